import type { Facets } from './facets.ts'

/** What a line may say only where the request speaks of it too: nothing is promised that nobody offered. */
const claims: readonly (readonly [RegExp, RegExp])[] = [
  [/\bexhibition\b/i, /\bexhibit|galler|paint|\bart\b|arts\b|photo|sculpt|drawing/i],
  [/\borchestra\b/i, /orchestra|symphon|philharmon|classical/i],
  [/\bmatch day\b/i, /\bmatch|\bgame|tournament|\bcup\b|league|\bfinal|derby/i],
  [/\bthe author\b/i, /author|reading|\bread\b|poet|novel|storytell/i],
  [/\bgood teachers\b/i, /teacher|tutor|instructor|coach|trainer|professor/i],
  [/\blunch(?:es)?\b/i, /\blunch/i],
  [/\b(?:phone|online|clicks?|taps?|cart|tabs?|page)\b|\bdelivered\b|\bto your door\b/i, /\bonline|deliver|website|www\.|https?:|\.(?:com|org|net|io|co|shop|example)\b|\bapp\b|e-?commerce|\bcart\b/i],
  [/\bcorner\b|\baround the corner\b|\bnearby\b/i, /\blocal|neighbo|nearby|corner|community|resident/i],
  [/driver’s seat|test drive/i, /\bdrive\b/i],
  [/\btips\b/i, /\btips?\b|lecture|workshop|talks?\b|learn|class|educat/i],
  [/\bworkouts?\b|\bcoaching\b/i, /\bgym|workout|fitness|exercise|training|crossfit|pilates/i],
  [/\byour size\b/i, /cloth|fashion|wear|dress|shoe|outfit|jean|coat|jacket|boutique/i],
  [/\bone order\b/i, /order|deliver|take-? ?(?:away|out)/i],
  [/\bopen\b(?! (?:talk|discussion|house|day|to the)|mic)|\bdoors are open\b/i, /\bopen/i],
]
const speaksOfPrice = /\b(?:price|prices|priced|deal|deals|pay|save|saving|spend|sale|cheap|cost|costs|bill|bills|marked|for less|lower|wallet|change|budget|tag|discount)\b/i

/** Does the brief bear out what the line says of price and service? */
export const isBacked = (line: string, facets: Facets): boolean =>
  (facets.isDeal || facets.angles.has('budget') || !speaksOfPrice.test(line)) && claims.every(([says, needs]) => !says.test(line) || needs.test(facets.brief.request))
