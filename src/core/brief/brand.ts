import type { Span } from './brief.ts'

interface NamedBrand {
  readonly value: string
  readonly from: Span[]
  readonly confidence: number
}

const word = '[\\p{Lu}\\d](?:[\\p{L}\\p{N}’\'+-]|\\.(?=[\\p{L}\\p{N}]))*'
const name = `${word}(?:\\s(?:&|and|of|the|de|du|la|le|von|und|y|et)\\s${word}|\\s(?:&\\s)?${word}){0,4}`
const patterns: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`\\b(?:store|shop|brand|company|business|restaurant|café|cafe|bar|club|studio|agency|firm|organi[sz]ation|charity|school|gym|product|app|bakery|salon|clinic|hotel|band|festival|event)(?:['’]s)? name is:? ["“'‘]?(${name})`, 'u'), 0.98],
  [new RegExp(`\\b(?:called|named|known as|heißt|nommée?|llamad[ao]|chiamat[ao]|genaamd)\\s["“'‘„«]?(${name})`, 'u'), 0.95],
  [new RegExp(`\\b(?:ad|advert|advertisement|banner|poster|flyer|campaign|design)\\s(?:is\\s)?for\\s(${name})(?=\\s(?:furniture|coffee|bakery|restaurant|[a-z]+)\\b|[,.]|$)`, 'u'), 0.85],
  [new RegExp(`\\b(?:for|promote|promoting|advertise|advertising|by|from|of|about)\\s(${name})(?:['’]s|['’](?=\\s))`, 'u'), 0.85],
  [new RegExp(`\\b(?:for|promote|promoting|advertise|advertising|launch|announce|announcing)\\s(${name})(?=,\\s(?:a|an|the|our|your|your|one)\\s)`, 'u'), 0.9],
  [new RegExp(`\\b(?:presented|hosted|organi[sz]ed|brought to you|sponsored|offered|made|run|sold)\\sby\\s(?:the\\s)?(${name})`, 'u'), 0.8],
  [new RegExp(`\\b(?:drive|event|fair|appeal|campaign|collection|fundraiser|gala|run|concert|workshop|evening|sale|exhibition|festival)\\sby\\s(?:the\\s)?(${name})`, 'u'), 0.8],
  [new RegExp(`\\b(?:our|my)\\s(?:[a-z-]+\\s){1,3}?(${name})(?=[\\s,.])`, 'u'), 0.7],
  [/(?:品牌|店名|公司|店铺|名为|叫做?|由)[：:]?\s?["“「『]?([\p{Script=Han}A-Za-z0-9&]{2,12})["”」』]?(?=[\s，。,.]|$)/u, 0.7],
  [/^["“'‘]?([\p{Lu}\d][\p{L}\p{N}&.’'-]*(?:\s[\p{Lu}\d&][\p{L}\p{N}&.’'-]*){0,3}?)(?:\s(?:is|are|presents|invites|needs|wants|offers|präsentiert|présente|presenta|announces))\b/u, 0.75],
]
const never = /^(?:Valentine|Mother|Father|New|Black|Cyber|Christmas|Easter|Halloween|The|A|An|This|Our|We|It|Spring|Summer|Autumn|Winter|Fall|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|International|National|World|Women|Men|Kid|Kids|Children|Create|Design|Encourage|Diwali|Eid|Ramadan|Please|There|Here|Everyone|Admission|Entry|Tickets?|Doors|Free|SHOP|BUY|ORDER)(?:['’]s)?(?:\s|$)/i

/** The name that the request itself gives, else the handed one, else the web address's; confidence under 0.5 is not for print. */
export function findBrand(text: string, given: string | undefined, urls: readonly { text: string; start: number; end: number }[]): NamedBrand {
  for (const [pattern, confidence] of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    const value = match[1]!.replace(/['’]s?$/, '').replace(/[.,'’]+$/, '').trim()
    if (value.length < 2 || value.length > 60 || never.test(value) || !/\p{L}/u.test(value)) continue
    const start = match.index + match[0].indexOf(match[1]!)
    return { value, from: [{ start, end: start + value.length }], confidence }
  }
  const handed = given?.trim() ?? ''
  if (handed !== '') return { value: handed.slice(0, 120), from: [], confidence: /\p{Lu}|\s|[^\p{Script=Latin}\d]/u.test(handed) ? 0.8 : 0.4 }
  for (const url of urls) {
    const host = url.text.replace(/^www\./i, '').replace(/^@/, '').split(/[./]/)[0]!
    if (host.length >= 3 && !/^(?:company|companyname|example|website|yoursite)/i.test(host)) return { value: host[0]!.toUpperCase() + host.slice(1), from: [{ start: url.start, end: url.end }], confidence: 0.35 }
  }
  return { value: '', from: [], confidence: 0 }
}
