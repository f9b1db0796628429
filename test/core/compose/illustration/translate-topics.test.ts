import { describe, expect, it } from 'vitest'
import { castScenes } from '#core/compose/illustration/cast-scenes.ts'
import { findIllustrations } from '#core/compose/illustration/find-illustrations.ts'
import { foldWord, parseForeignWords, translateWords } from '#core/compose/illustration/foreign-words.ts'
import { translateTopics } from '#core/compose/illustration/translate-topics.ts'
import { createRandom } from '#core/geometry/random.ts'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'

const illustrations = createIllustrations()
const topic = (text: string, weight = 1) => ({ text, head: text, weight })
const leads = (lang: string, text: string): string[] => {
  const topics = translateTopics([topic(text)], text, lang, illustrations.words(lang)!)
  const query = { topics, category: 'other', occasion: 'none' } as const
  return castScenes(illustrations.index, query, findIllustrations(illustrations.index, { ...query, count: 16 }), createRandom(1)).map(({ lead }) => lead.id)
}

describe('translateWords', () => {
  const table = (...rows: [string, string][]) => parseForeignWords(rows.map(([word, term]) => `${foldWord(word)}\t${term}\n`).join(''))

  it.each([
    ['fr', 'la fête à Noël', [['noël', 'christmas']], ['christmas']],
    ['de', 'Fahrradwerkstatt', [['fahrrad', 'bicycle']], ['bicycle']],
    ['de', 'Gartenfest', [['fest', 'party']], ['party']],
    ['nl', 'muziekschool', [['muziek', 'music'], ['school', 'school']], ['music', 'school']],
    ['es', 'cinematografía', [['cine', 'film']], []],
    ['ru', 'концерта', [['концерт', 'concert']], ['concert']],
    ['ar', 'والكتاب', [['كتاب', 'book']], ['book']],
    ['he', 'בספרייה', [['ספרייה', 'library']], ['library']],
    ['ko', '영화제를', [['영화', 'film']], ['film']],
    ['zh', '海与琴独奏音乐会', [['音乐', 'music'], ['音乐会', 'classical music']], ['classical music']],
    ['it', "all'opera e dell'arte", [['arte', 'art']], ['art']],
    ['fr', 'un feu d’artifice', [["feu d'artifice", 'fireworks'], ['feu', 'fire']], ['fireworks']],
  ] as const)('reads %s: %s', (lang, text, rows, terms) => {
    expect(translateWords(text, lang, table(...rows.map(([word, term]): [string, string] => [word, term]))).map(({ term }) => term)).toEqual(terms)
  })
})

describe('translateTopics', () => {
  it.each([
    ['zh', '海与琴 独奏音乐会', ['violin', 'musical-keyboard', 'musical-score']],
    ['zh', '周末亲子绘画课', ['artist-palette', 'paintbrush', 'crayon']],
    ['ja', '夏の古本市', ['books']],
    ['ja', '新しいパン屋', ['bread', 'croissant', 'baguette-bread']],
    ['ko', '동네 서점 가을 책 축제', ['books']],
    ['de', 'Fahrradwerkstatt', ['bicycle']],
    ['de', 'Sommerfest im Stadtgarten', ['sun', 'beach-with-umbrella', 'sunglasses', 'watermelon']],
    ['fr', 'boulangerie artisanale', ['bread', 'croissant', 'baguette-bread']],
    ['es', 'festival de cine al aire libre', ['clapper-board', 'popcorn', 'film-projector', 'movie-camera']],
    ['it', 'mercato contadino', ['basket', 'carrot', 'tomato']],
    ['pt', 'feira de artesanato', ['yarn', 'thread', 'scissors']],
    ['nl', 'open dag van onze muziekschool', ['guitar', 'musical-notes', 'headphone']],
    ['ru', 'концерт камерного хора', ['microphone']],
    ['ar', 'مهرجان الكتاب', ['books']],
    ['he', 'יריד ספרים', ['books']],
    ['el', 'φεστιβάλ βιβλίου', ['books']],
  ])('draws %s: %s', (lang, text, accepted) => {
    const drawn = leads(lang, text)
    expect(drawn.length).toBeGreaterThan(0)
    for (const id of drawn) expect(accepted).toContain(id)
  })

  it.each([['nl', 'vergadering van de vereniging'], ['de', 'Jahreshauptversammlung'], ['fr', 'réunion publique'], ['zh', '股东大会'], ['ru', 'собрание жильцов']])(
    'draws nothing for %s: %s', (lang, text) => expect(leads(lang, text)).toEqual([]),
  )

  it('seeks in the request what the topics do not say', () => {
    const words = illustrations.words('de')!
    expect(translateTopics([topic('Unser Angebot')], 'Banner für unsere Bäckerei', 'de', words).map(({ text }) => text)).toEqual(['bakery'])
    expect(translateTopics([topic('Fahrrad')], 'Banner für unsere Bäckerei', 'de', words).map(({ text }) => text)).toEqual(['bicycle'])
  })

  it('has tables that are small and know only what the index draws', () => {
    for (const lang of ['ar', 'de', 'el', 'es', 'fr', 'he', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'tr', 'zh']) {
      const words = illustrations.words(lang)!
      expect(words.terms.size, lang).toBeGreaterThan(60)
      for (const term of words.terms.values()) expect(illustrations.index.find(term)?.length ?? 0, `${lang}: ${term}`).toBeGreaterThan(0)
    }
    expect(illustrations.words('en')).toBeNull()
    expect(illustrations.words('../x')).toBeNull()
  })
})
