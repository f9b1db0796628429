import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { castScenes } from '#core/compose/illustration/cast-scenes.ts'
import { findIllustrations } from '#core/compose/illustration/find-illustrations.ts'
import { translateTopics } from '#core/compose/illustration/translate-topics.ts'
import { createRandom } from '#core/geometry/random.ts'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'

const { index, words } = createIllustrations()

/** A request, words of what only comes along, and the drawings that show the matter. */
const briefs: readonly (readonly [request: string, side: RegExp, shown: RegExp])[] = [
  ['Open day at Larkrise riding school, Sunday 14 June 10am-4pm. Pony rides for children, stable tours, tea and cake in the barn. Free entry.', /tea|cake|barn/i, /horse/],
  ['Spring concert of the Oakwood primary school choir, Thursday 21 May, 6pm in the main hall, with a bake sale by the parents.', /bake|cake|sale/i, /microphone|music|violin/],
  ['Garage sale on Elm Street this Saturday, 9 to 2. Furniture, toys, tools and books, with cold lemonade for the kids.', /lemonade|car\b/i, /bear|kite|yo-yo|couch|chair|book|shopping/],
  ['Poster for a weekend yoga retreat in the Black Forest, 3-5 July. Two classes a day, forest walks and vegan lunch included.', /vegan|lunch/i, /lotus/],
  ['Book launch: "The Salt Road" by Ines Calder, 12 March 7pm at Harbour Books. Reading, signing and a glass of wine.', /wine|glass/i, /book/],
  ['City marathon on 4 October. 42 km through the old town, music along the route, bananas and medals at the finish.', /banana|music|medal/i, /running/],
  ['Museum night at the Maritime Museum, 8 pm to midnight on 16 May: jazz trio, tours by lantern, wine and cheese.', /wine|cheese|jazz/i, /classical-building|amphora/],
  ['New dental clinic opens in Park Street. Check-ups, whitening and braces, free coffee while you wait.', /coffee/i, /tooth|stethoscope|hospital|health/],
  ['Create a banner for Hotel Seeblick, a lakeside hotel with spa and breakfast buffet. Rooms from €89.', /breakfast|buffet/i, /hotel|bed|bell/],
  ['SaaS webinar: How to cut cloud costs, 9 June at 3pm, with live Q&A. Sign up free.', /q&a/i, /laptop|computer/],
  ['Design conference "Form 26" in Lisbon, 20-21 November. Twelve speakers, workshops and coffee breaks included.', /coffee|break/i, /microphone|speech/],
  ['Poster for our village flower show on 8 August. Roses, dahlias and sweet peas, cream teas and a raffle.', /\btea|raffle/i, /rose|bouquet|tulip|sunflower/],
  ['Dog show in Riverside Park, Sunday 7 June. Prizes for best in show, hot dogs and ice cream all day.', /ice cream|hot dog/i, /dog|bone|paw/],
  ['Charity car wash at the fire station on Saturday 30 May, 10-3. Cars $8, coffee and donuts for drivers.', /coffee|donut/i, /automobile|bubbles|sponge/],
  ['Guitar lessons for adults at Note & String, Tuesdays 7pm. First lesson free, tea and biscuits provided.', /\btea\b|biscuit/i, /guitar/],
  ['Art exhibition opening: paintings by Lena Voss at Gallery 12, 5 September 7pm. Drinks and snacks.', /drink|snack/i, /palette|brush|crayon|picture/],
  ['Blood drive at the town hall, 11 June, 9am–3pm. Juice and cookies for every donor.', /juice|cookie/i, /blood/],
  ['Coding bootcamp open evening, 24 June 6pm, Hub 44. Meet the teachers, see student projects, pizza and drinks on us.', /pizza|drink/i, /laptop|computer/],
  ['Football summer camp for kids, 6-10 July, Northfield. Daily training, a camp shirt, lunch and fruit included.', /lunch|fruit|shirt/i, /soccer|football|tent|goal/],
  ['Chess tournament at the library, Saturday 13 June, 10am. All ages. Sandwiches and coffee for sale.', /sandwich|coffee/i, /chess/],
  ['Open house at a new apartment building on Quay 5. Rooftop garden, gym, bike storage and a coffee bar in the lobby.', /coffee|bike|bar\b/i, /building|cityscape/],
  ['Church summer fete, 20 June 12-4pm. Tombola, bouncy castle, barbecue and strawberries with cream.', /strawberr|cream|barbecue/i, /castle|ferris|carousel|roller/],
  ["Promote our bookshop's reading evening with tea and biscuits on Thursday 4 June", /\btea\b(?! goes cold)|biscuit/i, /book/],
  ['Poetry night at Cafe Luna, every first Friday, 8pm. Open mic, candlelight and mulled wine.', /wine|candle/i, /scroll|pen|memo|book/],
  ['Hairdresser in Mill Lane: cuts, colour and styling, with prosecco and magazines. Book on 555 0144.', /prosecco/i, /scissors|barber|hair/],
  ['Pottery workshop with Anna Reed. Make your own bowl in an afternoon, clay and cake included. 45 euros.', /cake/i, /amphora|bowl|pot/],
  ['Beach clean-up on Saturday 6 June, 9am, Sandy Cove. Gloves and bags given out, hot soup afterwards.', /soup|glove|bag/i, /beach|palm/],
  ['Science fair at Lincoln High, 18 April: robots, rockets and volcanoes, popcorn in the gym.', /popcorn/i, /rocket|robot|volcano|brain|tube|microscope/],
  ['周六小学音乐会，6月12日晚7点，学校礼堂，现场有家长烘焙的蛋糕义卖', /蛋糕|烘焙/, /violin|music/],
  ['为山谷马术学校开放日设计海报，6月14日，小马骑行、参观马厩，谷仓里有茶和蛋糕', /茶|蛋糕/, /horse|school|books/],
  ['新书发布会《盐路》，3月12日19点，港口书店，提供红酒', /红酒/, /book/],
  ['城市马拉松10月4日开跑，沿途有音乐，终点提供香蕉和奖牌，立即报名', /香蕉|音乐/, /running/],
  ['博物馆之夜，5月16日20点，爵士乐表演，葡萄酒和奶酪', /酒|奶酪/, /classical-building|amphora/],
  ['Tag der offenen Tür im Reitstall, Sonntag 14. Juni. Ponyreiten, Kaffee und Kuchen.', /Kaffee|Kuchen/, /horse/],
]

const read = (request: string) => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}

describe('what only comes along', () => {
  it.each(briefs)('heads no copy of %j', (request, side) => {
    const brief = read(request)
    for (const seed of [1, 2, 3, 7, 42]) {
      for (const { headline, eyebrow } of writeCopies(brief, createRandom(seed), 6)) for (const line of [...headline, ...eyebrow]) expect(line).not.toMatch(side)
    }
  })

  it.each(briefs)('is no picture of %j', (request, _side, shown) => {
    const brief = read(request)
    const table = words(brief.lang)
    const topics = table === null ? brief.topics : translateTopics(brief.topics, brief.request, brief.lang, table)
    const query = { topics, category: brief.category.value, occasion: brief.occasion.value, audience: brief.audience.value }
    const matches = findIllustrations(index, { ...query, count: 16 })
    const leads = new Set([1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => castScenes(index, query, matches, createRandom(seed)).map(({ lead }) => lead.id)))
    expect(leads.size).toBeGreaterThan(0)
    for (const lead of leads) expect(lead).toMatch(shown)
  })
})
