import { eventNouns, sellerNouns, toSingular } from '#core/brief/lexicon/nouns.ts'
import { isDiscount, type Facets } from './facets.ts'
import { countWords } from './grammar.ts'

const courses = /\b(?:lessons?|course|class(?:es)?|workshop|school|training|tuition|tutoring|camp|bootcamp)\b/i
const gatherings = /\b(?:evening|night|day|swap|circle|club|meet-?up|walk|hike|tryouts|fete|fair|jam|session|mass|swim|camp|picking|dance|yoga|jazz|concert|blues|choir|stories|storytime|quiz|opera|cinema|films?|theat(?:re|er)|bingo|karaoke)\b/i

/** Ways to say a title to its readers that hold for any event, course, opening or offer of its kind; none promises more. */
const frames = {
  opening: ['Now open', 'Come and see', 'Be there', 'Step inside'],
  course: ['Sign up', 'Start here', 'New to it?', 'Find your place'],
  event: ['You’re invited', 'Save the date', 'Join us', 'See you there'],
  call: ['Just call', 'Ask us', 'Good to know', 'Here for you'],
  sale: ['Now on', 'Don’t miss', 'Come and see'],
  goods: ['Take a look', 'Come and see', 'See for yourself'],
} as const

/** Week by week there is no date to save. */
const isOften = ({ brief }: Facets): boolean => /\b(?:every|each|weekly|daily|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i.test(brief.request)

function kindOf(facets: Facets, title: string): keyof typeof frames {
  const { event, brief } = facets
  const words = (title.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []).map(toSingular)
  const isDated = brief.facts.some(({ kind }) => kind === 'date' || kind === 'time')
  if (/\b(?:re)?open(?:s|ing)\b/i.test(title)) return 'opening'
  if (courses.test(title)) return 'course'
  if (/\b(?:sale|clearance)\b/i.test(title) && !/\b(?:garage|yard|rummage|jumble|boot|bake|plant|book)\s+sale\b/i.test(title)) return 'sale'
  if (event !== null || gatherings.test(title) || (isDated && words.some((word) => eventNouns.has(word) && word !== 'sale'))) return 'event'
  if (isDated && !isOften(facets) && !brief.offers.some(isDiscount) && !words.some((word) => sellerNouns.has(word))) return 'event'
  return brief.facts.some(({ kind }) => kind === 'phone') ? 'call' : 'goods'
}

/** The title that a text gives, said in other ways; each line holds it whole, so that it is on every one. */
export function frameTitle(facets: Facets, title: string): string[][] {
  if (countWords(title) > 7 || facets.notice !== null || /[:?!]/.test(title)) return []
  const kind = kindOf(facets, title)
  // `Now open: opening of …` says it twice.
  return frames[kind]
    .filter((frame) => !(frame === 'Now open' && /open/i.test(title)) && !(frame === 'Save the date' && (isOften(facets) || !facets.brief.facts.some((fact) => fact.kind === 'date'))))
    .map((frame) => (/[?!]$/.test(frame) ? `${frame} ${title}` : `${frame}: ${title}`))
    .filter((line) => line.length <= 56)
    .map((line) => [line, title])
}
