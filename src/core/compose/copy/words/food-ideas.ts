import { readIdeas } from '../ideas.ts'

/** Every line names the food or drink that it speaks of: a banner is read alone. */
export const foodIdeas = readIdeas(`
coffee
  *: Coffee that gets you out of bed / Coffee, poured well
  *: Stay for one more coffee / One more coffee?
  *: Good mornings start with coffee / Mornings need coffee
  couple: Two coffees, one small table / Coffee for two
  couple: Share the morning over coffee / Coffee, shared
  student budget: Good coffee for small change / Coffee for less
  student: Notes, deadlines, coffee / Coffee and notes
  expert quality: Coffee for people who smell it first / Taste the coffee
  pro: Coffee before the first email / Coffee first
  friends social: Catch up over coffee / Coffee with friends
  gift: Give someone a better coffee / Gift good coffee
  local: Your neighborhood coffee stop / Coffee, nearby
tea
  *: Time for a proper pot of tea / Time for tea
  *: Put the kettle on for better tea / Proper tea
  gift: A quiet hour of tea, wrapped / Give good tea
  expert: Tea worth the wait / Tea, well steeped
wine
  *: The evening starts with good wine / Wine, well chosen
  friends couple: Good wine and good company / Wine with friends
  expert: Wine for people who take their time / Slow wine
  host: Wine for your table, taken care of / Wine, sorted
beer
  *: Fresh beer, straight from the tap / Fresh beer
  friends: A round of beer with your people / Beer with friends
  expert: Beer with something to say / Good beer
bar
  *: Pull up a stool at the bar / Meet at the bar
  friends couple: Good drinks, better company / Drinks together
bakery
  *: Bread and pastries, warm from the oven / Fresh from the bakery
  *: Bread that gets you up early / Fresh bread
  family: Slow mornings and fresh bread / Bread for all
  couple: Something from the bakery for two / Baked for two
  local: Your corner bakery is baking / Your bakery
  gift: Give a box from the bakery / Gift a bake
sweets
  *: Save room for {it} / {Things} today
  *: {It}, one happy bite at a time / {Things}, freshly made
  couple: Sweeter for two: {plural} / {Plural} for two
  couple: {Plural} for you and your sweetheart / {Plural} for two
  gift: Say it with {plural} / Give {plural}
  gift: A box of {plural} with their name on it / {Plural} to give
  family kids: {Plural} for every small hand / {Plural} for all
  family: Bring {plural} home for everyone / {Plural} for home
  friends: Better when shared: {plural} / Share {plural}
  expert: {Plural} for a serious sweet tooth / {Plural}, at last
  newcomer explore: First bite? Start with {plural} / Try {plural}
  budget: {Plural} for pocket change / {Plural} for less
@valentine sweets bakery
  couple: {Plural} baked for two hearts / {Plural} for two
  gift: Put your heart in a box of {plural} / Say it in {plural}
  family: {Plural} for all your little hearts / {Plural} for all
  friends: {Plural} for your favorite friends / Share {plural}
  expert newcomer explore: {Plural} to love at first bite / {Plural} to love
  *: Valentine’s Day tastes of {plural} / Valentine {plural}
@valentine coffee tea
  couple: A Valentine’s coffee, just you two / Coffee for two
  student budget: Love and coffee on a student budget / Coffee for less
  budget: Valentine’s coffee costs less / Coffee for less
  expert: Your valentine is freshly roasted coffee / Coffee to love
  *: Fall in love over coffee / Coffee and love
seafood
  *: Fresh {things}, straight to your table / Fresh {things}
  *: Seafood that tastes of the tide / Fresh seafood
  expert: For people who know good fish / Good fish, always
  expert: Seafood with salt air on the plate / For seafood lovers
  gift: Send someone a taste of the sea / Seafood to give
  gift: A gift for people who love fish / Seafood to give
  health: Light, fresh and full of fish / Fish, fresh and light
  health: Eat well, eat more fish / Eat more fish
  family: Make tonight fish night / Fish night
  family: Fish night for the whole family / Fish night
  budget: Good fish at a catch of a price / Fish for less
  budget: Hook a lower price on fish / Fish for less
  online easy: Seafood, from the boat to your door / Seafood delivered
  online: Fill your basket with fresh fish / Fish in a click
  local: Your local fish counter / Fish, nearby
  newcomer explore: Try a fish you’ve never cooked / New fish to try
  business: Thank your clients with seafood / Seafood to give
  cook: Your pan is waiting for fresh fish / Fish for your pan
meat
  *: Good meat needs little else / Good meat
  *: Cuts of meat that deserve a fire / Meat, well cut
  health: Good meat, from farm to fork / Better meat
  health: Better meat starts at the farm / Better meat
  family: Bring a good roast to the table / Meat for all
  family: Good meat for the family table / Family roast
  cook expert: Better cooking starts with the cut of meat / Start with good meat
  cook: Good meat makes you the chef / Meat to cook
  eco: Meat raised with the land in mind / Meat, raised right
  local: Say hello to your local butcher / Your butcher
  online: Your butcher, one click away / Meat delivered
poultry
  *: {It}, raised and roasted right / Good {thing}
  expert: {It} worth the applause / Roast {thing}
  expert: Roast {thing} worth fighting over / Roast {thing}
  family: {It} the whole table agrees on / {Thing} for all
  health: {It}, lean and full of flavor / Lean {thing}
  local: {It} raised just down the road / Local {thing}
  budget: A big {thing} dinner, a small bill / {Thing} for less
dairy
  *: {It}, rich and fresh every morning / Fresh {thing}
  *: Pour the good {thing} / Good {thing}
  health: Strong bones start with {it} / {Thing} for health
  health: Drink well, start with {it} / Healthy {thing}
  family kids: {It} for growing kids / {Thing} for kids
  family: {It} for the whole breakfast table / {Thing} for all
  cook: Richer baking starts with {it} / Bake with {thing}
  cook: Better sponge? Better {thing} / Bake with {thing}
  local: {It} from the next field over / Local {thing}
  local: Every glass of {thing} backs a farmer / Local {thing}
produce
  *: {It}, picked when ripe / Ripe {things}
  *: {It} that {s:taste} of the season / Ripe {things}
  local: {It} from fields you know / Local {things}
  local: Know the hands that grew your {things} / Local {things}
  health: {It}, as close to the ground as it gets / Eat fresh {things}
  health: Put more {things} on your plate / Fresh {things}
  cook expert: Cook with the best {things} / Cook {things}
  cook expert: {It}, picked at the peak / Best {things}
  family: Let the kids pick the {things} / Pick {things}
  family: Fill a family basket with {things} / Baskets of {things}
  eco: {It} with fewer miles, more flavor / {Things}, grown near
grocery
  *: Good dinners start at the grocer’s / Good groceries
  cook expert: Groceries a chef would choose / Chef’s groceries
  health: Choose better groceries, eat better / Good groceries
  local: Skip the drive, shop your local grocer / Your grocer
  budget: More groceries in the bag, for less / Groceries for less
restaurant
  *: Your table and your dinner are ready / Dinner is ready
  *: Come hungry for {it} / {Things} tonight
  pro: Make lunch your best meeting / Lunch, sorted
  pro: A good meal for a full calendar / Meals for workdays
  student: A proper meal before the next class / A proper meal
  student: Feed your brain a good meal / A good meal
  family: A meal with everyone’s favorite on it / Family meals
  couple: Dinner at a table for two / Dinner for two
  health: Meals that are light and still filling / Light meals
  local: Good meals, just around the corner / Meals nearby
  traveler explore: Eat dinner where the city eats / Local dishes
  friends: Dinner is for passing plates around / Dinner together
  expert: A menu for people who order with care / Order with care
  budget: A full meal, an easy bill / Meals for less
  easy online: Good meals, a few taps away / Order a meal
fastfood
  *: {It}, hot and worth the napkins / {Things}, hot and fast
  pro: Lunch that beats the clock / Lunch, fast
  pro: A quick lunch, a happy afternoon / Lunch, fast
  pro: {It}, as fast as your day / {Things}, fast
  student budget: Full plate of {things}, light wallet / {Things} for less
  student: Study break? {Things} / {Things} break
  family: {It} tonight, and nobody cooks / {Things} for all
  family: A family dinner without the dishes / Dinner, done
  health: Fast food can be good for you / Good fast food
  local: {It} near you, ready when you are / {Things} near you
  traveler: Taste the town, start with {things} / {Things} in town
  friends: {It} for the whole sofa / {Things} to share
  online easy: Stay in, we’ll cook dinner / Dinner delivered
delivery
  *: Dinner at the door, still hot / Dinner delivered
  pro easy: Skip the line, dinner is on its way / Dinner delivered
  family: Dinner arrives while the kids play / Family dinner
  student: Food that finds your dorm / Food delivered
  health: A lighter meal, brought to you / Light meals
kidsmenu
  *: A kids’ menu with a funny face / Kids’ menu
  *: Meals that make kids laugh / Meals kids love
  kids family: Small plates, big giggles: the kids’ menu / Kids’ meals
  family: Kids’ meals that come back empty / Kids’ meals
  local: A neighborhood table where kids are guests / Kids’ meals nearby
  social: The kids’ meals worth a photo / Kids’ meals to post
  budget: Kids’ meals at little prices / Kids eat for less
lunch
  *: A long lunch, and nowhere to be / A long lunch
  friends social: A long lunch with good friends / Lunch with friends
  friends: Bring the friend you owe a lunch / Bring a friend to lunch
  local: Neighbors, lunch is on the long table / Lunch together
  local: One long lunch for the whole street / Lunch together
  pro: Leave the desk, come to lunch / Lunch, off screen
  pro: Close the laptop, it’s lunch / Lunch, off screen
  expert: Come for lunch, stay for dessert / Lunch, all courses
  expert: Lunch, one course after another / Lunch, all courses
cookclass
  *: Learn to cook {topic} / Cook {topic}
  expert: Taste {topic}, then learn to cook it / Cook {topic}
  cook: Take the {topic} recipe home / Cook {topic}
  newcomer learn: Start cooking with {topic} / Learn to cook {topic}
  newcomer: Every chef’s first {topic} dish / Learn to cook {topic}
  expert: Go from eating {topic} to cooking it / Cook {topic}
  expert: Cook the {topic} you always order / Cook {topic}
  cook: Cook {topic} tonight, and again at home / Cook {topic}
  *: Cook it once, keep it forever / Learn to cook
  expert: Learn to cook the dish you always order / Learn to cook
  expert: Taste it, then learn to cook it / Taste, then cook
  cook: Cook one new dish by tonight / Cook something new
  cook: Take the recipe home, cook it again / Cook it at home
  newcomer: Every chef burned something first / Chefs start here
  learn young newcomer: Take your first class in a chef’s jacket / Cook like a chef
  pro: Trade the office for a cooking class / Desk to kitchen
vegan
  *: Vegan food with nothing missing / Vegan, all in
  health: Vegan plates that feel good / Vegan and fresh
food
  *: {It}, made with care / Good {things}
  *: Good {things}, simply done / Good {things}
  gift: Give {it} they can share / {Things} to give
  family: Bring the family back to the table for {it} / {Things} for all
  expert: {It} for people who love to eat / {Things}, well made
  health: Eat well, start with {it} / Good {things}
  local: {It} from close to home / Local {things}
  budget: Good {things}, small bill / {Things} for less
  cook: {It} for the recipe you’ve saved / {Things} for cooking
  online easy: {It}, a few taps from your table / {Things} delivered
`)
