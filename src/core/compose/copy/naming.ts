import type { Category } from '#core/brief/brief.ts'
import { sellerNouns, toSingular, vehicleNouns } from '#core/brief/lexicon/nouns.ts'
import type { Facets } from './facets.ts'
import { familyWords } from './families.ts'
import { capitalize, countWords, typeset } from './grammar.ts'
import { nameAsked } from './ordered.ts'
import { occasionLabels } from './words/eyebrow-labels.ts'

/** Words so plain that they tell nobody what is sold, though they stand in many a topic. */
const plain = /^(?:the|and|for|with|day|new|big|good|best|special|local|online|gift|present|small|free|event|great|fine|national|international|week|night|time|people|offer|all|one|two|your|our|first|open|happy|real|self|full)$/

/** Other words for what a category deals in. */
const categoryNames: Readonly<Partial<Record<Category, string>>> = {
  food: 'food meal dinner lunch eat menu', drink: 'drink', fashion: 'clothes wardrobe outfit style fashion', beauty: 'beauty look', home: 'home', property: 'home apartment property building', technology: 'tech technology',
  finance: 'money finance bank', health: 'health care', fitness: 'workout training gym', travel: 'trip travel holiday vacation', education: 'class course learn learning lesson study school', culture: 'art culture', music: 'music', sport: 'sport match game',
  family: 'baby kid family parent', pets: 'pet animal', nature: 'garden nature', automotive: 'car drive', celebration: 'party celebration celebrate', charity: 'charity donate donation donor', retail: 'shop sale', services: 'service',
}

/** Other words for a family's things that a reader takes at a glance. */
const familyNames: Readonly<Record<string, string>> = {
  dental: 'smile teeth dentist check-up checkup', moving: 'move moving', cleaning: 'clean cleaning', ai: 'ai algorithm machine', jobs: 'job work hiring career', fitness: 'workout gym training train', running: 'run race mile', legal: 'law legal lawyer contract', accounting: 'tax bookkeeping books',
  property: 'apartment home address skyline tower', yoga: 'yoga', clinic: 'care doctor health check-up', sleep: 'sleep mattress', photography: 'portrait photo', hotel: 'stay room hotel', hiking: 'hike trail', travel: 'trip travel', salon: 'haircut hair', spa: 'spa massage', security: 'security secure', coding: 'code coding',
  finance: 'money saving loan bank', insurance: 'insurance insured cover', energy: 'solar roof', mind: 'therapy talk', carcare: 'car', storage: 'store storage', restaurant: 'meal dinner lunch menu', lunch: 'lunch', donate: 'donate donation give', volunteer: 'volunteer', blood: 'blood donor', foodbank: 'food meal', adoption: 'adopt', lost: 'lost missing found',
  plumbing: 'plumber plumbing leak', rental: 'rent rental home', mortgage: 'mortgage', nails: 'nail manicure', meditation: 'meditate meditation', farmday: 'farm', truck: 'truck', cloudbackup: 'backup', cookclass: 'cook chef cooking', kidsmenu: 'kids kid', repair: 'fix repair', software: 'software', vegan: 'vegan', garden: 'garden plant', sweets: 'sweet', theater: 'stage theater', film: 'film movie', concert: 'concert music', discussion: 'talk discussion debate', conference: 'conference', election: 'vote', openday: 'open', reading: 'story book reading', match: 'match game', camp: 'camp', party: 'party', market: 'market', fair: 'fair', sale: 'sale', exhibition: 'exhibition gallery art',
}

const stemsOf = (text: string): string[] => text.toLowerCase().replace(/[’']/g, '\'').match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)?.flatMap((word) => [word, ...word.split('-')]).map(toSingular) ?? []

/** Every word, in the singular, that tells a reader what this is about; the reader's name and the place do not. */
export function subjectWords(facets: Facets): ReadonlySet<string> {
  const { brief } = facets
  const sources = [
    ...brief.topics.filter((topic) => (topic.weight >= 0.35 && topic.isSide !== true) || topic === brief.topics[0]).map((topic) => topic.text),
    facets.event?.text ?? '',
    facets.ordered?.title ?? '',
    brief.topics.length === 0 ? nameAsked(brief) : '',
    ...facets.things.map((thing) => thing.text),
    ...facets.families.flatMap((family) => [familyWords(family), familyNames[family] ?? '']),
    categoryNames[brief.category.value] ?? '',
    occasionLabels[brief.occasion.value] ?? '',
    ...facets.notice === null ? [] : facets.notice.words,
  ]
  const named = sources.flatMap(stemsOf)
  // `Open day`: where its name is all of plain words, these name it.
  const bare = facets.event !== null && stemsOf(facets.event.text).every((word) => plain.test(word) || vehicleNouns.has(word)) ? stemsOf(facets.event.text) : []
  return new Set([...bare, ...named.filter((word) => word.length > 1 && !plain.test(word) && (!vehicleNouns.has(word) || /^(?:shop|design|photo|event)$/.test(word)))])
}

/** Does the line alone say what it is about? */
export const isNaming = (line: string, subject: ReadonlySet<string>): boolean => stemsOf(line).some((word) => subject.has(word))

/** What it is about in at most four words: the event, the thing, the kind of seller, the occasion; empty if the brief has none. */
export function nameOf(facets: Facets): string {
  const { brief, event, thing } = facets
  const seller = brief.topics.find((topic) => topic.isSide !== true && sellerNouns.has(topic.head) && topic.text.split(' ').length >= 2 && topic.text.split(' ').length <= 3)?.text ?? ''
  const found = [event?.text ?? '', thing?.text ?? '', seller, occasionLabels[brief.occasion.value] ?? '', brief.topics[0]?.text ?? '']
  return capitalize(typeset(found.find((text) => text !== '' && countWords(text) <= 5) ?? ''))
}
