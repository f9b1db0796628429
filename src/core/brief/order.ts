import { squeeze } from './found.ts'
import { tagWords } from './phrases.ts'

/** A sentence that tells the studio what to do for its readers: `Promote a summer sale for our bakery`. */
export interface Order {
  /** What the readers are told instead: `summer sale`; empty where it is too long for a line. */
  readonly title: string
  /** A second line, where the sentence gives one: `at our bakery`. */
  readonly second: string
  /** A second line that is true of any such order: `for residents`, `you’re invited`. */
  readonly spare: string
  /** It is to be known or done, not sold: thoughts about a product have no place under it. */
  readonly isNotice: boolean
  /** The readers are asked to do something: `Remind residents to renew their permits`. */
  readonly isAsking: boolean
  /** Where in the sentence the thing itself begins. */
  readonly start: number
}

type Kind = 'show' | 'know' | 'meet' | 'event' | 'visit' | 'join' | 'welcome' | 'act' | 'say' | 'thank' | 'wish' | 'seek' | 'hire'

const politely = '^(?:(?:please|kindly|hi|hello|can you|could you|help (?:us|me)|(?:i|we)(?:[’\']d| would)? (?:want|like|need|wish|have)(?: you)? to|let(?:[’\']s| us)|to)[,\\s]+)*'
const crowd = '(?:(?!to\\b|about\\b|for\\b|that\\b)[\\p{L}’\'-]+\\s){0,5}?(?:people|everyone|everybody|others|men|women|children|kids|youth|folks|staff|public|crowd|community|neighbou?rhood|family|traffic|[\\p{L}’\'-]{2,}(?<!s)s[’\']?)(?:\\s(?:in|from|of|at|aged|who)\\s(?:(?!to\\b|about\\b)[\\p{L}\\p{N}’\'-]+\\s?){1,4})?'
const anyone = '(?:more |new |young |local )*(?:people|everyone|everybody|customers|clients|visitors|students|families|parents|kids|children|members|guests|readers|residents|neighbou?rs|tourists|shoppers|fans)'
const owned = '(?=(?:an?|the|our|my|this|these|its|his|her|new)\\s)'

/** Verbs that are also names of things, or that advertisements address to their readers, need more around them to be orders. */
const leads: readonly (readonly [Kind, string])[] = [
  ['meet', `(?:introduce|unveil|reveal|(?:launch|announce the (?:launch|release|arrival|debut) of|promote the (?:launch|release|debut) of) ${owned})\\s*`],
  ['say', `(?:announce|(?:tell|inform|notify|remind|warn|alert) ${crowd}|let ${crowd} know)\\s+that\\s+`],
  ['say', `(?:let|tell) ${crowd}(?: know)?\\s+(?=(?:we|our|the|it|there)\\b)`],
  ['know', `(?:raise|increase|build|spread|create) (?:public )?awareness (?:of|about|for|on|around)\\s+`],
  ['know', `(?:tell|inform|notify|warn|alert|remind|educate|teach|let) ${crowd}(?: know)?\\s+(?:about|of|against|on)\\s+`],
  ['know', '(?:explain|communicate|warn (?:of|about|against))\\s+'],
  ['show', `(?:(?:boost|increase|drive|grow|push) (?:the )?(?:sales|awareness|interest|sign-?ups|bookings|orders) (?:of|for|in)|drum up (?:interest|support|business) (?:in|for)|generate (?:interest|buzz|leads|excitement) (?:in|about|for|around)|(?:draw|bring|call) attention to|spread the (?:word|news) (?:about|of)|get ${anyone} (?:excited|interested|talking) (?:about|in)|build (?:excitement|anticipation|interest) (?:about|for|around|in)|show off)\\s+`],
  ['show', '(?:(?:launch|ad|advertising|marketing|awareness|promotional|social media) campaign (?:for|about|on|to (?:promote|advertise))|(?:promote|advertise|publici[sz]e|announce|showcase|highlight|spotlight|emphasi[sz]e|tease|hype|sell))\\s+'],
  ['show', `(?:market|feature|present|offer|plug|pitch|push|demonstrate|display) ${owned}`],
  ['join', `(?:attract|recruit|find|gain|bring in|invite|win) (?:new |more |young )*(?:members|subscribers|players|singers)\\s+(?:to|for)\\s+`],
  ['visit', `(?:drive|bring|send|direct) ${crowd}\\s+(?:to|into)\\s+`],
  ['visit', `(?:attract|draw|lure|get) ${anyone}\\s+(?:to|into)\\s+${owned}`],
  ['hire', `hire (?=(?:[\\p{L}-]+\\s){0,2}?[\\p{L}-]+s (?:for|at|in) (?:our|the|my)\\b)`],
  ['seek', '(?:recruit|find|attract|seek)\\s+(?=(?:[\\p{L}-]+\\s){0,2}?[\\p{L}-]+s\\b)'],
  ['welcome', `welcome ${anyone}\\s+to\\s+`],
  ['thank', `(?:thank|express (?:our |my )?(?:thanks|gratitude) to) ${crowd}\\s+(?:for|on)\\s+`],
  ['wish', `wish ${crowd}\\s+(?:an?\\s+)?(?=(?:happy|merry|joyful|blessed|good|safe|bright)\\b)`],
  ['act', `(?:encourage|urge|ask|convince|persuade|inspire|motivate|prompt|remind|tell|invite|call on|entice|get(?= ${anyone}\\b)) ${crowd}\\s+(?:to|not to)\\s+`],
  ['event', `invite ${crowd}\\s+(?:to|for)\\s+`],
]

const patterns = leads.map(([kind, source]) => [kind, new RegExp(`${politely}${source}`, 'iu')] as const)
const toReader = /\b(?:your|you|yours|yourself)\b/i
const determiner = /^(?:(?:an?|the|our|my|this|these|those|some|all|its|their|his|her|upcoming|annual(?=\s\p{Ll}))\s)+/iu
/** From here on a clause says when, where, or for what else. */
const aside = /\s(?:with|that|which|who|where|when|while|so|because|by|this|next|every|each|before|until|till|between|starting|beginning|featuring|including|offering|via|using|(?:on|at|in|from|since)\s(?=\p{Lu}|\d)|on\s(?=(?:the\s)?\d)|from\s(?=\d)|to\s(?:attract|increase|raise|drive|get|boost|encourage|the public|young|our|new)|and\s(?:invite|encourage|get|ask|attract|make|let|show|include|use|promote))(?=\s|\p{Lu}|\d|$).*$/u

const clauseOf = (text: string): string => squeeze((text.split(/[.!?;:\n]+(?:\s|$)|[,]\s|\s[–—-]\s/u)[0] ?? '').replace(/[.,!?;:]+$/, ''))
const countWords = (text: string): number => (text === '' ? 0 : text.split(' ').length)

/** A line may repeat no more of the request than this, so that it is a name and not a copied sentence. */
const mostWords = 5

/** Without what is said of it last, until it is short enough for a line; empty: it never is. */
function shorten(text: string): string {
  let out = text
  while (countWords(out) > mostWords) {
    const cut = out.replace(/\s(?:for|at|in|on|to|of|from|near|across|throughout|around|as)\s(?!.*\s(?:for|at|in|on|to|of|from|near|across|throughout|around|as)\s).*$/iu, '')
    if (cut === out) return ''
    out = cut
  }
  return out
}

const ownPlace = /\s(?:for|at|in|from)\s((?:our|my|the)\s(?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+)$/u

/** The name of what an order is about, as it stands in a line by itself: `summer sale`. */
export function nameObject(text: string): string {
  const own = clauseOf(text).replace(aside, '')
  const bare = own.replace(ownPlace, '')
  // `The work of artists` is said with its article.
  const keepsArticle = /^the\s[\p{L}-]+\sof\s/iu.test(bare)
  return shorten(keepsArticle ? bare : bare.replace(determiner, ''))
}

const placeOf = (text: string): string => {
  const found = ownPlace.exec(clauseOf(text).replace(aside, ''))?.[1]
  return found === undefined ? '' : `at ${found.replace(/^my\s/, 'our ')}`
}

const toReaders = (text: string): string => text.replace(/\bthemselves\b/gi, 'yourself').replace(/\btheir\b/gi, 'your').replace(/\bthem\b/gi, 'you')

function isDoing(text: string): boolean {
  if (determiner.test(text) || /^\d/.test(text)) return false
  const first = tagWords(`to ${text}`)[1]
  return first !== undefined && first.tags.has('Verb')
}

function titleFor(kind: Kind, lead: string, rest: string): readonly [title: string, second: string] {
  const opening = /^(?:the\s)?(?:grand\s)?(?:re-?)?opening of\s+(.*)$/iu.exec(rest)
  const whole = clauseOf(rest).replace(aside, '')
  const after = (words: string): string => {
    const own = shorten(whole)
    return own === '' ? '' : `${words} ${own}`
  }
  switch (kind) {
    case 'meet': return [after('meet'), '']
    case 'say': return [shorten(whole.replace(aside, '')), '']
    case 'thank': return [after('thank you for'), '']
    case 'wish': return [shorten(whole), '']
    case 'visit': return [after('visit'), '']
    case 'join': return [after('join'), '']
    case 'welcome': return [after('welcome to'), '']
    case 'act': {
      const asked = shorten(toReaders(whole))
      return [asked === '' ? '' : /not to\s+$/i.test(lead) ? `please do not ${asked}` : asked, '']
    }
    case 'seek':
    case 'hire': {
      const [wanted = '', task = ''] = whole.split(/\s(?=(?:for|at|in|to)\s)/u)
      return [shorten(`${wanted.replace(determiner, '')} ${/volunteer|donor/i.test(wanted) ? 'needed' : 'wanted'}`), placeOf(rest) !== '' && kind === 'hire' ? placeOf(rest) : task]
    }
    default: {
      if (opening !== null) {
        const opened = shorten(clauseOf(opening[1]!).replace(aside, ''))
        return [opened === '' ? '' : `${opened} open${/s$/i.test(opened) ? '' : 's'}`, '']
      }
      return [nameObject(rest), placeOf(rest)]
    }
  }
}

const spares: Readonly<Record<Kind, string>> = {
  show: 'see for yourself', know: 'good to know', meet: 'see for yourself', event: 'you’re invited', visit: 'come and see', join: 'new faces welcome', welcome: 'good to have you here',
  act: 'every bit helps', say: 'please take note', thank: 'from all of us', wish: 'from all of us', seek: 'come and join us', hire: 'come and join us',
}

const toCrowd = /^.*?\b(?:encourage|urge|ask|convince|persuade|inspire|motivate|prompt|remind|tell|invite|inform|notify|warn|alert|educate|teach|let)\s+/iu
const anybody = /\b(?:people|everyone|everybody|others|customers?|clients|visitors|public|community|crowd|folks|shoppers|fans|guests|readers|us)\b/i

/** `for residents`, of those whom an order names; empty where it means anybody. */
function crowdOf(lead: string): string {
  if (!toCrowd.test(lead)) return ''
  const crowd = lead.replace(toCrowd, '').replace(/\s(?:not to|to|about|of|against|on|that|know|for)\b.*$/iu, '').replace(/^(?:the|our|all|more)\s/i, '').trim()
  return crowd === '' || anybody.test(crowd) || countWords(crowd) > 3 ? '' : `for ${crowd}`
}

/** Null: the sentence orders nothing, or speaks to the readers itself (`Sell your house in a week`). English alone. */
export function readOrder(sentence: string): Order | null {
  if (sentence.length > 400 || toReader.test(sentence.replace(/^(?:can|could) you\b/i, '').replace(/\bwould like you to\b/i, ''))) return null
  for (const [kind, pattern] of patterns) {
    const lead = pattern.exec(sentence)?.[0]
    if (lead === undefined || lead.length >= sentence.length - 2) continue
    const rest = sentence.slice(lead.length)
    if (/^(?:it|this|that|them|him|her|us|these|those)\b(?=\s*(?:[.,!?;]|$|\s(?:to|with|for|on|as)\b))/i.test(rest)) return null
    const actual: Kind = kind !== 'act' ? kind : isDoing(rest) ? 'act' : 'event'
    const [title, second] = titleFor(actual, lead, rest)
    const spare = ['act', 'know', 'say'].includes(actual) && crowdOf(lead) !== '' ? crowdOf(lead) : spares[actual]
    return { title, second, spare, isNotice: actual !== 'show' && actual !== 'meet' && actual !== 'event' && actual !== 'visit', isAsking: actual === 'act', start: lead.length }
  }
  return null
}
