import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Brief } from '#core/brief/brief.ts'
import { offerText } from '#core/brief/offers.ts'
import { parseBrief } from '#core/brief/parse-brief.ts'

const read = (request: string, given = {}): Brief => {
  const parsed = parseBrief(request, given)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}
const factsOfKind = (request: string, kind: string): string[] => read(request).facts.filter((fact) => fact.kind === kind).map((fact) => fact.text)

const fixtures = readFileSync(new URL('../../fixtures/requests/requests.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; request: string })

describe('parseBrief', () => {
  it.each(fixtures)('reads $id into a valid record whose spans lie in the request', ({ request }) => {
    const brief = read(request)
    expect(Brief.safeParse(brief).error).toBeUndefined()
    const spans = [...brief.facts, ...brief.topics, ...brief.offers, ...brief.quotes].flatMap((part) => part.from)
    for (const span of spans) expect(span.start < span.end && span.end <= request.length).toBe(true)
  })

  it.each([['', 'empty'], ['   \n', 'empty'], ['12345 !!', 'no words'], ['a'.repeat(100001), '100001']])('answers %j with a fault', (request, message) => {
    const parsed = parseBrief(request)
    expect(parsed.ok).toBe(false)
    if (!parsed.ok) expect(parsed.faults[0]).toMatchObject({ path: 'request', message: expect.stringContaining(message) })
  })

  it.each([
    ['Sale ends 12 June 2026.', ['12 June 2026']],
    ['Friday 12 June, come along', ['Friday 12 June']],
    ['Open studio on March 3rd and June 5-7', ['March 3rd and June 5–7']],
    ['Fair 2026-06-12', ['2026-06-12']],
    ['Sommerfest am Samstag, 18. Juli 2026', ['Samstag, 18. Juli 2026']],
    ['Lunch deal every weekday', ['Every weekday']],
    ['Black Friday deals on phones', []],
    ['It may help you march ahead', []],
    ['音乐会 6月12日至15日', ['6月12日至15日']],
  ])('finds the dates of %j', (request, dates) => expect(factsOfKind(request, 'date')).toEqual(dates))

  it.each([
    ['Doors 7pm at the club', ['Doors 7pm']],
    ['Open 10am - 4pm', ['10am–4pm']],
    ['From 10:00 to 16:30 in the hall', ['From 10:00 to 16:30']],
    ['Beginn 19.30 Uhr', ['19.30 Uhr']],
    ['午後7時から', ['午後7時']],
    ['Ready in 24 hours', []],
  ])('finds the times of %j', (request, times) => expect(factsOfKind(request, 'time')).toEqual(times))

  it.each([
    ['Call 126-3764-1376 or 301-17361-5085', ['126-3764-1376', '301-17361-5085']],
    ['Provide the phone number 01234567 to book', ['01234567']],
    ['Phone: +49 30 1234567', ['+49 30 1234567']],
    ['A banner of 300 x 250 for 12000 visitors', []],
  ])('finds the telephone numbers of %j', (request, phones) => expect(factsOfKind(request, 'phone')).toEqual(phones))

  it('prints web addresses without their scheme, and mail and codes as typed', () => {
    const brief = read('See https://www.lumen-lamps.com/new, write to hi@lumen-lamps.com, use code GLOW20 at checkout.')
    expect(brief.facts.map((fact) => [fact.kind, fact.text])).toEqual([['code', 'GLOW20'], ['url', 'www.lumen-lamps.com/new'], ['email', 'hi@lumen-lamps.com']])
  })

  it.each([
    ['Up to 30% off all coats', 'Up to 30% off'],
    ['a discount of 25% on lamps', '25% off'],
    ['lamps for only $15', 'Only $15'],
    ["The offer is 'Buy 1, Get 1 Free'", 'Buy 1, Get 1 Free'],
    ['We give free packing with every move', 'Free packing'],
    ['with a complimentary dessert', 'Complimentary dessert'],
    ['20% Rabatt auf Schuhe im Laden', '20% Rabatt'],
    ['鞋子全场8折', '全场8折'],
  ])('takes the offer of %j apart', (request, text) => expect(read(request).offers.map(offerText)).toContain(text))

  it.each(['a scarf of 100% cotton', 'feel free to ask', 'gluten-free bread', 'a hassle-free move'])('sees no offer in %j', (request) => expect(read(request).offers).toEqual([]))

  it('tells quotes from apostrophes in every script', () => {
    expect(read("Kids' meals at Joe's: say 'come hungry' to parents' groups").quotes.map((quote) => quote.text)).toEqual(['come hungry'])
    expect(read('Poster with “Slow Pours”, «Bon soir», 「こんにちは」 and "Hi there"').quotes.map((quote) => quote.text)).toEqual(['Slow Pours', 'Bon soir', 'こんにちは', 'Hi there'])
  })

  it('strips paths and the size, and keeps both out of the topics', () => {
    const brief = read('Create a banner ad image of size 300x250 for oak tables. The logo path is ../local/images/4_oak_logo.png. The target audience is Homeowners. The primary purpose is Encourage them to buy a table..')
    expect(brief.size).toEqual({ width: 300, height: 250 })
    expect(brief.topics[0]).toMatchObject({ text: 'oak tables', head: 'table' })
    expect(brief.audience.value).toBe('Homeowners')
    expect(brief.action).toMatchObject({ isAsked: true, verb: 'buy' })
    expect(brief.topics.some((topic) => /png|logo/.test(topic.text))).toBe(false)
  })

  it('obeys colours and families by name and by code, and no colour that only describes the thing', () => {
    const brief = read('A blue blanket banner with green and white colors, accent #FFAA00, in Oswald font.')
    expect(brief.colors.map((color) => color.value)).toEqual(['#ffaa00', '#2f8f4e', '#ffffff'])
    expect(brief.fonts.map((font) => font.value)).toEqual(['Oswald'])
  })

  it.each([
    ['青禾面包坊新店开业。温暖、亲切，米色和砖红色。', ['#e3d5bf', '#a5482a']], ['音乐会海报，用深蓝色与金色', ['#173a6d', '#bf9b4a']], ['红色自行车展览', []],
  ])('takes the colours of %j for orders only where they are', (request, values) => expect(read(request).colors.map(({ value }) => value)).toEqual(values))

  it.each([['特惠，10月31日截止。', '10月31日截止'], ['优惠截至10月31日', '截至10月31日'], ['10月1日开业', '10月1日']])('keeps the deadline of %j', (request, date) => expect(read(request).facts.filter(({ kind }) => kind === 'date').map(({ text }) => text)).toEqual([date]))

  it.each([
    ["for Otter Group's lamp fair", undefined, 'Otter Group'], ['A banner for a shop. The store name is LUMEN.', undefined, 'LUMEN'], ['A banner for lamps', 'Lumen & Co', 'Lumen & Co'],
  ])('reads the brand of %j', (request, brand, value) => expect(read(`Create a banner ${request}`, { brand }).brand.value).toBe(value))

  it.each([['为茶馆设计一张海报', 'zh'], ['夏の古本市のポスター', 'ja'], ['가을 책 축제', 'ko'], ['Gestalte ein Plakat für das Fest', 'de'], ['Une affiche pour le marché', 'fr'], ['Crea un cartel para la feria', 'es'], ['صمم ملصقاً لمعرض الكتاب', 'ar'], ['Yoga', 'en'], ['Create a banner for sushi', 'en']])('knows the language of %j', (request, lang) => expect(read(request).lang).toBe(lang))

  it('reads a Chinese address by its road and number, and what the first to come are given', () => {
    const facts = read('青禾面包坊新店开业。10月1日上午9点，梧桐路18号。前100位顾客免费送可颂。').facts.map(({ kind, text }) => `${kind} ${text}`)
    expect(facts).toEqual(expect.arrayContaining(['place 梧桐路18号', 'condition 前100位顾客免费送可颂']))
    expect(read('儿童画展，周六下午2点，前50名免费入场。').facts.map(({ text }) => text)).not.toContain('免费入场')
    expect(read('绿植小店盆栽特惠，全部盆栽75折，10月31日截止。清新、宁静。').facts.some(({ kind }) => kind === 'place')).toBe(false)
  })

  it('never throws and keeps its bounds, whatever it is handed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (request) => {
      const parsed = parseBrief(request)
      if (parsed.ok) expect(Brief.safeParse(parsed.value).error).toBeUndefined()
    }), { numRuns: 150 })
  })

  it.each([
    ['letters', 'a'.repeat(100000)], ['words', 'sale 50% off '.repeat(7690)], ['digits', '1-'.repeat(49999) + 'ab'], ['quotes', '\'a "b '.repeat(16000)], ['capitals', 'At Blue Door '.repeat(7000)], ['lines', 'Date: 1 May\n'.repeat(8000)], ['han', '春'.repeat(100000)], ['dots', 'a.b.c.'.repeat(16000)], ['spaces', `x${' '.repeat(99000)}y`],
  ])('reads 100,000 characters of %s within two seconds', (_name, request) => {
    const started = performance.now()
    parseBrief(request)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
