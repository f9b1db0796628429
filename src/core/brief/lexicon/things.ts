import { categoryWords } from './categories.ts'
import { crafts, eventNouns, sellerNouns, toSingular } from './nouns.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Things and matters whose names are verbs too, in the singular. */
const twofold = words(`
  alarm anchor award band bar board boat bridge bubble bus cake camp canoe cap card chair cheer chip clock coat craft crane cut date dish drain dress drum engine fan flake flower fly fork frame fruit fund game garden gear grill guard ham hammer hamper harvest
  hedge hike hook horse iron jam jar juice karate key kitchen kite knit label lamp lantern lawn lift light lock log map mask mat match mend mike milk mirror mop nail net nurse oil organ overcoat package paint pan pancake patch pedal pen pencil perfume pet phone
  photograph pick pickle pin pipe plane plant plate plough pocket pond pot preserve print produce pump puzzle quilt quiz race rag rake ram rap record relish rent repair ride ring roast robe rock roll roof rope rug sail sack saddle saw scarf scale scooter
  screen screw scroll seat seed shade shave shear shed shell shift ship shirt shoe skateboard skate ski snack sock spice spring stamp star steam stitch stock stone string suit supplement swap sweater swim tag tailor tap tape target tax telephone thread tie tile tin tire tool top tour toy train trap
  tray trip trombone trouser tune tyre vase vest video vote walk warehouse waste watch wave weave wheel whistle wig wing wool`)
const known: ReadonlySet<string> = new Set(Object.values(categoryWords).flatMap((list) => list.split(/\s+/)))
/** Said to the reader far more often than sold to him. */
const calls = words(`
  join visit get see make take find try enjoy meet buy win attend follow love start stop hold give bring need want use come go keep check choose discover explore celebrate support help host save reserve register enter add send sell offer
  have be let tell ask shop order book plan learn organise organize compare request change let's lets look study read work care call email text click apply experience search volunteer donate adopt serve begin end open close return include feature move stay relax share spread invite travel create design`)
const doings = words('play cook dance sing perform run travel train ship march tour judge')
/** Times: what stands before one is its matter only where it is known to be one. */
const times = words('day evening morning night afternoon week weekend')
/** What is held or done with a thing: what stands before one of these is its thing, not a verb. */
const pursuits = words(`
  swap hire rental repair test lesson group circle stall van trip tour session appeal collection exchange fayre rally jumble clearance kit tool game screen festival hall room trail hunt museum library lover fan breeding cutting
  planting picking training grooming cleaning making course class club workshop café cafe`)
const isPursuit = (word: string): boolean => pursuits.has(word) || times.has(word) || eventNouns.has(word) || sellerNouns.has(word)
const isThing = (word: string): boolean => !calls.has(word) && (twofold.has(word) || known.has(word))

/** A word and its parts of speech. */
interface Tagged {
  readonly text: string
  readonly lower: string
  readonly tags: ReadonlySet<string>
  readonly isLast: boolean
}

const bound = /^(?:to|can|could|will|would|shall|should|may|must|might|let['’]?s|please|not|don['’]t|do|does|did|you|we|i|they|who|he|she|it|that|which|also|always|never|just|then)$/
const articles = /^(?:an?|the|our|your|my|their|every|each|his|her|its)$/
const joins = /^(?:and|&|or)$/
const places = /^(?:in|at|of|on|by|from|near|under)$/
const closings = /^(?:opening|closing|ending|starting|coming|upcoming|amazing|exciting|shopping|meeting|training|including|featuring|serving|selling|introducing|presenting|following|celebrating|during|according|holding|existing|living|evening|morning|wedding|spring|looking|moving|bringing|hiring|launching|offering|announcing|going|using|making|being|having|getting)$/
const quits = /^(?:stop|start|keep|try|go|begin|love|enjoy|quit|like|hate|help|get|come)$/

const isBareVerb = ({ tags }: Tagged): boolean => tags.has('Verb') && !tags.has('Noun') && !['PastTense', 'Participle', 'Auxiliary', 'Copula', 'Modal', 'Gerund'].some((tag) => tags.has(tag))
const isNounLike = (term: Tagged): boolean => term.tags.has('Noun') && !term.tags.has('Pronoun') && !term.tags.has('Date')
const isPlural = ({ lower }: Tagged): boolean => toSingular(lower) !== lower

/** `sailing` of `sail`, where that is a craft; empty where it is none. */
function toCraft(verb: string): string {
  return [`${verb}ing`, `${verb}${verb.at(-1)}ing`, `${verb.replace(/e$/, '')}ing`].find((word) => crafts.has(word)) ?? ''
}

/** Is this verb of the tagger's the name of a thing, judged by what stands around it? */
function isMisread(term: Tagged, before: Tagged | undefined, beforeThat: Tagged | undefined, after: Tagged | undefined): boolean {
  const single = toSingular(term.lower)
  if (calls.has(single) || (before !== undefined && bound.test(before.lower))) return false
  if (after !== undefined && (after.tags.has('Determiner') || after.tags.has('Pronoun') || after.tags.has('Possessive') && !isNounLike(after))) return false
  const next = after === undefined ? '' : toSingular(after.lower)
  const opens = before === undefined || (joins.test(before.lower) && beforeThat !== undefined && isNounLike(beforeThat))
  const ends = after === undefined || joins.test(after.lower) || after.tags.has('Preposition') || after.tags.has('Value')
  const follows = before !== undefined && isNounLike(before)
  // `For engineers`: no verb in the third person stands behind a preposition.
  if (before !== undefined && /^(?:for|of|with|by|about|from|between)$/.test(before.lower) && isPlural(term)) return true
  const isQualified = before !== undefined && (articles.test(before.lower) || (before.tags.has('Adjective') && !before.tags.has('Noun')))
  // `Plant swap`, `winter coats sale`, `watch repairs`.
  if (isPursuit(next) && (isThing(single) || (opens && !times.has(next) && !isPlural(after!) && !isPlural(term))) && (opens || follows || isQualified)) return true
  // `Garden tools hire in May`.
  if (follows && isPursuit(single) && ends && !doings.has(single)) return true
  if (isQualified) return articles.test(before!.lower) || isThing(single)
  if (!isThing(single)) return opens && after !== undefined && /ing$/.test(next) && !quits.test(term.lower) && !isPlural(term) && (after.tags.has('Gerund') || after.tags.has('Adjective')) && !closings.test(next)
  // `Community garden open day`, but `the band plays at noon`.
  if (follows) return !doings.has(single) && (ends || next === 'open')
  return opens && (isPlural(term) ? ends && !doings.has(single) : after === undefined ? joins.test(before?.lower ?? '') : joins.test(after.lower) || places.test(after.lower) || /ing$/.test(next) || (isNounLike(after) && /^(?:phone|board|bus|shoe|key|garden|hedge|canoe|seed|coat|lamp|pet)$/.test(single)))
}

/** A gerund that names what is done there: `beekeeping course`, `stop smoking course`, `singing for seniors`. */
const isCraftName = (term: Tagged, before: Tagged | undefined, after: Tagged | undefined): boolean =>
  term.tags.has('Gerund') && !closings.test(term.lower) && (before === undefined || quits.test(before.lower)) &&
  ((after !== undefined && isPursuit(toSingular(after.lower)) && (crafts.has(term.lower) || !times.has(toSingular(after.lower)))) || (before === undefined && after !== undefined && crafts.has(term.lower) && (joins.test(after.lower) || after.tags.has('Preposition'))))

/** The craft of a thing: `rock climbing`, `dog grooming`, but `children playing in the park`. */
const isCraftOf = (term: Tagged, before: Tagged | undefined, after: Tagged | undefined): boolean =>
  term.tags.has('Gerund') && term.lower !== 'building' && crafts.has(term.lower) && before !== undefined && isNounLike(before) && !isPlural(before) && isThing(before.lower) &&
  (after === undefined || joins.test(after.lower) || after.tags.has('Preposition') || isPursuit(toSingular(after.lower)))

/**
 * The same words, with nouns for what the tagger takes for verbs: it knows sentences, and an advert names things. What one
 * learns to do (`learn to sail`) is named by its craft.
 */
export function readThings<T extends Tagged>(terms: readonly T[]): T[] {
  const out: T[] = []
  terms.forEach((term, at) => {
    const [before, beforeThat] = [out.at(-1)?.isLast === false ? out.at(-1) : undefined, out.at(-2)?.isLast === false ? out.at(-2) : undefined]
    const after = term.isLast ? undefined : terms[at + 1]
    const asNoun = (lower = term.lower): T => ({ ...term, ...(lower === term.lower ? {} : { text: lower, lower }), tags: new Set(['Noun', isPlural(term) ? 'Plural' : 'Singular']) })
    const craft = isBareVerb(term) && (before?.lower === 'to' && /^(?:learn|how|love)$/.test(beforeThat?.lower ?? '')) ? toCraft(term.lower) : ''
    if (craft !== '') out.push(asNoun(craft))
    else if (term.lower === 'the' && term.tags.has('Noun')) out.push({ ...term, tags: new Set(['Determiner']) })
    else if (term.lower === 'first' && after?.lower === 'aid') out.push(asNoun())
    // `The observatory`.
    else if (/[aeo]ry$/.test(term.lower) && term.tags.has('Adjective') && articles.test(before?.lower ?? '') && (after === undefined || after.tags.has('Preposition'))) out.push(asNoun())
    else if ((isBareVerb(term) && isMisread(term, before, beforeThat, after)) || isCraftName(term, before, after) || isCraftOf(term, before, after)) out.push(asNoun())
    else out.push(term)
  })
  return out
}
