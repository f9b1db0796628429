import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer, TextLayer } from '#core/design/layer.ts'
import { branchOf } from '#core/design/tree.ts'
import { BadInput } from '#main/bad-input.ts'
import { generate } from '#main/engine/generate.ts'
import { readAround } from '#main/engine/generate/read-around.ts'
import { plainly } from '#main/engine/job.ts'
import type { Candidate, GenerateRequest } from '#main/engine/job.ts'
import { createTools } from '#main/engine/tools.ts'
import type { EngineTools } from '#main/engine/tools.ts'

const request = 'Harvest market on Saturday 4 October, 9 am at Mill Lane. Apples, bread and cider. Encourage people to book a stall.'
const ask = (rest: Partial<GenerateRequest> = {}): GenerateRequest => ({ request, logo: null, assets: [], sizes: [{ width: 600, height: 600, name: '600x600' }], count: 2, weigh: 8, seed: 3, ...plainly, ...rest })

let tools: EngineTools
const folder = mkdtempSync(join(tmpdir(), 'broadside-around-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function all(wanted: GenerateRequest): Promise<Candidate[]> {
  const candidates: Candidate[] = []
  for await (const candidate of generate(wanted, tools, () => undefined, new AbortController().signal)) candidates.push(candidate)
  return candidates
}

const lock = (design: Design, locks: Readonly<Record<string, readonly string[]>>): Design => ({
  ...design, layers: Object.fromEntries(Object.entries(design.layers).map(([id, layer]) => [id, { ...layer, locks: [...(locks[id] ?? [])] } as Layer])),
}) as Design

let first: Candidate
beforeAll(async () => {
  tools = await createTools()
  first = (await all(ask({ count: 1, logo: fileURLToPath(new URL('../../../fixtures/logos/fernhollow-on-white.svg', import.meta.url)) })))[0]!
  for (const { name, bytes } of first.files) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
})

const idOf = (role: string, kind: Layer['kind']): LayerId => {
  const found = Object.values(first.design.layers).find((layer) => layer.role === role && layer.kind === kind)
  if (found === undefined) throw new Error(`the design has no ${kind} that is its ${role}`)
  return found.id
}

describe('generating around a canvas', () => {
  it('keeps a locked picture, logo and button to the byte, and lays out the rest anew', async () => {
    const held = [idOf('logo', 'image'), idOf('cta', 'group')]
    const design = lock(first.design, Object.fromEntries(held.map((id) => [id, ['*']])))
    const made = await all(ask({ around: { design, folder } }))
    expect(made.length).toBe(2)
    for (const candidate of made) {
      for (const id of held.flatMap((root) => branchOf(design, root))) expect(JSON.stringify(candidate.design.layers[id])).toBe(JSON.stringify(design.layers[id]))
      expect(Object.values(candidate.design.layers).filter(({ role }) => role === 'logo').length).toBe(1)
      expect(Object.values(candidate.design.layers).some(({ role }) => role === 'headline')).toBe(true)
      expect(candidate.faults.filter(({ layers }) => !layers.some((id) => held.includes(id)))).toEqual([])
    }
    expect(JSON.stringify(made[0]!.design)).not.toBe(JSON.stringify(made[1]!.design))
  })

  it('keeps single fields: words, colour and place of a headline', async () => {
    const headline = idOf('headline', 'text')
    const edited = { ...first.design.layers[headline], runs: [{ text: 'Cider & song' }], color: '#7a1f3d' } as TextLayer
    const design = lock({ ...first.design, layers: { ...first.design.layers, [headline]: edited } }, { [headline]: ['runs', 'color', 'x'] })
    for (const { design: made } of await all(ask({ around: { design, folder } }))) {
      expect(made.layers[headline]).toMatchObject({ kind: 'text', runs: edited.runs, color: edited.color, x: edited.x, locks: ['runs', 'color', 'x'] })
    }
  })

  it('says what to do where nothing is locked', async () => {
    await expect(all(ask({ around: { design: lock(first.design, {}), folder } }))).rejects.toThrow(BadInput)
    await expect(all(ask({ around: { design: lock(first.design, {}), folder } }))).rejects.toThrow(/lock what is to stay/)
  })

  it('loses nothing that is locked where nothing fits around it, and says so', async () => {
    const headline = idOf('headline', 'text')
    const wide = { ...first.design.layers[headline], x: 5, y: 5, width: 590, height: 590 } as TextLayer
    const design = lock({ ...first.design, layers: { ...first.design.layers, [headline]: wide } }, { [headline]: ['*'] })
    await expect(all(ask({ around: { design, folder } }))).rejects.toThrow(/around what is locked/)
  })

  it('does not bring in again what a locked group holds, or a hidden one', async () => {
    const logo = idOf('logo', 'image')
    const group = { id: 'layer:held', name: 'Held', kind: 'group', role: 'decoration', opacity: 1, blend: 'normal', isHidden: false, locks: [], children: [logo], mask: null } as Layer
    const [board] = Object.values(first.design.artboards)
    const design = lock({
      ...first.design, layers: { ...first.design.layers, 'layer:held': group },
      artboards: { [board!.id]: { ...board!, children: board!.children.map((id) => (id === logo ? group.id : id)) } },
    } as Design, { 'layer:held': ['*'] })
    expect(board!.children).toContain(logo)
    expect((await readAround({ design, folder })).logo).toBeNull()
    // Nor what a hidden group holds.
    const loose = lock({ ...design, layers: { ...design.layers, 'layer:held': { ...group, isHidden: true } } } as Design, { [idOf('headline', 'text')]: ['*'] })
    expect((await readAround({ design: loose, folder })).logo).toBeNull()
    expect((await readAround({ design: lock(first.design, { [idOf('headline', 'text')]: ['*'] }), folder })).logo).not.toBeNull()
  })
})
