import type { Category, Occasion } from '#core/brief/brief.ts'
import type { Found, Illustration, IllustrationIndex } from './illustration-index.ts'

/** The term under which an occasion is looked up. */
export const occasionTerms: Readonly<Partial<Record<Occasion, string>>> = {
  valentine: "valentine's day", christmas: 'christmas', 'new-year': 'new year', 'lunar-new-year': 'lunar new year', halloween: 'halloween',
  easter: 'easter', thanksgiving: 'thanksgiving', diwali: 'diwali', ramadan: 'ramadan', eid: 'eid', hanukkah: 'hanukkah',
  'mothers-day': "mother's day", 'fathers-day': "father's day", 'black-friday': 'black friday', 'back-to-school': 'back to school',
  spring: 'spring', summer: 'summer', autumn: 'autumn', winter: 'winter', birthday: 'birthday', wedding: 'wedding', anniversary: 'anniversary',
  sale: 'sale', opening: 'grand opening',
}

/** What stands for a whole line of business when no topic is drawn. */
export const categoryTerms: Readonly<Partial<Record<Category, string>>> = {
  food: 'restaurant', drink: 'cocktail', fashion: 'fashion', beauty: 'beauty', home: 'furniture', property: 'real estate', technology: 'technology',
  finance: 'finance', health: 'doctor', fitness: 'fitness', travel: 'travel', education: 'education', music: 'music', sport: 'sport',
  family: 'family', pets: 'pets', nature: 'nature', automotive: 'car', celebration: 'celebration', charity: 'charity', retail: 'shopping',
}

/** On a table an animal is a dish: what to draw for it, or nothing. Fish and shellfish are drawn as they are. */
const dishes: Readonly<Record<string, string | null>> = {
  chicken: 'poultry-leg', rooster: 'poultry-leg', turkey: 'poultry-leg', duck: 'poultry-leg', goose: 'poultry-leg', 'baby-chick': 'egg',
  'front-facing-baby-chick': 'egg', 'hatching-chick': 'egg', bird: 'poultry-leg', pig: 'bacon', 'pig-face': 'bacon', boar: 'cut-of-meat',
  cow: 'cut-of-meat', 'cow-face': 'cut-of-meat', ox: 'cut-of-meat', bison: 'cut-of-meat', ewe: 'meat-on-bone', ram: 'meat-on-bone', goat: 'meat-on-bone',
  deer: 'meat-on-bone', rabbit: 'pot-of-food', 'rabbit-face': 'pot-of-food', horse: null, dog: null, cat: null,
}
const eaten = new Set(['fish', 'tropical-fish', 'shrimp', 'lobster', 'crab', 'squid', 'octopus', 'oyster', 'snail', 'honeybee'])
/** Where milk, eggs or wool are sold, or a farm is the topic, the animal itself is meant. */
const farmTerms = /\b(farm|dairy|milk|ranch|livestock|zoo|cattle|pasture|free-range|easter)\b/

/** Reads a find in the light of the business: `chicken` is a drumstick for a restaurant and a hen for a farm. */
export function adaptToCategory(
  index: IllustrationIndex,
  hit: Found & { readonly term: string },
  category: Category,
): readonly { readonly item: Illustration; readonly score: number }[] {
  const { item, score, term } = hit
  if ((category !== 'food' && category !== 'drink') || !item.subgroup.startsWith('animal') || eaten.has(item.id) || farmTerms.test(term)) return [hit]
  const dish = dishes[item.id]
  const instead = dish === undefined || dish === null ? undefined : index.get(dish)
  return instead === undefined ? [] : [{ item: instead, score: Math.min(score, 0.9) }]
}
