/** Families of things that copy speaks of alike, finer than categories; words are heads or parts of topics in the singular. */
const families: Readonly<Record<string, string>> = {
  kidsmenu: 'kids-menu kids-meal', cookclass: 'culinary cooking-class cookery', lunch: 'lunch-event brunch picnic potluck luncheon',
  coffee: 'coffee espresso latte cappuccino barista roastery café cafe coffeehouse', tea: 'tea matcha teahouse', wine: 'wine vineyard winery prosecco champagne', beer: 'beer brewery ale cider taproom', bar: 'bar cocktail pub whisky whiskey gin rum',
  sweets: 'protein-bar chocolate-bar granola-bar energy-bar cereal-bar candy-bar snack-bar cake cupcake cookie chocolate dessert candy sweet treat donut doughnut brownie macaron gelato ice-cream confectionery pudding pie', bakery: 'bakery bread croissant pastry loaf bagel baker sourdough baguette bun',
  seafood: 'seafood fish shrimp prawn crab lobster oyster salmon tuna mussel clam squid', poultry: 'chicken turkey duck poultry hatchery', meat: 'meat beef pork lamb steak sausage bacon ham butcher brisket', dairy: 'milk dairy cheese yogurt yoghurt butter',
  produce: 'produce tomato vegetable fruit apple strawberry orange carrot pumpkin farmer berry greens lettuce potato pepper', grocery: 'grocer grocery cut supermarket delicatessen deli pantry', vegan: 'vegan plant-based vegetarian',
  fastfood: 'fast-food pizza burger taco nacho hotdog fries takeaway takeout kebab burrito wing snack bite food-truck fast-casual', restaurant: 'restaurant meal dinner menu bistro diner dish ramen sushi pasta noodle cuisine buffet steakhouse trattoria breakfast curry', delivery: 'delivery courier parcel',
  glassware: 'glassware glass drinkware bottle tumbler decanter goblet', tableware: 'tableware plate spoon bowl dinnerware cutlery pottery ceramic mug dish-set crockery', furniture: 'furniture sofa armchair chair table desk couch bookcase shelf recliner', sleep: 'mattress pillow bedding bed duvet sleep', bedding: 'blanket quilt throw knitwear wool textile', lighting: 'lamp lighting chandelier lantern', candle: 'candle incense diffuser',
  decor: 'decor decoration rug vase curtain wallpaper print cushion mirror', garden: 'garden plant houseplant seed gardening greenhouse seedling succulent', flowers: 'flower bouquet rose tulip florist bloom peony lily arrangement',
  clothing: 'clothing clothes dress shirt t-shirt jean jeans outfit apparel fashion jacket coat sweater hoodie suit skirt blouse activewear sportswear swimwear menswear womenswear streetwear thrift denim scarf hat', shoes: 'shoe sneaker boot sandal footwear heel trainer', bags: 'bag handbag backpack purse tote', jewelry: 'jewelry jewellery necklace ring earring bracelet watch pendant',
  cosmetics: 'cosmetic cosmetics lipstick gloss makeup mascara eyeshadow', skincare: 'skincare serum cream moisturizer sunscreen facial', perfume: 'perfume fragrance cologne scent', salon: 'salon haircut hairdresser barber hair manicure nail barbershop stylist', spa: 'spa massage sauna wellness',
  baby: 'baby newborn onesie diaper stroller crib toddler maternity nursery-furniture', toys: 'toy puzzle doll lego playset game-board', cats: 'cat kitten', dogs: 'dog puppy leash', adoption: 'adoption shelter rescue', pets: 'pet rabbit hamster bird grooming vet kennel animal',
  books: 'book bookshop bookstore novel library bookfair comic', eyewear: 'glasses sunglasses eyewear optician', gadgets: 'phone smartphone laptop tablet headphone camera smartwatch speaker gadget electronics drone tv television console earbud', bikes: 'bike bicycle e-bike scooter', gifts: 'gift present hamper',
  property: 'property estate skyscraper apartment house condo villa penthouse flat realtor office building home-for-sale loft townhouse', moving: 'moving mover removal relocation', storage: 'storage organizer container locker unit declutter', cleaning: 'cleaning cleaner laundry housekeeping', repair: 'repair plumber plumbing electrician handyman roofing roof renovation boiler',
  automotive: 'car vehicle suv truck motorcycle automobile ev van', carcare: 'car-wash tire tyre garage mechanic oil-change', ai: 'artificial-intelligence ai machine-learning algorithm', software: 'software app saas platform dashboard crm cloud tool automation', security: 'cybersecurity security vpn', coding: 'coding programming hackathon bootcamp developer robotics',
  finance: 'finance bank loan credit mortgage pension saving budget-planning wealth', invest: 'investment', insurance: 'insurance', dental: 'dental dentist tooth teeth orthodontist smile whitening', clinic: 'clinic doctor hospital pharmacy checkup health screening nurse physiotherapy', vaccine: 'vaccine vaccination flu-shot flu', mind: 'therapy counselling counseling mental therapist mindfulness',
  fitness: 'gym fitness workout crossfit training trainer bootcamp-fitness boxing pilates', yoga: 'yoga meditation', running: 'running run marathon 5k 10k runner jog', travel: 'travel trip tour vacation holiday cruise flight getaway safari destination island', hotel: 'hotel hostel resort inn lodge guesthouse', hiking: 'hiking hike trail trek mountain', beach: 'beach surf surfing',
  language: 'language spanish english french german mandarin', tutoring: 'tutor tutoring tuition homework', school: 'school kindergarten preschool academy', education: 'course class lesson degree university college certificate training-course', jobs: 'career recruitment internship apprentice', legal: 'lawyer legal attorney law', accounting: 'accounting accountant tax bookkeeping', photography: 'photography photographer photo-shoot portrait', energy: 'solar panel energy electricity', consulting: 'consulting consultant consultancy strategy',
  jazz: 'jazz', classical: 'choir orchestra recital symphony-orchestra symphony chamber quartet', concert: 'concert gig band live-music singer rock blues dj', festival: 'festival carnival parade', exhibition: 'exhibition museum gallery painting sculpture', opera: 'opera', theater: 'theatre theater play musical pantomime', film: 'film movie cinema screening', dance: 'dance ballet salsa tango', party: 'party club-night rave disco karaoke', comedy: 'comedy standup comedian',
  workshop: 'workshop masterclass', lecture: 'lecture talk', discussion: 'discussion debate forum symposium', conference: 'conference summit expo', webinar: 'webinar', yardsale: 'yard-sale garage-sale jumble-sale rummage-sale boot-sale moving-sale', bakesale: 'bake-sale', market: 'market bazaar flea-market', fair: 'fair fete fête fundraiser raffle', jobfair: 'job-fair career-fair', openday: 'open-day open-house', gala: 'gala ball auction dinner-dance',
  race: 'race triathlon fun-run', match: 'match tournament derby game football soccer basketball rugby cricket tennis', camp: 'camp', reading: 'reading storytelling storytime author poetry', tasting: 'tasting', reunion: 'reunion', wedding: 'wedding bridal', birthday: 'birthday',
  climate: 'climate environment sustainability recycling', cleanup: 'clean-up cleanup beach-clean', trees: 'tree-planting reforestation', sale: 'clearance',
}

const byWord = new Map(Object.entries(families).flatMap(([family, words]) => words.split(' ').map((word) => [word, family] as const)))

/** The families that a phrase belongs to: pairs of words first (`job fair`), then the head, then the rest. */
export function familiesOf(words: readonly string[]): string[] {
  const out = new Set<string>()
  const said = new Set<string>()
  for (let index = 0; index + 1 < words.length; index++) {
    const family = byWord.get(`${words[index]!}-${words[index + 1]!}`)
    if (family === undefined) continue
    out.add(family)
    // In `garage sale` no garage is meant, by `protein bar` no bar.
    said.add(words[index]!).add(words[index + 1]!)
  }
  for (const word of [...words].reverse()) {
    const family = byWord.get(word)
    if (family !== undefined && !said.has(word)) out.add(family)
  }
  return [...out]
}

/** The words that a family is known by, pairs parted. */
export const familyWords = (family: string): string => (Object.hasOwn(families, family) ? families[family]!.replace(/-/g, ' ') : '')
