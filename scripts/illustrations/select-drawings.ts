import { readFileSync } from 'node:fs'

export interface Drawing {
  readonly id: string
  readonly name: string
  /** CLDR group and subgroup: what the drawing shows, as the emoji standard files it. */
  readonly group: string
  readonly subgroup: string
  /** A sign that is read rather than a thing that is seen. */
  readonly isSymbol: boolean
  /** CLDR keywords and community keywords, lower case. */
  readonly tags: readonly string[]
  readonly body: string
  /** The code points of the emoji, as the standard's data names it in every language. */
  readonly hexcode: string
}

interface EmojiRow {
  readonly label: string
  readonly emoji: string
  readonly hexcode: string
  readonly tags?: readonly string[]
  readonly group?: number
  readonly subgroup?: number
}

const packageFile = (path: string): string => new URL(`../../node_modules/${path}`, import.meta.url).pathname
const readJson = <T>(path: string): T => JSON.parse(readFileSync(packageFile(path), 'utf8')) as T

const toneOrHair = /-(light|medium-light|medium|medium-dark|dark)(-|$)/
const oneOfManyPeople = /(^|-)(bald|beard|blonde-hair|curly-hair|red-hair|white-hair|facing-right|bunny-ears)($|-)/

/** Labels in the drawn set that differ from the standard's own. */
const standardLabels: Readonly<Record<string, string>> = {
  blackbird: 'black bird', 'phoenix-bird': 'phoenix', piata: 'piñata', 'hugging-face': 'smiling face with open hands',
}

const keptFaces = new Set([
  'smiling-face-with-smiling-eyes', 'smiling-face-with-sunglasses', 'smiling-face-with-hearts', 'star-struck', 'partying-face',
  'grinning-face-with-big-eyes', 'smiling-face-with-heart-eyes', 'nerd-face', 'face-with-tears-of-joy', 'sleeping-face',
  'face-with-medical-mask', 'face-savoring-food', 'clown-face', 'alien', 'alien-monster', 'robot', 'ghost', 'skull', 'cowboy-hat-face',
  'jack-o-lantern', 'goblin', 'ogre', 'collision', 'dashing-away', 'speech-balloon', 'thought-balloon', 'love-letter', 'kiss-mark',
  'hundred-points', 'zzz', 'bomb', 'heart-decoration', 'heart-with-arrow', 'heart-with-ribbon', 'sparkling-heart', 'growing-heart',
  'beating-heart', 'revolving-hearts', 'two-hearts', 'broken-heart', 'heart-on-fire', 'mending-heart', 'red-heart', 'pink-heart',
  'orange-heart', 'yellow-heart', 'green-heart', 'blue-heart', 'light-blue-heart', 'purple-heart', 'brown-heart', 'black-heart',
  'grey-heart', 'white-heart', 'face-with-thermometer', 'thinking-face', 'smiling-face-with-horns', 'hugging-face',
])
const keptHands = new Set([
  'handshake', 'clapping-hands', 'thumbs-up', 'folded-hands', 'flexed-biceps', 'heart-hands', 'raised-hand', 'waving-hand',
  'writing-hand', 'nail-polish', 'selfie', 'victory-hand', 'ok-hand', 'raising-hands', 'raised-fist', 'palms-up-together',
])
const keptSymbols = new Set([
  'recycling-symbol', 'warning', 'biohazard', 'radioactive', 'latin-cross', 'orthodox-cross', 'star-of-david', 'star-and-crescent',
  'menorah', 'om', 'wheel-of-dharma', 'yin-yang', 'peace-symbol', 'khanda', 'place-of-worship', 'medical-symbol', 'fleur-de-lis',
  'musical-note', 'musical-notes', 'trident-emblem', 'infinity', 'wheelchair-symbol', 'no-smoking', 'atom-symbol',
  'dotted-six-pointed-star', 'speaker-high-volume', 'bell', 'heavy-dollar-sign', 'check-mark-button', 'wireless', 'shuffle-tracks-button',
  'red-question-mark', 'red-exclamation-mark', 'atm-sign', 'baggage-claim', 'stop-sign', 'construction', 'cinema', 'megaphone',
  'loudspeaker', 'postal-horn', 'musical-score', 'studio-microphone', 'control-knobs', 'level-slider', 'microphone', 'headphone', 'radio',
])
/** Things the standard files among objects that are signs to the eye. */
const signsElsewhere = new Set([
  'anger-symbol', 'zzz', 'hundred-points', 'speech-balloon', 'thought-balloon', 'atm-sign', 'latin-cross', 'cyclone', 'hole', 'dashing-away',
  'bell-with-slash', 'muted-speaker', 'speaker-low-volume', 'speaker-high-volume', 'antenna-bars', 'name-badge', 'placard', 'stop-sign',
  'club-suit', 'diamond-suit', 'heart-suit', 'spade-suit', 'black-small-square', 'white-flag', 'black-flag', 'love-hotel',
])
const droppedElsewhere = new Set([
  'cigarette', 'map-of-japan', 'anger-symbol', 'zzz', 'bell-with-slash', 'muted-speaker', 'speaker-low-volume', 'pile-of-poo', 'middle-finger',
  'input-numbers', 'mobile-phone-off', 'mobile-phone-with-arrow', 'tokyo-tower', 'love-hotel', 'headstone', 'funeral-urn', 'hole', 'pistol',
  'new-moon-face', 'first-quarter-moon-face', 'last-quarter-moon-face', 'full-moon-face', 'people-hugging', 'bust-in-silhouette',
  'busts-in-silhouette', 'speaking-head', 'footprints', 'biting-lip', 'leg', 'foot', 'tongue', 'mouth', 'nose', 'pig-nose',
])

const isClock = (id: string): boolean => /-(oclock|thirty)$/.test(id)

function isKept(id: string, group: string, subgroup: string): boolean {
  if (toneOrHair.test(id) || oneOfManyPeople.test(id) || isClock(id) || droppedElsewhere.has(id)) return false
  if (group === 'flags' || group === 'component') return id === 'chequered-flag'
  if (group === 'symbols') return keptSymbols.has(id)
  if (group === 'smileys-emotion') return keptFaces.has(id)
  if (group !== 'people-body') return true
  if (subgroup.startsWith('hand')) return keptHands.has(id)
  if (subgroup === 'body-parts' || subgroup === 'person') return !/-(frowning|pouting)/.test(id)
  if (subgroup === 'person-gesture' || subgroup === 'person-symbol' || subgroup === 'family') return id === 'people-hugging'
  return true
}

/** One figure for each calling or sport: the neutral one where it is drawn. */
function isDuplicatePerson(id: string, ids: ReadonlySet<string>): boolean {
  const match = /^(man|woman)-(.+)$/.exec(id)
  if (match === null) return false
  const [, , rest] = match
  return ids.has(rest!) || ids.has(`person-${rest}`) || (id.startsWith('man-') && ids.has(`woman-${rest}`) && rest !== 'dancing')
}

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’'“”.!]/g, '').replace(/[^a-z0-9]+/g, ' ').trim()

/** The drawings worth carrying: one skin tone, one figure a calling, no flags, keycaps, clocks or moods. */
export function selectDrawings(): Drawing[] {
  const set = readJson<{ icons: Record<string, { body: string }> }>('@iconify-json/fluent-emoji/icons.json')
  const rows = readJson<EmojiRow[]>('emojibase-data/en/data.json')
  const meta = readJson<{ groups: Record<string, string>; subgroups: Record<string, string> }>('emojibase-data/meta/groups.json')
  const keywords = readJson<Record<string, string[]>>('emojilib/dist/emoji-en-US.json')
  const byLabel = new Map(rows.map((row) => [plain(row.label), row]))
  const ids = new Set(Object.keys(set.icons))
  const drawings: Drawing[] = []
  for (const [id, { body }] of Object.entries(set.icons)) {
    const name = standardLabels[id] ?? id.replace(/-/g, ' ')
    const row = byLabel.get(plain(name))
    if (row?.group === undefined || row.subgroup === undefined) continue
    const group = meta.groups[row.group]!
    const subgroup = meta.subgroups[row.subgroup]!
    if (!isKept(id, group, subgroup) || isDuplicatePerson(id, ids)) continue
    const words = [...(row.tags ?? []), ...(keywords[row.emoji] ?? [])].map((tag) => plain(tag.replace(/_/g, ' ')))
    const tags = [...new Set(words)].filter((tag) => tag !== '' && tag !== plain(name))
    drawings.push({ id, name: plain(row.label), group, subgroup, isSymbol: group === 'symbols' || signsElsewhere.has(id), tags, body, hexcode: row.hexcode })
  }
  return drawings.sort((a, b) => (a.id < b.id ? -1 : 1))
}
