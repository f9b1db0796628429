import { readIdeas } from '../ideas.ts'

/** Every line names the goods that it speaks of: a banner is read alone. */
export const goodsIdeas = readIdeas(`
glassware
  *: Every drink deserves good {things} / Good {things}
  *: {It} to raise and keep / Fine {things}
  home newhome: {It} that {s:catch} the light / {Things} for home
  home: {It} for every day at home / {Things} for home
  gift: Give {plural} they’ll raise / {Plural} to give
  gift: A gift worth a toast: {things} / {Things} to give
  host: {It} for tables worth a toast / {Things} for hosts
  host: Host with real glass, not paper cups / {Things} for hosts
  pro young: Grown-up {things}, easy price / Grown-up {things}
  pro: {It} for evenings after work / {Things} for home
  eco: Choose glass, use it again and again / Reusable {things}
  eco: Glass today, less plastic tomorrow / Choose glass
  luxury collector: {It}, light caught by hand / Collect {things}
  luxury collector: {It} your shelf was missing / Fine {things}
tableware
  *: {It} for tables with a story / {Things} for the table
  *: Dinner looks better on good {things} / Good {things}
  home: {It} for the way you live / {Things} for home
  home: Dress the table with new {things} / New {things}
  collector explore: {It} with patterns that traveled / {Things} with a past
  collector expert: {It}, tradition you can use / {Things}, made well
  gift: Give {plural} with a story / {Plural} to give
  gift: Not another candle: give {plural} / {Plural} to give
  cook creator: Plate it well on good {things} / {Things} for cooks
  cook creator: The dish deserves better {things} / Better {things}
  host: {It} for every guest at the table / {Things} for hosts
  newhome: {It} for the first table of your own / Your first {things}
  budget: Better {things}, smaller price / {Things} for less
furniture
  *: Sit down, you’re home: {things} / {Things} for home
  *: {It} everyone fights over / Comfortable {things}
  home: Your living room, finished with {things} / {Things} for home
  home: Give the room better {things} / Better {things}
  pro young: Come home to softer {things} / Softer {things}
  pro: Lean back, the day is done / {Things} to lean on
  newhome couple: New home, new {things}, you two / {Things} for two
  newhome: Start your first home with {things} / {Things} for two
  creator expert: {It} your clients will love / {Things} for pros
  creator: {It} that {s:pull} a room together / {Things} for pros
  luxury: {It} with quiet lines, deep comfort / Fine {things}
  family: {It} with room for everyone / Family {things}
  budget: New {things}, kinder prices / {Things} for less
bedding
  *: {It} for long, cozy evenings / Cozy {things}
  *: Wrap up in {it} / Warm {things}
  cold: {It} for when winter sets in / Warm {things}
  cold: Cold outside? {Plural} inside / Warm {plural}
  gift: Give them {it} and a warmer winter / Give {plural}
  gift: {It}: a hug that folds / {Plural} to give
  home: {It} to soften the whole room / {Plural} for home
  home: Add some color with {it} / Colorful {plural}
  budget online: {It}, just as warm for less / {Plural} for less
  budget online: Warm {plural}, lower price / {Plural} for less
sleep
  *: Sleep better on a better bed / Sleep well
  *: Good nights start with {it} / Sleep well
  budget: Sleep more, spend less / Sleep for less
  couple: Good sleep for the two of you / Sleep for two
  family: A bed big enough for bad dreams / Family beds
  health: Sleep well, wake without the ache / Sleep well
lighting
  *: Change the whole mood with {it} / {Things} for home
  home: Dark corners deserve {it} / {Things} for home
decor
  *: {It} for rooms that say something / {Things} for home
  home: {It} that {s:make} a house yours / {Things} for home
  gift: {It} for a favorite shelf / {Things} to give
  newhome: New walls, new {things} / New {things}
candle
  *: Evenings lit softly by {it} / {Things} for slow nights
  gift: Give a slower evening: {it} / {Things} to give
garden
  *: Get growing with {it} / {Plural} for growers
  home: A small jungle of {plural} at home / {Plural} for home
  newcomer: {Plural} you can keep alive / Easy {plural}
  family: Plant it together / Plants for kids
flowers
  *: Say it with {it} / {Things}, freshly tied
  couple: {It} for the one you call first / {Things} for your love
  couple: Tell them in flowers / {Things} for your love
  gift luxury: {It}, tied with elegance / An elegant {thing}
  gift: Let the flowers speak for you / Give flowers
  urgent: Late? There’s still time for flowers / Flowers, in time
  urgent: Forgot? Flowers still get there in time / Flowers, in time
  budget: More flowers for less / Flowers for less
  host: Tables that bloom with flowers / Flowers for events
clothing
  *: {It} for the mood you’re in / New {things}
  *: New clothes, new day / New {things}
  young student: New {things} for the new you / New {things}
  young: An outfit for every plan / New outfits
  expert: Your new season starts in the wardrobe / New-season clothes
  expert: {It} for people who dress ahead / New {things}
  family kids: They grew again: new {things} / {Things} for kids
  family kids: {It} for puddles and portraits / {Things} for kids
  budget: New look, lower price: {things} / {Things} for less
  budget: Fill your wardrobe for less / {Things} for less
  loyal: Your next favorite {things} are in / New {things} in
  loyal: {It} to come back and try / New {things} in
  pro: Dressed before the first meeting / {Things} for work
  luxury: {It}, quietly cut and worn for years / Fine {things}
  eco: Clothes worn before, loved again / Loved-again clothes
@spring clothing fashion
  *: Lighter clothes for longer days / Spring clothes
  young student: Spring outfits, your way / Spring outfits
  expert: Your spring wardrobe, in full bloom / Spring wardrobe
  expert: See spring’s new clothes first / New spring clothes
  budget: Spring clothes at winter budgets / Spring for less
  budget: Bloom in new clothes for less / Spring for less
  family kids: New spring sizes for growing kids / Spring kids’ clothes
  loyal: Spring clothes, and you, are back / Spring clothes
@winter clothing
  *: Warm clothes for the cold months / Winter clothes
@summer clothing
  *: Summer clothes that pack light / Summer clothes
shoes
  *: Take the long way in new {plural} / New {plural}
  young: Fresh {plural}, every street / Fresh {plural}
  budget: {Plural}, two steps ahead of full price / {Plural} for less
  pro: {Plural} for the whole working day / {Plural} for work
bags
  *: {Plural} that carry the whole day / {Plural} to carry
  pro: From desk to weekend in one bag / {Plural} for work
  gift: Give a bag they’ll carry daily / {Plural} to give
jewelry
  *: {Plural} to wear every day / Fine {plural}
  couple gift: Say it with {plural} / {Plural} to give
  luxury: {Plural}, worn once and remembered / Fine {plural}
cosmetics
  *: Wear your mood: {it} / New {things}
  *: {It}, one swipe and out the door / New {things}
  young: Party-ready in one swipe of {thing} / Party {things}
  young: The party starts with {it} / Party {things}
  student: Late lecture, great {things} / Campus-ready {things}
  student: From library to dance floor in {it} / Campus-ready {things}
  social: {It} made for the camera / Camera-ready {things}
  social: Give your followers {it} to copy / {Things} to post
  expert: Your next favorite: {it} / New {things}
  expert: {It} for the drawer that has everything / New {things}
skincare
  *: Skin first, everything after / Good skin
  health: Skincare that’s kind to skin / Kind skincare
perfume
  *: Perfume, the part of you that lingers / New perfume
  gift: Give a perfume they’ll keep / Perfume to give
salon
  *: Fresh haircut, fresh start / Fresh haircuts
  young: New hair, new nerve / New hair
  couple: A fresh haircut for the big night / Fresh haircuts
spa
  *: Nothing on the list but the spa / A day at the spa
  gift: Give someone a spa day / Give a spa day
  pro: Out of office, into the spa / After-work spa
baby
  *: Everything small for your baby / Baby basics
  *: Tiny feet, a big head start for baby / Baby basics
  newparent: One baby list off your mind / Baby, sorted
  newparent: Less to plan, more time with baby / Baby, sorted
  newparent: Ready before the baby is / Ready for baby
  gift friends: The baby gift they’ll really use / A baby gift
  gift: Welcome the baby with something useful / A baby gift
  friends family gift: A baby gift for the new arrival / A baby gift
  host: One baby gift the whole shower loves / Baby shower gifts
  senior: Spoil the new grandbaby from day one / For your grandbaby
  senior: Grandparents go first: baby gifts / For your grandbaby
  budget: Big arrival, smaller baby bill / Baby for less
toys
  *: Where did the afternoon go? Toys / Toys to love
  gift: Toys they’ll open first / Toys to give
  family kids: Floor time and good toys / Toys for kids
pets
  *: Someone furry wants to meet you / Meet the pets
  expert: A day for pet people / Pet people
  family kids: The day kids meet a furry best friend / Meet the pets
  support eco: Stand up for every pet / Stand up for pets
  support: Kindness for every pet / Be kind to pets
  loyal home newparent: Good pet care begins with knowing how / Better pet care
  learn: Healthy pets, happy people / Happy pets
  local: The friendliest pets in town / Pets in town
cats
  *: A whole day for cats / All about cats
  expert: A whole day, purring, for cat people / Cat people, unite
  expert: Find the cat that finds you / Find your cat
  family kids: Cats, whiskers and wonder for kids / A family cat day
  family: A family day out, with cats / A family cat day
  pro home loyal: Know your cat a little better / Know your cat
  learn: Learn to speak fluent cat / Speak cat
  support: Stand up for every cat / Every cat counts
dogs
  *: A good day for dogs / All about dogs
  family kids: Wagging tails, happy kids, good dogs / A family dog day
  expert: For people whose dog comes first / Dog people
  loyal home: Do something good for your dog / For your dog
  pro: Your dog, happy while you work / Happy dogs
adoption
  *: Your sofa has room for one more pet / Adopt a pet
  family: Adopt the family’s new best friend / Adopt a pet
  couple: Adopt one pet, become a family / Adopt together
books
  *: Books to read until the tea goes cold / Good books
  *: Your next book is on this shelf / Your next book
  kids family: Once upon a bedtime book / Bedtime books
  gift: Give a whole world: a book / Give a book
  student: Every book is a shortcut / Books for study
  local: Your neighborhood has a good bookshelf / Local books
eyewear
  *: Glasses to see and be seen in / New glasses
gadgets
  *: New {things}, large difference / New {things}
  *: {It} worth switching on / New {things}
  young student: {It}: charge it, pack it, go / {Things} to go
  gift: Give a gift with a power button: {it} / {Things} to give
  expert: You know the specs. Here are the {plural} / New {plural}
  expert: Upgrade day for {things} / {Things}, upgraded
  budget: More {things}, less price tag / {Things} for less
  budget: The {things} you wanted, for less / {Things} for less
  home: {It} for a home that thinks ahead / {Things} for home
  loyal: Back for better {things} / New {things}
  online: {It}, a few clicks from checkout / {Things} online
bikes
  *: Better mornings by bike / Ride a bike
  eco pro: Beat the traffic by bike / Commute by bike
  family: Family bikes for trail days / Family bikes
gifts
  *: Gifts they’ll talk about / Good gifts
  couple: The gift they didn’t have to guess / Gifts for two
  urgent: Still time for a thoughtful gift / Gifts, in time
home
  *: {It} for a home you love / {Things} for home
  newhome: New keys, new {things} / New {things}
  home: A new room feel with {it} / {Things} for home
  budget: {It} for less, home for good / {Things} for less
`)
