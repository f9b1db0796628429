import { mkdirSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { identityOf } from './illustrations/identity.ts'
import { buildTerms, writeTerms } from './illustrations/build-terms.ts'
import { measureDrawing } from './illustrations/measure-drawing.ts'
import { minifyDrawing, withoutFilters } from './illustrations/minify-drawing.ts'
import { scenes } from './illustrations/scenes.ts'
import { selectDrawings, type Drawing } from './illustrations/select-drawings.ts'
import { readWordNet } from './illustrations/wordnet.ts'

/** Makes resources/illustrations from the open sets in node_modules. Run by hand when a set or a table changes; the result is committed. */
const target = new URL('../resources/illustrations/', import.meta.url)

const units = 32
/** Longest that one drawing may take resvg at 300 px. */
const maxRenderMs = 60
/** Keeps the soft edge of what is seen inside the box. */
const margin = 0.06

const compress = (bytes: Uint8Array | string): Buffer =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } })

function prepare(drawing: Drawing) {
  let svg = minifyDrawing(drawing.body, `0 0 ${units} ${units}`)
  let measured = measureDrawing(svg, units)
  if (measured === null) throw new Error(`${drawing.id} draws nothing`)
  if (measured.renderMs > maxRenderMs) {
    svg = minifyDrawing(withoutFilters(svg).replace(/^<svg[^>]*>|<\/svg>$/g, ''), `0 0 ${units} ${units}`)
    measured = measureDrawing(svg, units)!
  }
  const { box } = measured
  const view = {
    x: Math.max(0, box.x - margin), y: Math.max(0, box.y - margin),
    width: Math.min(units, box.width + 2 * margin), height: Math.min(units, box.height + 2 * margin),
  }
  const numbers = [view.x, view.y, view.width, view.height].map((value) => Number(value.toFixed(2)))
  return { measured, numbers, svg: svg.replace(/viewBox="[^"]*"/, `viewBox="${numbers.join(' ')}"`) }
}

const drawings = selectDrawings()
mkdirSync(target, { recursive: true })
const chunks: Buffer[] = []
let offset = 0
const termsOnly = process.argv.includes('--terms')
if (!termsOnly) {
  const items = drawings.map((drawing) => {
    const { measured, numbers, svg } = prepare(drawing)
    const chunk = compress(svg)
    const item = {
      id: drawing.id,
      name: drawing.name,
      group: drawing.group,
      subgroup: drawing.subgroup,
      isSymbol: drawing.isSymbol,
      identity: identityOf(drawing),
      width: numbers[2],
      height: numbers[3],
      fill: measured.fill,
      lightness: measured.lightness,
      colors: measured.colors,
      renderMs: measured.renderMs,
      offset,
      length: chunk.length,
    }
    chunks.push(chunk)
    offset += chunk.length
    return item
  })
  writeFileSync(new URL('drawings.bin', target), Buffer.concat(chunks))
  writeFileSync(new URL('drawings.json', target), `{"scenes":${JSON.stringify(scenes)},\n"items":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`)
  process.stdout.write(`${items.length} drawings, ${offset} bytes; over ${maxRenderMs} ms: ${items.filter((item) => item.renderMs > maxRenderMs).map(({ id }) => id).join(' ')}\n`)
}
const terms = writeTerms(buildTerms(drawings, readWordNet()))
const packed = compress(terms)
writeFileSync(new URL('terms.br', target), packed)
process.stdout.write(`${terms.split('\n').length - 1} terms, ${terms.length} bytes, ${packed.length} packed\n`)
