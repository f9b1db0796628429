import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createRandom } from '#core/geometry/random.ts'
import { openSession } from '#main/engine/models/runtime.ts'
import { createTools } from '#main/engine/tools.ts'
import { drawSheet } from '../draw-sheet.ts'
import { createArms } from './arms.ts'
import { drawArmDesign } from './draw-arm-design.ts'
import type { ArmDesign } from './draw-arm-design.ts'
import { readCopyRequests } from './draw-copy-cases.ts'

/**
 * npm run bench:pairs -- --out FOLDER [--pairs 60] [--seed 1] [--against compositions|proposals]: the same requests laid out by
 * the archetypes and by the model, for eyes that know nothing of either. The archetypes' compositions are their own, as the
 * studio solves them; their proposals fill the same plan of few large parts that the model's fill. FOLDER/first and FOLDER/second hold sheets of the pairs in both orders; FOLDER/key.json
 * says which is which, for `npm run bench:judged`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({ options: { out: { type: 'string', default: 'bench-out/pairs' }, pairs: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, against: { type: 'string', default: 'compositions' } } })
if (values.against !== 'compositions' && values.against !== 'proposals') throw new Error(`--against ${values.against}: compositions or proposals`)
const [count, seed] = [values.pairs, values.seed].map(Number) as [number, number]
const out = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out)
mkdirSync(join(out, 'designs'), { recursive: true })

/** Pages on which layouts are found unasked. */
const sizes = [[1080, 1350], [1080, 1080], [1200, 628], [1080, 1920], [1920, 1080], [300, 600], [970, 250], [336, 280]] as const
const perSheet = 4

const modelFile = join(root, 'resources/models/layout/layout.onnx')
if (!existsSync(modelFile)) throw new Error(`${modelFile} is not there`)
const session = await openSession(modelFile, 'cpu')
const arms = createArms(session.run)
const planned = values.against === 'compositions' ? null : arms.find(({ name }) => name === 'a archetypes')!
const learned = arms.find(({ name }) => name === 'b model')!
const tools = await createTools()
const requests = readCopyRequests()

const random = createRandom(seed)
const key: { readonly pair: number; readonly first: 'a' | 'b'; readonly request: string; readonly size: string }[] = []
for (let attempt = 0; key.length < count && attempt < count * 3; attempt++) {
  const request = requests[attempt % requests.length]!
  const [width, height] = random.pick(sizes)
  const pairSeed = random.int(0, 1e9)
  const isPlannedFirst = random.chance(0.5)
  const designs = []
  for (const arm of [planned, learned]) designs.push(await drawArmDesign({ request, size: { width, height }, seed: pairSeed, arm, tools }))
  const [a, b] = designs as [ArmDesign | null, ArmDesign | null]
  if (a === null || b === null || a.png.equals(b.png)) continue
  const pair = key.length + 1
  for (const [arm, { design, scores, png }] of [['a', a], ['b', b]] as const) {
    writeFileSync(join(out, 'designs', `${pair}-${arm}.png`), png)
    writeFileSync(join(out, 'designs', `${pair}-${arm}.json`), `${JSON.stringify({ scores, design })}\n`)
  }
  key.push({ pair, first: isPlannedFirst ? 'a' : 'b', request: request.id, size: `${width}x${height}` })
  process.stderr.write(`${pair} of ${count}\n`)
}
await session.release()
for (const order of ['first', 'second'] as const) {
  for (let from = 0; from < key.length; from += perSheet) {
    const pictures = key.slice(from, from + perSheet).flatMap(({ pair, first }) => {
      const second = first === 'a' ? 'b' : 'a'
      const [left, right] = order === 'first' ? [first, second] : [second, first]
      return [left, right].map((arm, place) => ({ file: join(out, 'designs', `${pair}-${arm}.png`), label: `pair ${pair}: ${place === 0 ? 'left' : 'right'}` }))
    })
    await drawSheet(join(out, order, `${String(from / perSheet + 1).padStart(2, '0')}.png`), pictures, { width: 2 * 560 + 80, maxSide: 560 })
  }
}
writeFileSync(join(out, 'key.json'), `${JSON.stringify(key, null, 2)}\n`)
process.stdout.write(`${key.length} pairs in ${out}\n`)
