import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calls } from '#contract/calls.ts'
import type { CallName } from '#contract/calls.ts'
import { createMemoryWire } from '#contract/memory-port.ts'
import { parseToMain, parseToPage } from '#contract/message.ts'
import { noChoices } from '#contract/records.ts'
import { createServer } from '#contract/server.ts'
import { parseDesign } from '#core/design/parse.ts'
import { openStudio } from '../support/open-studio.ts'
import type { OpenStudio } from '../support/open-studio.ts'
import { smallDesign } from '../support/small-design.ts'

const uuid = (digit: string): string => `${digit.repeat(8)}-${digit.repeat(4)}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`
const parsed = parseDesign({ ...smallDesign(), assets: {}, layers: {}, artboards: { 'artboard:1': { id: 'artboard:1', name: 'Card', width: 300, height: 250, background: '#ffffff', children: [] } } })
if (!parsed.ok) throw new Error('the design does not parse')
const design = parsed.value
const upload = { id: 'a'.repeat(64), name: 'logo.svg', bytes: 3, picture: { id: `asset:${'b'.repeat(64)}`, extension: 'svg', width: 1, height: 1, name: '', source: '' } }
const wanted = { request: 'sale', logo: null, photos: [upload], sizes: [{ width: 300, height: 250, name: 'x' }], count: 1, seed: 1, choices: noChoices, like: null, around: null }
const view = { zoom: 1, x: 0, y: 0, artboard: null, selection: [] }

/** Arguments that each call takes, to be spoilt. */
const samples: Record<CallName, readonly unknown[]> = {
  'studio.hello': [{}],
  'settings.change': [{ changes: { theme: 'dark', draft: null, panels: { a: true } } }],
  'models.list': [{}],
  'designs.list': [{ search: 'a', isRemoved: false, order: 'changed', offset: 0, limit: 10 }],
  'designs.create': [{ id: uuid('1'), design }, { id: uuid('2'), design }],
  'designs.open': [{ id: uuid('1') }, { id: uuid('9') }],
  'designs.save': [{ id: uuid('1'), revision: 0, save: uuid('3'), patch: [{ id: 'artboard:1', before: null, after: design.artboards['artboard:1'] }] }],
  'designs.saveView': [{ id: uuid('1'), view }],
  'designs.duplicate': [{ id: uuid('1'), as: uuid('4') }],
  'designs.rename': [{ id: uuid('1'), title: 'New' }],
  'designs.remove': [{ id: uuid('2') }],
  'designs.restore': [{ id: uuid('2') }],
  'designs.erase': [{ id: uuid('4') }],
  'designs.import': [{ upload: 'a'.repeat(64), as: uuid('5') }],
  'briefs.read': [{ request: 'Sale', logo: upload, photos: [], choices: noChoices }],
  'generations.list': [{ offset: 0, limit: 10 }],
  'generations.open': [{ id: uuid('6') }],
  'generations.remove': [{ id: uuid('6') }],
  'generations.restore': [{ id: uuid('6') }],
  'candidates.judge': [{ id: uuid('7'), state: 'kept' }],
  'candidates.open': [{ id: uuid('7'), as: uuid('8') }],
  'fonts.list': [{}],
  'illustrations.search': [{ query: '咖啡', lang: 'en', limit: 5 }],
  'illustrations.take': [{ id: 'hot-beverage', colors: { 'color:ground': '#ffffff' } }],
  'jobs.start': [{ job: uuid('a'), work: { kind: 'lint', design } }, { job: uuid('b'), work: { kind: 'generate', generation: uuid('6'), wanted } }, { job: uuid('c'), work: { kind: 'export', design, to: 'png', scale: 1, name: 'x' } }],
  'jobs.cancel': [{ job: uuid('a') }],
  'jobs.list': [{}],
}

/** One value anywhere inside, replaced by another, taken away, or joined by one that does not belong. */
const spoilt = (sample: unknown): fc.Arbitrary<unknown> => {
  const paths: (readonly string[])[] = []
  const walk = (value: unknown, path: readonly string[]): void => {
    paths.push(path)
    if (typeof value === 'object' && value !== null) for (const key of Object.keys(value)) walk((value as Record<string, unknown>)[key], [...path, key])
  }
  walk(sample, [])
  const odd = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(null, -1, 1e308, 0.5, '', '\u0000', '../../etc/passwd', 'x'.repeat(5000), uuid('1'), [], {}, '%2e%2e', '__proto__'))
  return fc.tuple(fc.constantFrom(...paths), odd, fc.constantFrom('replace', 'remove', 'add')).map(([path, value, how]) => {
    const copy = structuredClone({ root: sample }) as Record<string, unknown>
    const full = ['root', ...path]
    const last = full.pop()!
    const inner = full.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
    if (how === 'remove' && path.length > 0) delete inner[last]
    else if (how === 'add' && typeof inner[last] === 'object' && inner[last] !== null) Object.assign(inner[last], { surplus: value })
    else inner[last] = value
    return copy['root']
  })
}

let studio: OpenStudio
let ask: (name: string, args: unknown) => Promise<ReturnType<typeof parseToPage>>
const crashes: unknown[] = []
beforeAll(() => {
  studio = openStudio({ engine: fileURLToPath(new URL('../support/trial-engine.ts', import.meta.url)) })
  const server = createServer({ handlers: studio.app.handlers, onError: (error, name) => void crashes.push([name, error]) })
  studio.app.onAnnounce(server.announce)
  const [page, main] = createMemoryWire()
  server.accept(main, 'page')
  const answers = new Map<number, (said: ReturnType<typeof parseToPage>) => void>()
  page.onText((text) => {
    const said = parseToPage(text)
    if (said !== null && said.kind !== 'event') answers.get(said.id)?.(said)
  })
  let last = 0
  ask = (name, args) =>
    new Promise((resolve) => {
      const id = ++last
      answers.set(id, resolve)
      page.send(JSON.stringify({ kind: 'call', id, name, args }))
    })
})
afterAll(() => studio.close())

async function expectAnswer(name: CallName, args: unknown): Promise<void> {
  // What is no message at all is let drop by the wire.
  if (parseToMain(JSON.stringify({ kind: 'call', id: 0, name, args })) === null) return
  const said = await ask(name, args)
  if (said?.kind === 'result') expect(calls[name].result.safeParse(said.result).success).toBe(true)
  else {
    expect(said?.kind).toBe('failure')
    if (said?.kind !== 'failure') return
    expect(said.message).toMatch(/^[^\n]{3,1200}$/)
    expect(said.message).not.toMatch(/\.ts:\d|SQLITE|undefined|\[object/)
    expect(['bad-input', 'not-found', 'conflict', 'failed', 'stopped', 'cancelled']).toContain(said.code)
  }
}

describe('whatever a page asks', () => {
  it.each(Object.keys(samples) as CallName[])('%s answers once, with what the contract says or a failure in a sentence', async (name) => {
    for (const sample of samples[name]) await expectAnswer(name, sample)
    for (const sample of samples[name]) {
      await fc.assert(fc.asyncProperty(spoilt(sample), (args) => expectAnswer(name, args)), { numRuns: name === 'jobs.start' || name === 'designs.create' ? 60 : 40 })
    }
    // Only the engine of the tests, which reads nothing, fails otherwise than by a `Failure`.
    expect(crashes).toEqual([])
  })

  it('the studio still works', async () => {
    await expectAnswer('designs.create', { id: uuid('e'), design })
    expect(await ask('designs.open', { id: uuid('e') })).toMatchObject({ kind: 'result', result: { design: { format: 'broadside' } } })
    expect(await studio.work({ kind: 'lint', design })).toMatchObject({ state: 'done' })
  })
})

describe('whatever a page fetches', () => {
  const pieces = fc.constantFrom('assets', 'candidates', 'thumbnails', 'exports', 'fonts', 'files', 'illustrations', 'uploads', '..', '.', '%2e%2e', '%2f', '%00', '%ff', 'a'.repeat(64), uuid('1'), 'x.svg', 'index.json', '0.png', `${'a'.repeat(64)}.svg`, `${uuid('1')}.png`, 'studio.db', '@fontsource', 'inter', '')
  it('is a file of the studio or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 6 }), fc.constantFrom('GET', 'HEAD', 'POST', 'DELETE'), fc.constantFrom('', '?width=0', '?width=-5', '?width=x', '?width=99999'), async (parts, method, query) => {
        const response = await studio.app.answerBytes(new Request(`http://127.0.0.1/${parts.join('/')}${query}`, { method }))
        if (response === null) return
        expect([200, 404, 405]).toContain(response.status)
        if (response.status === 200) expect(response.headers.get('content-type')).toMatch(/^(image\/|font\/|application\/json)/)
      }),
      { numRuns: 1500 },
    )
  })
})
