import type { Category, Occasion } from '#core/brief/brief.ts'
import type { Found, IllustrationIndex } from './illustration-index.ts'

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

/** On a table an animal is a dish: what to draw for it. Fish and shellfish are drawn as they are. */
const dishes: Readonly<Record<string, string>> = {
  chicken: 'poultry-leg', rooster: 'poultry-leg', turkey: 'poultry-leg', duck: 'poultry-leg', goose: 'poultry-leg', 'baby-chick': 'egg',
  'front-facing-baby-chick': 'egg', 'hatching-chick': 'egg', bird: 'poultry-leg', pig: 'bacon', 'pig-face': 'bacon', boar: 'cut-of-meat',
  cow: 'cut-of-meat', 'cow-face': 'cut-of-meat', ox: 'cut-of-meat', bison: 'cut-of-meat', ewe: 'meat-on-bone', ram: 'meat-on-bone', goat: 'meat-on-bone',
  deer: 'meat-on-bone', rabbit: 'pot-of-food', 'rabbit-face': 'pot-of-food',
}
/** Where milk, eggs or wool are sold, or the animal is the topic, it is meant alive. */
const aliveTerms = /\b(farm|dairy|milk|ranch|livestock|zoo|cattle|pasture|free-range|easter|petting|sanctuary|hatchery|coop|egg|eggs)\b/
const mealTerms = /\b(dinner|lunch|brunch|breakfast|supper|feast|meal|roast|roasted|grilled|fried|bbq|barbecue|soup|stew|menu|recipe|restaurant|butcher)s?\b/
/** Lines of business in which a hen is a hen. */
const petCategories: ReadonlySet<Category> = new Set(['pets', 'nature', 'family', 'education'])
/** A wild animal on a menu is seldom meant, but may be the name of the place. */
const outOfPlace = 0.75

/** Reads a find in the light of the business and of the whole phrase: `chicken` is a drumstick for a restaurant and a hen for a farm. */
export function adaptToCategory(index: IllustrationIndex, hit: Found & { readonly term: string }, category: Category, phrase: string): Found {
  const { item, score, term } = hit
  const text = phrase.toLowerCase()
  const isAlive = petCategories.has(category) || aliveTerms.test(text)
  if (item.id === 'poultry-leg' && /^(chickens?|poultry|hens?)$/.test(term) && isAlive && !mealTerms.test(text)) {
    return { item: index.get('chicken') ?? item, score }
  }
  const isTable = category === 'food' || category === 'drink' || mealTerms.test(text)
  if (!isTable || !item.subgroup.startsWith('animal') || aliveTerms.test(text)) return hit
  const dish = dishes[item.id]
  if (dish !== undefined) return { item: index.get(dish) ?? item, score: Math.min(score, 0.9) }
  const isKept = item.subgroup === 'animal-marine' || item.subgroup === 'animal-bug' || ['cat', 'dog'].includes(item.id)
  return { item, score: isKept ? score : score * outOfPlace }
}
