import type { Brief } from '#core/brief/brief.ts'
import { quotesOf } from '#core/brief/quotes.ts'
import { articleFor, capitalize, joinList, numberOf, typeset } from './grammar.ts'

export const noticeKinds = ['lost', 'lostthing', 'found', 'memorial', 'blood', 'foodbank', 'hiring', 'volunteer', 'collect', 'money', 'vote', 'meeting', 'service', 'safety'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a notice board would carry: no advert, so its copy is plain. Empty strings: not said. */
export interface Notice {
  readonly kind: NoticeKind
  readonly name: string
  /** What is lost, wanted, needed or met for, as a phrase within a sentence. */
  readonly what: string
  readonly animal: string
  readonly details: string
  /** Words that name the matter. */
  readonly words: readonly string[]
}

const animals = 'cat|dog|kitten|puppy|parrot|budgie|bird|rabbit|tortoise|ferret|hamster|pony|horse|pet'
const meetings = '(?:town hall meeting|town meeting|(?:public|council|community|general|club|board|parish|annual general|residents[’\']?|members[’\']?|neighborhood|neighbourhood|team|staff|planning|pta|school board) meeting|AGM|parents[’\']? evening|parent[- ]teacher (?:evening|conference|night|meeting)|public hearing|public consultation|community consultation)'
const services = '(?:(?:carol|sunday|church|easter|christmas|harvest|thanksgiving|candlelight|remembrance|prayer|worship|advent|memorial day|interfaith) (?:worship )?service|midnight mass|friday prayers|prayer meeting|evensong|worship night)'
const hazards = '(?:road clos(?:ure|ed|ing)|(?:planned )?water (?:outage|shut-?off|interruption)|boil water|(?:planned )?power (?:outage|cut)|fire (?:drill|safety|ban)|evacuation|(?:flood|heat|storm|safety) (?:warning|notice|alert)|hand[- ]?washing|wash(?:ing)? (?:their|your|our)? ?hands|no swimming|slow down|public notice|swimming safety|road safety|water safety|hygiene reminder|service disruption|planned works)'
const goods = 'coats?|toys?|clothing|clothes|blankets?|books?|shoes?|diapers?|nappies|supplies|furniture|laptops?|bikes?|bicycles?|glasses|eyeglasses|socks|toiletries|backpacks?|pajamas|instruments?|sleeping bags?|jumpers|sweaters|tools'

const patterns: readonly (readonly [NoticeKind, RegExp])[] = [
  ['lost', new RegExp(`\\b(?:lost|missing)\\b[^.\\n]{0,16}?\\b(${animals})\\b`, 'i')],
  ['found', /\bfound\b[:,]?\s(?!(?:in|at|on|here|out|by|a way|that|ed)\b)(?=.{0,200}(?:owner|claim|belong|is this yours|call|contact))/i],
  ['lostthing', /(?:^|[.\n]\s*|\b(?:poster|flyer|notice|sign) (?:for|about) (?:an?|my|our) )lost[:\s]+(?!and found|in\b|weight|world|art|arts|city)/i],
  ['memorial', /\bfuneral\b|\bmemorial (?:service|gathering|mass)|\bin (?:loving )?memory of|\bcelebration of (?:the )?life|\bcelebrat\w+ the life of|\bobituary|\bremembrance (?:gathering|evening)/i],
  ['blood', /\bblood (?:drive|donation|donor|bank)|\b(?:give|donate|donating) blood/i],
  ['hiring', /\b(?:now|we(?:['’]re| are)|is|are) hiring\b|\bhiring\b[:\s]|\bjob (?:ad|advert|advertisement|opening|openings|vacancy|posting|offer)s?\b|\bvacanc(?:y|ies)\b|\b(?:help|staff|drivers?|nurses?|cooks?|chefs?|teachers?|waiters?) (?:wanted|needed)\b|\blooking to hire\b|\brecruit(?:ing|ment (?:poster|ad|drive))\b|(?:^|\n)\s*wanted: (?!to buy)/i],
  ['collect', new RegExp(`\\b(?:(?:${goods}|school suppl(?:y|ies)) (?:drive|appeal)|(?:donat\\w+|collecting)(?: of| their| your| some| old| used| warm| new| gently| unwanted| winter| clean| good| spare){0,4} (?:[a-z]+ )?(?:${goods}))\\b`, 'i')],
  ['foodbank', /\bfood (?:bank|drive|pantry)\b|\bcanned (?:goods|food)\b/i],
  ['vote', /\bregister to vote\b|\belection day\b|\bpolling (?:place|station)|\bget out the vote|\bremember to vote|\bgo vote\b|\bvote on\b|\bvote in\b/i],
  ['meeting', new RegExp(`\\b${meetings}\\b`, 'i')],
  ['service', new RegExp(`\\b${services}\\b`, 'i')],
  ['safety', new RegExp(`\\b${hazards}\\b`, 'i')],
]

const stop = /\s(?:at|to|by|until|till|for|from|on|in|and|or|with|who|that|which|this|near|between|before|after|of|is|are|as|last|since|when|where|please|so|every|offer\w*|encourag\w*|join\w*|work\w*|run|hosted|organi[sz]ed)(?=\s|$)/i

/** The noun phrase that begins here: up to five words, before a stop. */
function phraseAt(text: string, keepsOf: boolean): string {
  const clause = (text.split(/[.,;:!?\n()“”"–—]/u)[0] ?? '').trim().replace(/^(?:some|any|their|your)\s/i, '')
  const cut = stop.exec(` ${keepsOf ? clause.replace(/ of /g, '#of#') : clause}`)
  const own = (cut === null ? clause : clause.slice(0, Math.max(0, cut.index - 1))).trim()
  const words = own.split(/\s+/).filter((word) => word !== '')
  return words.length === 0 || words.length > 5 || !/^[\p{L}\p{N}’'& -]+$/u.test(own) ? '' : typeset(own)
}

function phraseAfter(request: string, pattern: RegExp, keepsOf = false): string {
  const match = pattern.exec(request)
  return match === null ? '' : phraseAt(request.slice(match.index + match[0].length), keepsOf)
}

/** The kind of notice that a brief asks for; null: it is an advert or an invitation. */
export function readNotice(brief: Brief): Notice | null {
  if (!brief.lang.startsWith('en')) return null
  const text = brief.request.slice(0, 4000)
  const found = patterns.find(([, pattern]) => pattern.test(text))
  const verb = brief.action.verb
  const isEvent = /\b(?:gala|concert|run|walk|marathon|auction|dinner|ball|race|tournament|fair|sale|festival|show|quiz|ride|breakfast|lunch|adoption)\b/i.test(brief.topics.slice(0, 3).map((topic) => topic.text).join(' '))
  const kind = found?.[0] ?? (verb === 'volunteer' || /\bvolunteers (?:needed|wanted)|call for volunteers/i.test(text) ? 'volunteer' : verb === 'donate' && !isEvent ? 'money' : null)
  if (kind === null || (kind === 'foodbank' && verb === 'volunteer')) return kind === null ? null : notice('volunteer', brief, text, '')
  return notice(kind, brief, text, found === undefined ? '' : (found[1].exec(text)?.[0] ?? ''))
}

function notice(kind: NoticeKind, brief: Brief, text: string, match: string): Notice {
  const animal = kind === 'lost' ? (new RegExp(`\\b(${animals})\\b`, 'i').exec(match)?.[1]?.toLowerCase() ?? 'pet') : ''
  const what = whatOf(kind, text, match)
  return { kind, animal, name: nameIn(kind, brief, text), what, details: detailsOf(kind, text, what), words: [animal, what, ...(matters[kind] ?? '').split(' ')] }
}

const matters: Readonly<Record<NoticeKind, string>> = {
  lost: 'lost missing find', lostthing: 'lost found find', found: 'found', memorial: 'memory memorial remembering remembrance', blood: 'blood', foodbank: 'food', hiring: 'hiring job wanted team', volunteer: 'volunteer', collect: 'wanted needed', money: 'donation donate give appeal support',
  vote: 'vote voting', meeting: 'meeting', service: 'service worship mass prayer', safety: 'note important',
}

function nameIn(kind: NoticeKind, brief: Brief, text: string): string {
  const name = '(\\p{Lu}[\\p{L}’\'.-]*(?:\\s\\p{Lu}[\\p{L}’\'.-]*){0,3})'
  if (kind === 'memorial') return typeset((new RegExp(`(?:memory of|funeral (?:of|for|service for)|(?:service|gathering|mass) for|life (?:of|for)|remembering)\\s(?:our (?:dear |beloved )?(?:friend|colleague|teacher) )?${name}`, 'u').exec(text)?.[1] ?? '').replace(/[.,]+$/, ''))
  if (kind !== 'lost') return ''
  const quoted = quotesOf(brief).find((quote) => quote.role === 'brand')?.text
  return quoted ?? (new RegExp(`(?:called|named|name is|answers to|name:)\\s(?:the name )?(?:of )?${name}`, 'u').exec(text)?.[1] ?? '').replace(/[.,]+$/, '')
}

function whatOf(kind: NoticeKind, text: string, match: string): string {
  switch (kind) {
    case 'lost': {
      const looks = new RegExp(`(?:^|[,.:]\\s|\\sis )(?:(an?|our|my)\\s)?((?:[a-z-]+\\s){0,4}?(?:tabby|${animals}|terrier|collie|spaniel|labrador|retriever|poodle|beagle|husky|siamese|tom|tomcat|mix|shepherd))\\b`, 'gi')
      const described = [...text.matchAll(looks)].filter((match) => !/^(?:lost|missing)\b/i.test(match[2]!) && match[2]!.includes(' ')).sort((a, b) => b[2]!.length - a[2]!.length)[0]
      return described === undefined ? '' : withArticle(described[1] ?? 'a', described[2]!.toLowerCase().replace(/^(?:lost|missing) /, ''))
    }
    case 'lostthing':
      return phraseAfter(text, /\blost[:\s]+/i, true).toLowerCase()
    case 'found':
      return phraseAfter(text, /\bfound[:,]?\s+/i, true).toLowerCase()
    case 'hiring': {
      const role = phraseAfter(text, /\b(?:hiring|wanted)[:\s]+(?:(?:for|now|new|experienced|another)\s)*|\b(?:looking for|we need|to hire|seeking|recruiting|vacanc(?:y|ies) for|(?:job|opening|position) (?:ad |advert |posting )?(?:for|as))\s+(?=an?\s|[a-z-]+(?:s\b|\s[a-z]+s\b))/i)
      const wanted = /\b((?:[a-z]+ ){0,2}(?:drivers?|nurses?|cooks?|chefs?|teachers?|waiters?|staff)) (?:wanted|needed)\b/i.exec(text)?.[1] ?? ''
      const post = (role || typeset(wanted)).replace(/^(?:our|the|team|new|poster|ad|flyer|banner)$/i, '')
      return post !== '' && !/^an?\s/i.test(post) && numberOf(post) === 'one' ? withArticle('a', post) : post
    }
    case 'volunteer':
      return phraseAfter(text, /\bvolunteers?\b[^.\n]{0,20}?\b(?:for|at|to help (?:with|at)|to (?=clean))\s/i).replace(/^our\s/i, 'the ')
    case 'collect': {
      const asked = new RegExp(`\\b(?:donat\\w+|collecting|bring)\\s(?:of |in |us )?(?:their |your |some )?((?:(?:old|used|warm|new|winter|clean|spare|unwanted|children’s|children's|gently|good|school|outgrown)\\s){0,3}(?:[a-z]+\\s)?(?:${goods}))\\b`, 'i').exec(text)?.[1]
      const drive = new RegExp(`\\b((?:warm |winter |school |toy |holiday )?(?:${goods})) (?:drive|collection|appeal)`, 'i').exec(text)?.[1] ?? match.replace(/\s(?:drive|collection|appeal)$/i, '')
      const plain = asked ?? drive
      return typeset(/(?:s|clothing|furniture)$/i.test(plain) ? plain.toLowerCase() : `${plain.toLowerCase().replace(/y$/, 'ie')}s`.replace(/toies$/, 'toys'))
    }
    case 'money':
      return phraseAfter(text, /\b(?:donat\w+|raise (?:money|funds)|fundrais\w+|appeal|drive|give|funds?|money)\b[^.\n]{0,12}?\b(?:for|towards?|to (?:support|help|save|protect|restore|rebuild))\s+/i).replace(/^(?:our|their)\s/i, 'the ').replace(/^(?:an?|the) (?:charity|cause|nonprofit)$/i, '')
    case 'meeting':
    case 'service':
      return match.replace(/\bpta\b/i, 'PTA').replace(/\bagm\b/i, 'AGM')
    case 'safety':
      return /wash|hand/i.test(match) ? 'please wash your hands' : /slow down/i.test(match) ? 'please slow down' : match.toLowerCase()
    default:
      return ''
  }
}

const withArticle = (article: string, phrase: string): string => (/^(?:our|my)$/i.test(article) ? `our ${phrase}` : `${articleFor(phrase)} ${phrase}`)

function detailsOf(kind: NoticeKind, text: string, what: string): string {
  if (kind === 'hiring') return capitalize(joinList([...new Set([...text.matchAll(/\b(full[- ]time|part[- ]time|weekends?(?! off)|evenings?(?! off)|night shifts?|remote|flexible hours|training provided|paid training|experience required|immediate start)\b/gi)].map((match) => match[1]!.toLowerCase()))].slice(0, 3)))
  if (kind !== 'lost') return ''
  const marks = [...text.matchAll(/\b(?:with|has|wearing|wears)\s(?:an?\s)?((?:[a-z-]+\s){1,3}?(?:paws?|collar|tail|spot|spots|ears?|eyes?|stripes?|fur|chest|face|harness|tag|coat))\b/gi)].map((match) => match[1]!.toLowerCase())
  const shape = what.replace(/^(?:an?|our)\s/, '')
  return marks.length === 0 ? '' : capitalize([shape, ...new Set(marks)].filter((part) => part !== '').slice(0, 3).join(', '))
}
