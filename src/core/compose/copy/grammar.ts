import { isDoing, isMass, isPluralOnly, toSingular } from '#core/brief/lexicon/nouns.ts'

export type Number = 'one' | 'many' | 'mass'

const irregularPlurals: Readonly<Record<string, string>> = { child: 'children', person: 'people', woman: 'women', man: 'men', mouse: 'mice', foot: 'feet', tooth: 'teeth', knife: 'knives', loaf: 'loaves', leaf: 'leaves', shelf: 'shelves', scarf: 'scarves', half: 'halves', life: 'lives', wife: 'wives', tomato: 'tomatoes', potato: 'potatoes', hero: 'heroes', series: 'series', species: 'species' }

export function toPlural(noun: string): string {
  const known = Object.hasOwn(irregularPlurals, noun) ? irregularPlurals[noun] : undefined
  if (known !== undefined) return known
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`
  return `${noun}s`
}

/** How many the phrase speaks of, by its last word. */
export function numberOf(phrase: string): Number {
  const last = lastWord(phrase)
  if (isPluralOnly(last)) return 'many'
  if (isMass(last) || isDoing(last)) return 'mass'
  return toSingular(last) === last ? 'one' : 'many'
}

const lastWord = (phrase: string): string => phrase.toLowerCase().split(' ').pop() ?? ''

/** `a` or `an` by sound: an hour, a university, an SUV, a one-off. */
export function articleFor(phrase: string): 'a' | 'an' {
  const word = phrase.split(/[\s-]/)[0] ?? ''
  if (/^(?:hour|honest|honou?r|heir)/i.test(word)) return 'an'
  if (/^(?:uni(?!n|m)|use|usu|util|euro?|ewe|one(?!\w)|once|ubiq|u[bcfhjkqrst][aeiou])/i.test(word)) return 'a'
  if (/^[A-Z]{2,}$/.test(word) || /^[A-Z]\d/.test(word)) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a'
  return /^[aeiou]/i.test(word) ? 'an' : 'a'
}

/** The phrase as English names the thing in general: `milk`, `armchairs`, `a blanket`. */
export const named = (phrase: string): string => (numberOf(phrase) === 'one' && !/^\p{Lu}/u.test(phrase) ? `${articleFor(phrase)} ${phrase}` : phrase)

export const capitalize = (text: string): string => text.replace(/^(["'“‘«(]?)(\p{Ll})/u, (_all, quote: string, letter: string) => quote + letter.toUpperCase())

export function joinList(items: readonly string[]): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]!}`
}

export const countWords = (text: string): number => text.trim().split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Typewriter quotes and dashes become those of print; words stay as they are. */
export const typeset = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])|(?<=s)'(?=\s|$)/gu, '’').replace(/(^|[\s(])'(?=\S)/g, '$1‘').replace(/'/g, '’').replace(/(^|[\s(])"(?=\S)/g, '$1“').replace(/"/g, '”').replace(/(\d)\s?-\s?(?=\d)/g, '$1–').replace(/\s--?\s/g, ' – ').replace(/\.\.\./g, '…')
