/** `npm run bench:relayout -- [COUNT] [DIR]`: designs made from the bench's requests laid out anew in the 13 banner sizes and four of posters; what came out without a fault, and that nothing was lost. */
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { noChoices } from '#core/compose/choices.ts'
import type { Design } from '#core/design/design.ts'
import { createRandom } from '#core/geometry/random.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { parseSizes } from '#main/cli/sizes.ts'
import { generate } from '#main/engine/generate.ts'
import { plainly } from '#main/engine/job.ts'
import type { NamedSize } from '#main/engine/job.ts'
import { relayoutInEngine } from '#main/engine/relayout-design.ts'
import { createTools } from '#main/engine/tools.ts'
import type { AssetLoader } from '#core/export/assets.ts'

const requests = fileURLToPath(new URL('./requests/', import.meta.url))
const count = Number(process.argv[2] ?? 12)
const out = process.argv[3] ?? null
const starts = ['1080x1350', '300x600', '1200x630', '970x250', '1080x1080'] as const
const targets = parseSizes(['iab', '1080x1080', '1080x1920', '1920x1080', '1587x2245'])

interface Line {
  readonly id: string
  readonly request: string
  readonly logo?: string
  readonly assets?: readonly string[]
}
const lines = readFileSync(join(requests, 'requests.jsonl'), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line)

/** How many layers of a design lost what every re-layout must keep: words with their runs' own looks, faces, pictures, colours, children. */
function countLost(before: Design, after: Design): number {
  const keptOf = (layer: Design['layers'][keyof Design['layers']] | undefined): unknown =>
    layer === undefined ? null
    : layer.kind === 'text' ? [layer.family, layer.weight, layer.isItalic, layer.tracking, plainText(layer.runs), layer.runs.map(({ text, family, weight }) => [text, family, weight])]
    : layer.kind === 'image' ? [layer.asset, layer.recolor, layer.alt]
    : layer.kind === 'group' ? layer.children.filter((id) => Object.hasOwn(before.layers, id))
    : [layer.fills, layer.strokes.map(({ color }) => color)]
  const layers = Object.values(before.layers).filter((layer) => JSON.stringify(keptOf(layer)) !== JSON.stringify(keptOf(after.layers[layer.id])))
  return layers.length + (JSON.stringify(before.colors) === JSON.stringify(after.colors) ? 0 : 1) + Object.keys(before.assets).filter((id) => !Object.hasOwn(after.assets, id)).length
}

const tools = await createTools()
const shuffled = createRandom(11).shuffle(lines).slice(0, count)
const bySize = new Map<string, { all: number; sound: number }>()
const codes = new Map<string, number>()
let lost = 0
let hidden = 0
let roomyHidden = 0
const times: number[] = []
for (const [index, { id, request, logo, assets = [] }] of shuffled.entries()) {
  const start: NamedSize = parseSizes([starts[index % starts.length]!])[0]!
  const signal = new AbortController().signal
  const made = generate({
    request, logo: logo === undefined ? null : join(requests, logo), assets: assets.map((path) => join(requests, path)), sizes: [start], count: 1, weigh: 8, seed: 1, ...plainly, choices: noChoices, hasSvg: false,
  }, tools, () => undefined, signal)
  for await (const { design, files, png } of made) {
    const bytes = new Map(files.map((file) => [file.name, file.bytes]))
    const load: AssetLoader = (asset) => {
      const { extension } = design.assets[asset]!
      const found = bytes.get(`assets/${asset.slice('asset:'.length)}.${extension}`)!
      return extension === 'svg' ? { kind: 'svg', text: new TextDecoder().decode(found) } : { kind: 'raster', mime: extension === 'jpg' ? 'image/jpeg' : 'image/png', bytes: found }
    }
    if (out !== null) {
      mkdirSync(out, { recursive: true })
      writeFileSync(join(out, `${index}-0-start.png`), png)
    }
    for await (const laid of relayoutInEngine({ design, sizes: targets, seed: 1, hasSvg: false, own: () => null }, load, tools, () => undefined, signal)) {
      const tally = bySize.get(laid.size.name) ?? { all: 0, sound: 0 }
      tally.all++
      if (laid.faults.length === 0) tally.sound++
      else {
        for (const { code } of laid.faults) codes.set(code, (codes.get(code) ?? 0) + 1)
        console.error(`${id} ${start.name} → ${laid.size.name}: ${laid.faults.map(({ code, message }) => `${code} (${message.slice(0, 80)})`).join('; ')}`)
      }
      bySize.set(laid.size.name, tally)
      lost += countLost(design, laid.design)
      hidden += laid.hidden?.length ?? 0
      if (laid.size.width * laid.size.height >= 75000) roomyHidden += laid.hidden?.length ?? 0
      times.push(laid.elapsedMs)
      if (out !== null) writeFileSync(join(out, `${index}-${laid.size.name}.png`), laid.png)
    }
  }
}
const all = [...bySize.values()].reduce((sum, tally) => sum + tally.all, 0)
const sound = [...bySize.values()].reduce((sum, tally) => sum + tally.sound, 0)
for (const [name, tally] of bySize) console.log(`${name.padEnd(10)} ${tally.sound}/${tally.all}`)
times.sort((a, b) => a - b)
console.log(`without a fault: ${sound} of ${all} (${((100 * sound) / all).toFixed(1)} %)`)
console.log(`layers that lost content: ${lost}; layers hidden: ${hidden}, on roomy pages: ${roomyHidden}; faults: ${[...codes].map(([code, times]) => `${code} ${times}`).join(', ') || 'none'}`)
console.log(`median ${Math.round(times[times.length >> 1] ?? 0)} ms, 95 % under ${Math.round(times[Math.floor(times.length * 0.95)] ?? 0)} ms`)
