import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEncoder, gramsPerWord } from '#core/brief/wishes/hearing/encode-words.ts'
import type { Vocabulary } from '#core/brief/wishes/hearing/encode-words.ts'
import { parseBrief, passagesOf } from '#core/brief/parse-brief.ts'
import { listPassages, parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import type { Wish } from '#core/brief/wishes/wish.ts'
import { createHearing } from '#main/engine/hear-wishes.ts'
import type { HearWishes } from '#main/engine/hear-wishes.ts'
import { createModels } from '#main/engine/models/create-models.ts'
import type { Models } from '#main/engine/models/create-models.ts'

const folder = fileURLToPath(new URL('../../../resources/models/wishes', import.meta.url))
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T

let scratch: string
let models: Models
let hear: HearWishes
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'broadside-hearing-'))
  models = createModels()
  hear = createHearing(models)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const wishesOf = async (text: string): Promise<Wish[]> => parseWishes(text, false, await hear(listPassages(text))).wishes

describe('the model of wishes', () => {
  it('gives what PyTorch gave', async () => {
    const encode = createEncoder(read<Vocabulary>('vocabulary.json'))
    const golden = read<{ text: string; roles: number[]; pairs: number[] }[]>('golden.json')
    expect(golden.length).toBeGreaterThan(1)
    const model = (await models.open('wishes'))!
    for (const { text, roles, pairs } of golden) {
      const { length, words, grams, entries, senses, slots } = encode(text)
      const row = (data: Int32Array) => ({ type: 'int32' as const, dims: [length], data })
      const out = await model.run({ words: row(words), entries: row(entries), senses: row(senses), slots: row(slots), grams: { type: 'int32', dims: [length, gramsPerWord], data: grams } })
      const given = out['roles']!.data as Float32Array
      expect(given).toHaveLength(roles.length)
      roles.forEach((value, index) => expect(Math.abs(value - given[index]!)).toBeLessThan(1e-3))
      const sides = out['pairs']!.data as Float32Array
      const each = sides.length / pairs.length
      // Of each pair the sum of all that is said.
      pairs.forEach((value, index) => expect(Math.abs(value - sides.subarray(index * each, (index + 1) * each).reduce((sum, one) => sum + one, 0))).toBeLessThan(2e-2))
    }
  })
})

/** A wish in short, its parts by their first role: `logo inside hero`. */
function inShort(wish: Wish): string {
  const name = (ref: unknown): string => (typeof ref === 'string' ? ref : ((ref as { roles?: string[] }).roles?.[0] ?? 'group'))
  switch (wish.kind) {
    case 'region': return `${name(wish.of)} in ${[wish.region.x, wish.region.y, wish.region.width, wish.region.height].map((value) => Math.round(value * 100)).join(' ')}`
    case 'order': return wish.side === 'below' || wish.side === 'right-of' ? `${name(wish.other)} ${wish.side === 'below' ? 'above' : 'left-of'} ${name(wish.of)}` : `${name(wish.of)} ${wish.side} ${name(wish.other)}`
    case 'center': return wish.on === 'page' ? `${name(wish.of)} centred ${wish.axis}` : `${[name(wish.of), name(wish.on)].sort().join(' ')} centred ${wish.axis}`
    case 'cover': return `${name(wish.other)} inside ${name(wish.of)}`
    case 'inside': return `${name(wish.of)} inside ${name(wish.other)}`
    case 'align': return `${[name(wish.of), name(wish.other)].sort().join(' ')} in line ${wish.edge}`
    case 'size': return `${name(wish.of)} ${wish.side} ${wish.relation} ${wish.share} of ${name(wish.other)}`
    case 'clear': return `${name(wish.of)} clear`
  }
}

/** What no rule reads, or reads wrongly; none of these is in the corpus. */
const heardAlone: readonly (readonly [string, readonly string[]])[] = [
  ['The main shot goes in the middle strip, if you cut the sheet into three upright strips.', ['hero in 33 0 33 100']],
  ['Ticket cost further right than the day of the show, no overlap.', ['date left-of price']],
  ['Brand mark and phone line: their middles at the same height, please.', ['contact logo centred y']],
  ['Same distance to the left page edge as to the right one, that is the rule for the date.', ['date centred x']],
  ['Box contents: kicker, title, description.', ['eyebrow inside panel', 'headline inside panel', 'body inside panel']],
  ['Somewhere inside the dark block is where our website ought to be.', ['contact inside panel']],
  ['Can the name of the festival run twice as wide as the subtitle?', ['headline width equal 2 of subhead']],
  ['先大标题，往下是日期，再往下才是购票按钮。', ['headline above date', 'date above cta']],
  ['正文太难读了，垫一块底色，要把整段都托住。', ['body inside panel']],
]

describe('hearing', () => {
  it.each(heardAlone)('%s', async (text, expected) => {
    const found = (await wishesOf(text)).map(inShort)
    for (const wish of expected) expect(found).toContain(wish)
    const byRule = parseWishes(text).wishes.map(inShort)
    expect(expected.every((wish) => byRule.includes(wish))).toBe(false)
  })

  it('leaves what was put away out of mind', async () => {
    expect((await wishesOf('Keep the price out of the upper half.')).map(inShort)).toEqual(['price in 0 50 100 50'])
    expect((await wishesOf('The festival is on 14 May, doors open at seven, and it is free.')).map(inShort)).toEqual([])
  })

  it('hears nothing, and harms nothing, without a model or with one that is broken', async () => {
    const text = 'Logo bottom right. The headline crowns the picture.'
    expect((await createHearing(createModels({ folder: scratch }))(listPassages(text))).size).toBe(0)
    const broken = join(scratch, 'broken')
    mkdirSync(join(broken, 'wishes'), { recursive: true })
    writeFileSync(join(broken, 'wishes/wishes.onnx'), 'no model')
    expect((await createHearing(createModels({ folder: broken }), broken)(listPassages(text))).size).toBe(0)
    // A model without its vocabulary.
    expect((await createHearing(models, broken)(listPassages(text))).size).toBe(0)
    expect(parseWishes(text).wishes.length).toBeGreaterThan(0)
  })

  it('is given the passages of a request that speak of layout, and no others', async () => {
    const request = 'Poster for a pottery sale on 14 May. Put the logo in the bottom right corner. The headline goes above the photo. Mugs are 20 % off.'
    const passages = passagesOf(request)
    expect(passages).toHaveLength(1)
    expect(passages[0]).toContain('logo')
    expect(passages[0]).not.toMatch(/pottery|Mugs/)
    const brief = parseBrief(request, { heard: await hear(passages) })
    expect(brief.ok && brief.value.wishes.map(({ value }) => value.kind).sort()).toEqual(['order', 'region'])
  })

  it('knows again what it heard', async () => {
    const [first, second] = [await hear(['The logo caps the headline.']), await hear(['The logo caps the headline.'])]
    expect([...second.values()][0]).toBe([...first.values()][0])
  })

  it('leaves to the rules what the model does not know: other parts, other languages, sentences longer than it learned from', async () => {
    expect((await wishesOf('Put the legal text at the bottom.')).map(inShort)).toEqual(parseWishes('Put the legal text at the bottom.').wishes.map(inShort))
    expect(listPassages('Le logo en haut à gauche.')).toEqual([])
    expect(listPassages(`The logo sits ${'well and truly '.repeat(30)}below the headline.`)).toEqual([])
  })

  it('loses nothing of many sentences that the rules can read', async () => {
    const text = 'Logo top left. Headline above the photo. Date below the photo. Price right of the date. Button bottom right. The paragraph goes below the headline. The badge sits on the photo. Contact at the bottom. The headline is centred. The panel is as wide as the photo.'
    const found = (await wishesOf(text)).map(inShort)
    for (const wish of parseWishes(text).wishes.map(inShort)) expect(found).toContain(wish)
  })

  it('keeps the facts of a sentence that also wishes', async () => {
    const request = 'Pottery sale at the old mill on 14 May, the photo caps the headline and the logo sits bottom right.'
    const brief = parseBrief(request, { heard: await hear(passagesOf(request)) })
    expect(brief.ok && brief.value.facts.map(({ text }) => text)).toContain('14 May')
  })

  it('finds its vocabulary when it comes later', async () => {
    const later = join(scratch, 'later')
    const hearing = createHearing(models, later)
    expect((await hearing(['The logo caps the headline.'])).size).toBe(0)
    mkdirSync(join(later, 'wishes'), { recursive: true })
    copyFileSync(join(folder, 'vocabulary.json'), join(later, 'wishes/vocabulary.json'))
    expect((await hearing(['The logo caps the headline.'])).size).toBe(1)
  })

  it('takes a text of any length', async () => {
    const wishes = await wishesOf('The logo sits below the headline and the date is to the left of the price. '.repeat(60))
    expect(wishes.length).toBeGreaterThan(0)
    expect(wishes.length).toBeLessThanOrEqual(64)
  })
})
