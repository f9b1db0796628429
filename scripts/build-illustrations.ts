import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { identityOf } from './illustrations/identity.ts'
import { isTile } from './illustrations/is-tile.ts'
import { buildWords } from './illustrations/build-words.ts'
import { buildTerms, writeTerms } from './illustrations/build-terms.ts'
import { measureDrawing } from './illustrations/measure-drawing.ts'
import { minifyDrawing, withoutFilters } from './illustrations/minify-drawing.ts'
import { scenes } from './illustrations/scenes.ts'
import { selectDrawings, type Drawing } from './illustrations/select-drawings.ts'
import { readWordNet } from './illustrations/wordnet.ts'

/**
 * Makes resources/illustrations from the open sets in node_modules. Run by hand when a set or a table changes
 * (`--words`: only the words and tables did); the result is committed.
 */
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

interface Packed extends Omit<ReturnType<typeof prepare>['measured'], 'box'> {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly offset: number
  readonly length: number
}

/** Draws, measures and packs every drawing: about two minutes. */
function packDrawings(drawings: readonly Drawing[]): Packed[] {
  const chunks: Buffer[] = []
  let offset = 0
  const packed = drawings.map((drawing) => {
    const { measured, numbers, svg } = prepare(drawing)
    const chunk = compress(svg)
    const { fill, lightness, colors, renderMs } = measured
    chunks.push(chunk)
    offset += chunk.length
    return {
      id: drawing.id, width: numbers[2]!, height: numbers[3]!, fill, lightness, colors, renderMs, offset: offset - chunk.length, length: chunk.length,
    }
  })
  writeFileSync(new URL('drawings.bin', target), Buffer.concat(chunks))
  return packed
}

const readPacked = (): Packed[] => (JSON.parse(readFileSync(new URL('drawings.json', target), 'utf8')) as { items: Packed[] }).items

const drawings = selectDrawings()
mkdirSync(target, { recursive: true })
const packed = process.argv.includes('--words') ? readPacked() : packDrawings(drawings)
const items = drawings.map((drawing, at) => {
  const { id, name, group, subgroup, isSymbol } = drawing
  const { width, height, fill, lightness, colors, renderMs, offset, length, id: packedId } = packed[at]!
  if (packedId !== id) throw new Error(`drawings.bin holds ${packedId} where ${id} is expected: build it anew, without --words`)
  return { id, name, group, subgroup, isSymbol, isTile: isTile(drawing, width, height, fill), identity: identityOf(drawing), width, height, fill, lightness, colors, renderMs, offset, length }
})
for (const id of scenes.flat()) if (!items.some((item) => item.id === id)) throw new Error(`scenes: no drawing ${id}`)
const rows = items.map((item) => JSON.stringify(item)).join(',\n')
writeFileSync(new URL('drawings.json', target), `{"scenes":${JSON.stringify(scenes)},\n"items":[\n${rows}\n]}\n`)
process.stdout.write(`${items.length} drawings, slowest ${Math.max(...items.map(({ renderMs }) => renderMs))} ms\n`)
const known = buildTerms(drawings, readWordNet())
const terms = writeTerms(known)
const packedTerms = compress(terms)
writeFileSync(new URL('terms.br', target), packedTerms)
process.stdout.write(`${terms.split('\n').length - 1} terms, ${terms.length} bytes, ${packedTerms.length} packed\n`)
const tables = buildWords(drawings, (term) => (known.get(term)?.size ?? 0) > 0)
mkdirSync(new URL('words/', target), { recursive: true })
let packedWords = 0
for (const [lang, table] of tables) {
  const bytes = compress(table)
  packedWords += bytes.length
  writeFileSync(new URL(`words/${lang}.br`, target), bytes)
}
process.stdout.write(`${tables.size} languages, ${packedWords} bytes packed\n`)
