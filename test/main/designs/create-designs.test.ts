import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '#core/commands/define-command.ts'
import { commands } from '#core/commands/index.ts'
import type { Design } from '#core/design/design.ts'
import { applyPatch, diffDesigns, reversePatch } from '#core/design/patch.ts'
import type { Patch } from '#core/design/patch.ts'
import { writeDesign } from '#core/design/write.ts'
import { createRandom } from '#core/geometry/random.ts'
import { openLibrary } from '../../support/open-library.ts'
import type { Library } from '../../support/open-library.ts'
import { randomCommand } from '../../support/random-command.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets } from '../../support/test-assets.ts'
import type { TestAssets } from '../../support/test-assets.ts'

let assets: TestAssets
let library: Library
let clock = 1000
beforeAll(async () => void (assets = await createTestAssets()))
beforeEach(() => void (library = openLibrary({ now: () => ++clock })))
afterEach(() => library.close())

const onWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const titled = (title: string, seed = 1): Design => ({ ...randomDesign(seed, assets), title })
async function create(design: Design, id: string = randomUUID()): Promise<string> {
  await library['designs.create']({ id, design })
  return id
}
const open = (id: string) => library['designs.open']({ id })
const rename = (design: Design, title: string): Patch => diffDesigns(design, { ...design, title })
const save = (id: string, revision: number, patch: Patch, saveId: string = randomUUID(), connection = 'page') =>
  library['designs.save']({ id, revision, save: saveId, patch: onWire(patch) as never }, { connection })
const list = (changes: object = {}) => library['designs.list']({ search: '', isRemoved: false, order: 'changed', offset: 0, limit: 100, ...changes })
const titles = (changes: object = {}) => list(changes).designs.map(({ title }) => title)

describe('saving', () => {
  it('opens again as it was after any commands, undone and redone, whenever the process ended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1e9 }), async (seed) => {
        const random = createRandom(seed)
        let design = randomDesign(seed % 40, assets)
        const id = await create(design)
        let revision = 0
        const done: Patch[] = []
        for (let step = 0; step < 40; step++) {
          let patch: Patch
          if (done.length > 0 && random.chance(0.25)) patch = reversePatch(done.pop()!)
          else {
            const { name, args } = randomCommand(design, random)
            const command: Command = commands[name]
            patch = diffDesigns(design, command.run(design, command.args.parse(args)))
            done.push(patch)
          }
          design = applyPatch(design, patch)
          revision = save(id, revision, patch).revision
          if (random.chance(0.08)) {
            library.drop()
            library = openLibrary({ folder: library.folder })
          }
          if (random.chance(0.1)) expect(open(id).design).toEqual(design)
        }
        library.drop()
        library = openLibrary({ folder: library.folder })
        expect(writeDesign(open(id).design)).toBe(writeDesign(design))
        expect(open(id)).toMatchObject({ design: onWire(design), summary: { revision: 40, title: design.title } })
      }),
      { numRuns: 12 },
    )
  })

  it('folds a long journal, and knows a save that was folded when it comes again', async () => {
    let design = titled('0')
    const id = await create(design)
    const first = randomUUID()
    for (let step = 1; step <= 450; step++) {
      const patch = rename(design, String(step))
      save(id, step - 1, patch, step === 300 ? first : randomUUID())
      design = applyPatch(design, patch)
      if (step % 50 === 0) library.journal.settle()
    }
    const { count } = library.database.prepare('SELECT count(*) AS count FROM patches').get() as { count: number }
    expect(count).toBeLessThan(450)
    expect(library.database.prepare('SELECT revision FROM snapshots').get()).toEqual({ revision: 400 })
    library.drop()
    library = openLibrary({ folder: library.folder })
    expect(open(id)).toMatchObject({ design: onWire(design), summary: { revision: 450, title: '450' } })
    expect(save(id, 299, rename(design, 'again'), first)).toEqual({ revision: 300 })
    expect(open(id).summary.title).toBe('450')
  })

  it('answers the same save once more with the same revision, and another one on an old revision with a conflict', async () => {
    const design = titled('Before')
    const id = await create(design)
    const saveId = randomUUID()
    expect(save(id, 0, rename(design, 'After'), saveId)).toEqual({ revision: 1 })
    expect(save(id, 0, rename(design, 'After'), saveId)).toEqual({ revision: 1 })
    expect(() => save(id, 0, rename(design, 'Other'))).toThrow(expect.objectContaining({ code: 'conflict' }))
    expect(open(id).summary).toMatchObject({ title: 'After', revision: 1 })
  })

  it('lets no finished work of two pages disappear: of each revision one is kept and the other told', async () => {
    const id = await create(titled('Shared'))
    const random = createRandom(5)
    const pages = ['one', 'two'].map((connection) => ({ connection, ...open(id), revision: 0, made: [] as string[] }))
    for (let step = 0; step < 60; step++) {
      const page = random.pick(pages)
      const name = `${page.connection} ${step}`
      const patch = rename(page.design, name)
      try {
        page.revision = save(id, page.revision, patch, randomUUID(), page.connection).revision
        page.made.push(name)
        page.design = applyPatch(page.design, patch)
      } catch (error) {
        expect(error).toMatchObject({ code: 'conflict' })
        const fresh = open(id)
        Object.assign(page, { design: fresh.design, revision: fresh.summary.revision })
      }
    }
    const kept = library.told.filter(({ event }) => event === 'designs.changed').map(({ payload, except }) => [except, (payload as { patch: { after: { title: string } }[] }).patch[0]!.after.title])
    expect(kept.map(([, title]) => title).toSorted()).toEqual(pages.flatMap(({ made }) => made).toSorted())
    expect(kept.every(([except, title]) => title!.startsWith(except!))).toBe(true)
    expect(open(id).summary.revision).toBe(kept.length)
  })

  it('refuses a change that would leave a design that cannot be drawn, and keeps the one before it', async () => {
    const design = titled('Sound')
    const id = await create(design)
    const [layer] = Object.values(design.layers)
    expect(() => save(id, 0, [{ id: layer!.id, before: layer!, after: null }])).toThrow(expect.objectContaining({ code: 'bad-input', message: expect.stringContaining(layer!.id) }))
    expect(open(id).design).toEqual(design)
  })

  it('tells other pages what changed', async () => {
    const design = titled('Before')
    const id = await create(design)
    library.told.length = 0
    const patch = rename(design, 'After')
    save(id, 0, patch)
    expect(library.told[0]).toEqual({ event: 'designs.changed', payload: { id, revision: 1, by: 'page', patch: onWire(patch) }, except: 'page' })
    expect(library.told[1]).toEqual({ event: 'library.changed', payload: { id }, except: undefined })
  })
})

describe('the library', () => {
  it('finds designs by their title and by what is written on them, in any script and any letter case', async () => {
    const withText = (title: string, text: string): Design => {
      const design = titled(title, 3)
      return { ...design, layers: Object.fromEntries(Object.entries(design.layers).map(([key, layer]) => [key, layer.kind === 'text' ? { ...layer, runs: [{ text }] } : layer])) as Design['layers'] }
    }
    await create(withText('Poster', '每天新鲜出炉的面包'))
    await create(withText('Ｂｒｅａｄ Sale', '50 % off'))
    await create(withText('Хлеб', 'STRASSE Straße'))
    expect(titles({ search: '新鲜' })).toEqual(['Poster'])
    expect(titles({ search: '出炉 面包' })).toEqual(['Poster'])
    expect(titles({ search: 'bread' })).toEqual(['Ｂｒｅａｄ Sale'])
    expect(titles({ search: '50 %' })).toEqual(['Ｂｒｅａｄ Sale'])
    expect(titles({ search: 'хле straße' })).toEqual(['Хлеб'])
    expect(titles({ search: "'; DROP TABLE designs; --" })).toEqual([])
    expect(list({ search: '' }).total).toBe(3)
  })

  it('finds a design by what it says now, not by what it said', async () => {
    const design = titled('Before')
    const id = await create(design)
    save(id, 0, rename(design, 'Afterwards'))
    expect(titles({ search: 'afterw' })).toEqual(['Afterwards'])
    expect(titles({ search: 'before' })).toEqual([])
  })

  it('orders, and gives a page at a time', async () => {
    const ids: string[] = []
    for (const title of ['b', 'C', 'a']) ids.push(await create(titled(title)))
    save(ids[0]!, 0, rename(titled('b'), 'b2'))
    expect(titles({ order: 'title' })).toEqual(['a', 'b2', 'C'])
    expect(titles({ order: 'created' })).toEqual(['a', 'C', 'b2'])
    expect(titles({ order: 'changed' })).toEqual(['b2', 'a', 'C'])
    expect(titles({ order: 'title', offset: 1, limit: 1 })).toEqual(['b2'])
    expect(list({ limit: 1 }).total).toBe(3)
  })

  it('makes one design of one id, however often it is asked', async () => {
    const id = await create(titled('First'))
    await create(titled('Second'), id)
    expect(titles()).toEqual(['First'])
  })

  it('refuses a design whose pictures are not there', async () => {
    const bare = openLibrary({ hasAsset: () => Promise.resolve(false) })
    await expect(bare['designs.create']({ id: randomUUID(), design: titled('Bare') })).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('picture') })
    bare.close()
  })

  it('duplicates under a free title, and once', async () => {
    const id = await create(titled('Sale'))
    const as = randomUUID()
    expect(await library['designs.duplicate']({ id, as })).toMatchObject({ id: as, title: 'Sale 2' })
    expect(await library['designs.duplicate']({ id, as })).toMatchObject({ id: as, title: 'Sale 2' })
    expect(await library['designs.duplicate']({ id: as, as: randomUUID() })).toMatchObject({ title: 'Sale 3' })
    expect(await library['designs.duplicate']({ id, as: randomUUID() })).toMatchObject({ title: 'Sale 4' })
    expect(open(as).design).toEqual({ ...titled('Sale'), title: 'Sale 2' })
  })

  it('renames as a change like any other', async () => {
    const id = await create(titled('Before'))
    expect(library['designs.rename']({ id, title: 'After' }, library.page)).toMatchObject({ title: 'After', revision: 1 })
    expect(open(id).design.title).toBe('After')
    expect(library['designs.rename']({ id, title: 'After' }, library.page).revision).toBe(1)
  })

  it('puts into the bin, takes out again, and erases', async () => {
    const id = await create(titled('Gone'))
    library['designs.remove']({ id })
    expect([titles(), titles({ isRemoved: true })]).toEqual([[], ['Gone']])
    const { removedAt } = open(id).summary
    library['designs.remove']({ id })
    expect(open(id).summary.removedAt).toBe(removedAt)
    library['designs.restore']({ id })
    expect([titles(), titles({ isRemoved: true })]).toEqual([['Gone'], []])
    await library['designs.erase']({ id })
    expect(() => open(id)).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(library.database.prepare('SELECT count(*) AS count FROM snapshots').get()).toEqual({ count: 0 })
    expect(await library['designs.erase']({ id })).toEqual({})
  })

  it('keeps where a design was left', async () => {
    const id = await create(titled('Left'))
    expect(open(id).view).toBeNull()
    const view = { zoom: 2, x: 10, y: 20, artboard: null, selection: ['layer:1' as const] }
    library['designs.saveView']({ id, view })
    expect(open(id).view).toEqual(view)
    expect(open(id).summary.revision).toBe(0)
  })

  it('says which design is not there', () => {
    const id = randomUUID()
    for (const ask of [() => open(id), () => save(id, 0, []), () => library['designs.remove']({ id }), () => library['designs.saveView']({ id, view: { zoom: 1, x: 0, y: 0, artboard: null, selection: [] } })]) {
      expect(ask).toThrow(expect.objectContaining({ code: 'not-found' }))
    }
  })
})
