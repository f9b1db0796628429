import { categoryWords } from './categories.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What is eaten and drunk on the side, in the singular: where something else is announced, it is company and not the matter. */
export const refreshments = words(`
  tea coffee cake cupcake cookie biscuit donut doughnut brownie muffin scone pastry croissant lemonade juice drink cocktail mocktail wine prosecco champagne beer cider gin punch soda water smoothie hot-chocolate cocoa
  snack refreshment food treat sandwich bagel pizza burger hotdog hot-dog sausage barbecue bbq grill soup popcorn candy sweet chocolate ice-cream cream gelato sorbet pretzel chip crisp fry waffle pancake crepe
  breakfast brunch lunch dinner supper buffet meal menu picnic canape nibble tapas bite catering fruit banana apple orange strawberry cheese bread pie tart dessert marshmallow taco curry salad vegan vegetarian bake`)

/** Words of places, trades and gatherings that are about eating and drinking themselves. */
const tableWords = words(`
  menu kitchen chef cook cooking baking cookery catering caterer recipe supermarket grocery grocer grocerie deli delicatessen farm farmer orchard dairy harvest tasting potluck picnic barbecue bbq canteen cafeteria cafe coffeehouse teahouse tearoom
  oktoberfest thanksgiving iftar brewery winery distillery foodie culinary gastronomy snack lunchbox eat dining bar pub`)

/** Rooms and grounds that an event is held in. */
export const venueNouns = words(`
  barn hall lobby yard courtyard tent marquee lounge lawn field meadow terrace rooftop cellar forest wood star sky beach lake river harbour harbor square arena pavilion auditorium foyer backyard playground basement attic chapel
  park garden gym gymnasium library church school museum castle theatre theater stadium pool town city village street centre center clubhouse canteen cafeteria kitchen old-town station hotel office restaurant hospital university college campus mall`)

const tables = words(`${categoryWords.food} ${categoryWords.drink}`)
/** Is the word, in the singular, about eating or drinking? */
export const isOfTable = (word: string): boolean => tables.has(word) || tableWords.has(word) || refreshments.has(word)
