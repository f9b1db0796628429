import { describe, expect, it } from 'vitest'
import type { ArgsOf, ResultOf } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import { Failure } from '#contract/failure.ts'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import { applyPatch } from '#core/design/patch.ts'
import type { Patch } from '#core/design/patch.ts'
import { createAutosave } from '#renderer/studio/autosave.ts'
import { createStudio } from '#renderer/studio/studio.ts'
import { smallDesign } from '../../support/small-design.ts'

const id = '3f0e2a9c-58f4-4f0e-9d3a-0a7c7a0e4b11'

/** Main as far as saving sees it, with a journal; two pages may hang on it, and an answer may be lost on the way. */
function createMain(start: unknown) {
  const parsed = parseDesign(start)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  let design = parsed.value
  let revision = 0
  const saves = new Map<string, number>()
  const pages: ((event: { id: string; revision: number; by: string; patch: Patch | null }) => void)[] = []
  const main = { loseAnswers: 0, refuse: null as Failure | null, copies: 0, design: () => design, revision: () => revision }
  function client(name: string): Client {
    let hear: ((event: never) => void) | null = null
    pages.push((event) => event.by !== name && hear?.(event as never))
    return {
      async call(call: string, args: unknown) {
        await Promise.resolve()
        if (main.refuse !== null) throw main.refuse
        if (call === 'designs.open') return JSON.parse(JSON.stringify({ design, summary: { revision }, view: null })) as never
        if (call === 'designs.create' || call === 'designs.duplicate') return void main.copies++ as never
        const save = args as ArgsOf<'designs.save'>
        const known = saves.get(save.save)
        if (known !== undefined) return { revision: known } satisfies ResultOf<'designs.save'> as never
        if (save.revision !== revision) throw new Failure('conflict', 'it was changed meanwhile')
        const patch = JSON.parse(JSON.stringify(save.patch)) as Patch
        design = applyPatch(design, patch)
        saves.set(save.save, ++revision)
        for (const page of pages) page({ id, revision, by: name, patch })
        if (main.loseAnswers > 0 && main.loseAnswers-- > 0) throw new Failure('gone', 'the connection is gone')
        return { revision } as never
      },
      on: (_event: string, listener: (payload: never) => void) => {
        hear = listener
        return () => (hear = null)
      },
      state: () => 'connected',
      onState: () => () => undefined,
      close: () => undefined,
    } as unknown as Client
  }
  function openPage(name: string) {
    const studio = createStudio({ design: JSON.parse(JSON.stringify(design)) as Design })
    const autosave = createAutosave(client(name), studio, id, { design: studio.state().design, revision })
    const [first, second] = Object.values(studio.state().design.layers)
    const rename = (index: 0 | 1, to: string) => {
      const layer = studio.state().design.layers[[first, second][index]!.id]!
      studio.run('design.put', { records: [{ id: layer.id, after: { ...layer, name: to } }] })
    }
    const nameOf = (index: 0 | 1) => studio.state().design.layers[[first, second][index]!.id]!.name
    return { studio, autosave, rename, nameOf }
  }
  return { main, openPage }
}

const rest = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('autosave', () => {
  it('sends every finished command in order, undo and redo too', async () => {
    const { main, openPage } = createMain(smallDesign())
    const page = openPage('a')
    page.rename(0, 'One')
    page.rename(0, 'Two')
    page.studio.undo()
    expect(page.autosave.saving().state).toBe('saving')
    await page.autosave.flush()
    expect(main.revision()).toBe(3)
    expect(main.design()).toEqual(page.studio.state().design)
  })

  it('takes over what another page has finished', async () => {
    const { openPage } = createMain(smallDesign())
    const [a, b] = [openPage('a'), openPage('b')]
    a.rename(0, 'Theirs')
    await a.autosave.flush()
    await rest()
    expect(b.nameOf(0)).toBe('Theirs')
    b.rename(1, 'Mine')
    await b.autosave.flush()
    await rest()
    expect(a.studio.state().design).toEqual(b.studio.state().design)
  })

  it('joins what two pages did to different layers at the same time', async () => {
    const { main, openPage } = createMain(smallDesign())
    const [a, b] = [openPage('a'), openPage('b')]
    a.rename(0, 'From a')
    b.rename(1, 'From b')
    await Promise.all([a.autosave.flush(), b.autosave.flush()])
    await rest()
    expect([a.nameOf(0), a.nameOf(1), b.nameOf(0), b.nameOf(1)]).toEqual(['From a', 'From b', 'From a', 'From b'])
    expect(main.design()).toEqual(a.studio.state().design)
  })

  it.each(['mine', 'theirs'] as const)('asks when both changed one layer, and keeps the version that gives way: %s', async (how) => {
    const { main, openPage } = createMain(smallDesign())
    const [a, b] = [openPage('a'), openPage('b')]
    a.rename(0, 'From a')
    b.rename(0, 'From b')
    await a.autosave.flush()
    await rest()
    expect(b.autosave.saving().state).toBe('conflict')
    await b.autosave.settle(how)
    await b.autosave.flush()
    await rest()
    expect([main.copies, a.nameOf(0), b.nameOf(0)]).toEqual([1, ...(how === 'mine' ? ['From b', 'From b'] : ['From a', 'From a'])])
  })

  it('sends again what was refused for a while, and not what had arrived', async () => {
    const { main, openPage } = createMain(smallDesign())
    const page = openPage('a')
    main.loseAnswers = 1
    page.rename(0, 'Arrived')
    await rest()
    expect(page.autosave.saving().state).toBe('failed')
    page.rename(1, 'Later')
    await new Promise((resolve) => setTimeout(resolve, 1800))
    expect(page.autosave.saving().state).toBe('saved')
    expect(main.revision()).toBe(2)
    expect(main.design()).toEqual(page.studio.state().design)
  })
})
