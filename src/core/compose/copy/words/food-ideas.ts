import { readIdeas } from '../ideas.ts'

export const foodIdeas = readIdeas(`
coffee
  *: Good mornings, poured slowly / Good mornings, poured / Wake up well
  *: Stay for one more cup / One more cup / One more?
  couple: Two cups, one small table / Two cups, one table / For two
  couple: Share the morning, sip by sip / Share the morning / Sip together
  student budget: Big cup, small change / Small change, big cup / Big cup
  student: Notes, deadlines, coffee / Fuel for finals / Study fuel
  expert quality: For people who smell it first / Taste the roast / The good roast
  pro: The meeting you look forward to / Coffee before email / Coffee first
  friends social: Catch up over a cup / Catch up here / Catch up
  gift: Give someone a better morning / Give a good morning / Gift a brew
  local: Your usual is waiting / Your usual? / Your usual
tea
  *: Time, steeped properly / Steep a while / Slow down
  *: Put the kettle on for this / Kettle on / Kettle on
  gift: A quiet hour, wrapped / Gift a quiet hour / A quiet hour
  expert: Leaves worth waiting for / Worth the steep / Fine leaves
wine beer bar
  *: The evening starts in this glass / The evening starts here / Cheers
  *: Pull up a stool / Pull up a stool / Cheers
  friends couple: One round, good company / Good company, poured / Join us
  expert: Sip it like you mean it / Sip with care / Taste more
  host: Your toast, taken care of / A toast, sorted / Raise a glass
bakery
  *: Warm from the oven, gone too soon / Warm from the oven / Oven-warm
  *: Follow the smell of butter / Follow your nose / Good bread
  family: Slow mornings, buttered / Buttered mornings / Family bread
  couple: Something sweet between you two / Sweet, for two / For two
  friends: Break bread, save a slice / Save us a slice / Share a slice
  local: The corner that smells of bread / Your corner bakery / On the corner
  gift: A box tied with string / Boxed with love / Gift a bake
sweets
  *: Save room for this / Save room / Save room
  *: Small sweets, big smiles / Small and sweet / So sweet
  couple: Sweeter when there are two / Sweeter for two / For two
  couple: One bite for you, one for me / One for you / One each
  gift: Say it with sugar / Say it with sugar / Sweet talk
  gift: Sweets that say it for you / Say it sweetly / Say it sweet
  family kids: One for every sticky hand / Enough to go round / Sticky hands
  family: The sweetest seat is at home / Sweet family time / All together
  friends: Sugar tastes better shared / Better shared / Share sweets
  expert: Go on, have the corner piece / Go on, indulge / Go on
  newcomer explore: The first bite is on you to take / Take the first bite / First bite
@valentine sweets bakery
  couple: Baked for two hearts / Baked for two / For two
  gift: Your heart, in a small box / A heart in a box / Sweet heart
  family: Little hearts, big table / Hearts for everyone / Little hearts
  friends: Friends bring the sprinkles / Friends get frosting too / Hey, friend
  expert newcomer explore: Love at first bite / Love at first bite / First bite
  *: Hearts are for eating / Eat your heart out / Sweet hearts
@valentine coffee tea
  couple: Two cups, one long look / Two cups, one look / For two
  student budget: Love, on a student budget / Love for less / Love, latte
  budget: Love costs less than you think / Love, on a budget / Love for less
  expert: Your truest love is roasted / Love, well roasted / True roast
  *: Fall in love before noon / Love before noon / Love brews
seafood
  *: The sea, brought to your table / Taste the tide / From the sea
  *: Supper tastes of salt and lemon / Salt, lemon, supper / Sea supper
  expert: For those who know their tides / Know your catch / Sea lovers
  expert: Salt air on every plate / Salt air, plated / Salt air
  gift: A gift with a taste for salt water / The sea, gift-wrapped / Gift the sea
  gift: Send someone the seaside / Send the seaside / Send the sea
  health: Eat light, think deep blue / Lighter suppers, bluer / Eat blue
  health: Good for you, straight from blue water / Good for you, blue / Eat well
  family: Fish night, everybody in / Fish night, everyone / Fish night
  family: The week needs a fish night / Make it fish night / Fish night
  budget: A big catch for small change / A catch at this price / Good catch
  budget: Hook a lower price / Hook a lower price / Hooked
  online easy: From our ice to your door / Sea to doorstep / To your door
  online: Fill the basket with sea / Sea in your basket / In the cart
  local: The harbor is closer than you think / Your counter by the sea / Fish, nearby
  local: Ask for it by name / Meet the catch / Meet it
  newcomer explore: Taste something from deeper water / Try deeper water / Dive in
  business: Thank them with the sea / A thank-you from the sea / Thank them
  cook: Your pan has been waiting / Your pan is waiting / Hot pan
meat
  *: Cuts that deserve a fire / Worth the fire / Light up
  *: Good meat needs little else / Good meat, simply / Good cuts
  health: Know what is on your plate / Know your plate / Eat clean
  health: Better for you starts at the farm / Better from the farm / Eat better
  family: Roast dinner, any night you like / Roast for everyone / Roast night
  family: Bring everyone back to the table / Back to the table / Dig in
  cook expert: The pan is only as good as the cut / Start with the cut / The cut
  cook: At home, you are the chef / You are the chef / Chef’s cut
  eco: Raised with the land in mind / Raised with care / Kind land
  eco: Good for the plate, kind to the field / Kind to the field / Kind fields
  local: Say hello to your butcher / Hello, butcher / Say hello
  local: Shop close, eat well / Shop close, eat well / Shop close
  online: The butcher, one click away / One click, one cut / Click, cook
poultry
  *: Crisp skin, clear conscience / Crisp and golden / Golden
  expert: The bird that gets the applause / A bird to applaud / Bravo, bird
  expert: Roast it, rest it, fight over it / Roast it well / Roast it
  family: Something for every fork / A bird for the table / Family bird
  family: Dinner that everyone agrees on / Everyone says yes / All agree
  health: Lean, light and full of flavor / Lean and light / Go lean
  local: Raised round the corner / Down the road / Nearby
  local: Back the farm down the road / Back your farm / Back a farm
  budget: Two drumsticks, one small bill / Small bill, big bird / Small bill
dairy
  *: Cream rises, so do you / The cream of it / Creamy
  *: Pour the morning / Pour the morning / Pour
  health: Strong bones start with breakfast / Drink to strong bones / Be strong
  health: Goodness, by the glass / Goodness by the glass / Good glass
  family kids: Tall glasses for growing kids / Growing up, glass by glass / Grow tall
  family: Milk mustaches all round / Milk mustaches / Drink up
  cook: The secret is in the batter / Bake it richer / Bake richer
  cook: Your best sponge begins here / Better bakes begin / Bake better
  local: From the next field over / The next field / Next field
  local: Every glass backs a farmer / Back your farmers / Back farmers
produce
  *: Pick it, slice it, salt it / Slice, salt, smile / So ripe
  *: Summer has a flavor / Ripe and ready / Ripe
  local: Your fields, your table / Field to neighbor / Meet us
  local: Know the hands that grew it / Meet the growers / Growers
  health: Eat closer to the ground / Eat from the soil / Eat green
  health: The good stuff grows here / Good grows here / Good grows
  cook expert: Cook what the morning picked / Cook the harvest / Harvest
  cook expert: At their reddest, at their best / At their best / At best
  family: Let the kids pick the colors / A basketful of color / Family day
  family: Fill a basket together / Fill a basket / Baskets up
  eco: Fewer miles, more flavor / Fewer miles / Grow kind
grocery
  *: The shelf where good dinners start / Good dinners start / Good picks
  cook expert: Cuts a chef would choose / A cook’s choice / Chef’s pick
  health: Choose well, eat well / Choose well / Eat well
  local: Skip the drive, shop the street / Shop your street / Shop close
  budget: More in the bag, more in your pocket / More in the bag / Save more
restaurant
  *: Your table is ready / Your table is ready / Sit, eat
  *: Come hungry, leave happy / Come hungry / Come hungry
  pro: The best meeting is lunch / Meet your lunch / Lunch well
  student: Feed the brain first / Feed your brain / Brain food
  family: Everyone gets their favorite / Something for everyone / Table for all
  couple: A corner table for two / Table for two / For two
  health: Eat light, feel full / Light and full / Eat light
  local: The place around the corner / Around the corner / Nearby
  traveler explore: Eat where the city eats / Taste the city / Taste town
  friends: Pass the plates around / Pass the plates / Share plates
  expert: For people who order with care / Order with care / Taste it
  budget: Eat well for less / Eat well for less / Eat for less
fastfood
  *: Hot, fast and worth the napkins / Hot, fast, yours / Hot and fast
  *: Big bite, small wait / Big bite, small wait / Big bite
  pro: Lunch that beats the clock / Beat the clock / Lunch, fast
  pro: Back at your desk, happily full / Happily full / Full again
  student budget: Full plate, light wallet / Full plate, less cash / Eat for less
  student: Study break, extra salsa / Study break / Study break
  family: Nobody has to cook / Nobody has to cook / Night off
  family: Dinner, minus the dishes / Minus the dishes / No dishes
  health: Quick can be good for you / Quick, and good / Good, quick
  local: Know a better lunch nearby? / Lunch near you / Nearby
  traveler: Taste the town between two sights / Taste the town / Taste town
  friends: Order for the whole sofa / Feed the sofa / Sofa feast
  online easy: Stay in, we’ll do the cooking / Stay in, eat well / Stay in
kidsmenu
  *: Dinner with a funny face / Funny-face food / Fun plates
  kids family: Small plates, big giggles / Small plates, big giggles / Big giggles
  family: They clean the plate, you relax / Clean plates, calm parents / Clean plates
  local: The table where kids are guests / Kids are guests here / Little guests
  social: Plates worth a photo / Plates to post / Snap, eat
  budget: Little meals, little prices / Little prices / Little bill
lunch
  *: Lunch, and nowhere to be / A long, slow lunch / Long lunch
  friends social: Long table, good friends / Long table, good friends / Friends eat
  friends: Bring the friend you owe a call / Bring a friend / Bring a pal
  local: Neighbors, pull up a chair / Pull up a chair / Sit with us
  local: The whole street, one table / One long table / One table
  pro: Leave the desk, take a seat / Leave the desk / Log off
  pro: Close the laptop, open the napkin / Close the laptop / Desk break
  expert: Save room for the last course / Come for the cake / Cake first
  expert: Course after happy course / Every course counts / Taste all
cookclass
  *: Cook it once, keep it forever / Cook like you mean it / Learn to cook
  *: Hands in, aprons on / Aprons on / Aprons on
  expert: Taste it, then make it / Taste, then make / Taste, make
  expert: Learn the dish you always order / Learn your favorite / Learn it
  cook: Your kitchen, one skill richer / A new dish to master / New dish
  cook: Take the recipe home / Take it home / Cook at home
  cook: Sharpen the knife and the palate / Sharpen your palate / Stay sharp
  expert: From first bite to first attempt / Eat it, then make it / Now cook it
  newcomer: Every chef burned something first / Chefs start here / Chef, soon
  learn young newcomer: The first step to a chef’s jacket / Start like a chef / Start here
  pro: Trade the office for the stove / Trade desk for stove / At the stove
vegan
  *: Plants, at their most persuasive / Plants, persuaded / All plants
  health: Green on the plate, spring in the step / Feel the green / Go green
food
  *: Good food finds its people / Good food, good people / Eat well
  gift: A gift that gets eaten / Edible and kind / Eat gift
  family: Everyone back to the table / Back to the table / To table
  expert: Come curious, leave full / Come curious / Be curious
  health: Eat well, feel it / Eat well, feel it / Eat well
  local: From nearby, for your table / Grown nearby / Nearby
`)
