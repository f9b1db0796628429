import type { Topic } from '#core/brief/brief.ts'
import { isOfTable, refreshments } from '#core/brief/lexicon/refreshments.ts'
import { translateWords, type ForeignWords } from './foreign-words.ts'

type Asked = Pick<Topic, 'text' | 'head' | 'weight'>

/** A request says much that is not its topic, so what is only found there weighs less. */
const requestWeight = 0.6
/** Each later word of a text counts a little less than the one before. */
const orderLoss = 0.04
const maxTopics = 8
/** When, for whom and what kind of occasion it is: they yield to what it is about. */
const broadShare: Readonly<Record<string, number>> = {
  summer: 0.7, spring: 0.7, autumn: 0.7, winter: 0.7, kids: 0.7, garden: 0.7, school: 0.45, music: 0.45, concert: 0.45, restaurant: 0.45, doctor: 0.45,
}

/** What says when or why and not what: the matter is named elsewhere. */
const general = /^(?:sale|anniversary|party|celebration|opening|grand opening|festival|discount|shopping|gift|event|day|night|weekend|summer|spring|autumn|winter|new year|promotion|offer|kids|garden)$/
const isRefreshment = (term: string): boolean => term === 'bakery' || term.split(' ').some((word) => refreshments.has(word))

/**
 * A brief in another language, as English topics that the index knows. What the topics do not say is sought in the request;
 * none at all is better than a guess, since words of one language read in another mean something else.
 */
export function translateTopics(topics: readonly Asked[], request: string, lang: string, words: ForeignWords): Asked[] {
  const [tongue = lang] = lang.toLowerCase().split('-')
  const found = new Map<string, Asked>()
  let matter: string[] = []
  const hear = (text: string, weight: number): void => {
    const terms = translateWords(text, tongue, words)
    const isTold = matter.length > 0 && !matter.some((term) => term.split(' ').some(isOfTable))
    if (matter.length === 0) matter = terms.map(({ term }) => term).filter((term) => !general.test(term))
    terms.forEach(({ term, share }, order) => {
      // Cake at a concert only comes along.
      if (isTold && isRefreshment(term)) return
      const total = weight * share * (1 - orderLoss * Math.min(order, 8))
      if (total > (found.get(term)?.weight ?? 0)) found.set(term, { text: term, head: term.split(' ').at(-1)!, weight: total })
    })
  }
  for (const { text, weight } of topics) hear(text, weight)
  if (found.size === 0) hear(request, requestWeight)
  const isPointed = [...found.values()].some(({ text, weight }) => broadShare[text] === undefined && weight >= requestWeight * 0.8)
  const heard = [...found.values()].map((topic) => (isPointed ? { ...topic, weight: topic.weight * (broadShare[topic.text] ?? 1) } : topic))
  return heard.sort((one, other) => other.weight - one.weight || (one.text < other.text ? -1 : 1)).slice(0, maxTopics)
}
