const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words about the piece of print itself, its readers and its making: never its topic. */
export const vehicleNouns = words(`
  banner poster flyer flier ad ads advert advertisement advertising image picture photo photograph illustration graphic design designs layout artwork visual visuals
  theme style color colour palette font typeface text logo headline slogan tagline copy size pixel px format background element elements message page post story
  viewer viewers audience people person customer customers consumer consumers client clients visitor visitors reader readers follower followers user users guest guests individual individuals
  participant participants attendee attendees everyone anyone someone member members public crowd
  website site web homepage link url phone number contact email information info detail details date time location call action button cta brand name company's
  benefit benefits advantage advantages feature features purpose goal aim effort focus emphasis attention awareness interest traffic excitement engagement chance opportunity way ways kind kinds type types sort range variety selection option options
  thing things item items stuff lot lots number part parts example examples use need needs idea ideas place places area areas year years day days week weeks month months hour hours moment today tonight tomorrow morning afternoon evening
  quality freshness convenience availability effectiveness affordability craftsmanship suitability suitableness flavor flavors flavour flavours price prices pricing cost costs savings saving discount discounts offer offers offering offerings deal deals promotion promotions rate rates percent stock
  experience experiences purchase purchases order orders booking bookings shopping shop checkout cart delivery
  media attendance participation invitation announcement campaign business look feel vibe mood tone atmosphere space touch heart world life love friend friends family families home house member's others other more best top new please copy thought thoughts eating ordering browsing drinking buying purchasing insight insights perspective perspectives diet occasion occasions budget partner each break celebration-planning showcase highlight promote include display emphasize eye-catching color-theme heartfelt ones preparation registry code codes ticket tickets admission entry runners beginners kids' reward step start visit call look journey quote quotes demo quote quotes line lines word words title subtitle caption white black`)

/** Sellers and makers: what they deal in is the topic, not they. */
export const sellerNouns = words(`
  store shop company agency market firm business restaurant hatchery farm grocer supermarket boutique studio retailer service services provider brand outlet maker manufacturer
  school clinic center centre office startup organization organisation institute institution association club chain salon bar cafe café house dealership dealer garage practice workshop butcher baker bakery confectionery patisserie brewery florist pharmacy shelter
  platform app software tool solution solutions team department`)

export const eventNouns = words(`
  festival workshop sale party concert lecture lectures discussion event fair market celebration exhibition show conference webinar seminar class course meetup tournament race run marathon match game gala
  dinner lunch brunch breakfast picnic screening premiere play opening launch talk tour retreat camp competition contest raffle auction fundraiser drive parade ball wedding birthday anniversary reunion ceremony performance recital
  night carnival fest expo summit hackathon bazaar barbecue bbq cookout tasting reading session symposium forum debate giveaway fete fête clean-up cleanup`)

/** Nouns that no illustrator can draw without a metaphor. */
export const abstractNouns = words(`
  issue issues ethics growth strategy success value values future innovation community culture tradition heritage history nature knowledge education learning training support help care health wellness wellbeing fitness
  comfort luxury elegance style beauty romance joy fun happiness excitement passion energy peace calm magic adventure journey dream memory moment protection safety security privacy trust justice equality freedom rights
  bliss delight taste flavor season spring summer autumn fall winter holiday solution management development technology insurance finance investment marketing collection arrangement arrangements creation edition line sweetness
  symphony product products goods cuisine dish dishes menu cuts bites food foods treat treats essentials equipment textile textiles living presentation environment`)

/** Heads that say nothing of what is in them: `bottle of oil` counts, `piece of cake` is cake. */
export const containerNouns = words('piece pieces slice slices set sets range collection selection variety line pair pairs series choice array lot bunch assortment kind type sort discount offer sale celebration')

/** People: readers, makers and staff are spoken to, not sold. */
export const personNouns = words(`
  person woman man child kid adult parent student teacher professional farmer manager employer employee runner driver lawyer attorney doctor nurse engineer artist musician singer writer author speaker volunteer neighbor neighbour player worker owner seller maker designer developer
  chef baker butcher barber dentist customer member visitor guest investor expert organizer organiser planner traveler tourist beginner enthusiast lover grandparent grandmother grandfather mother father teen teenager toddler newborn scholar resident hunter shopper influencer partner couple newlywed colleague team staff crew band cat-lover host executive freelancer retiree senior patient donor advocate`)

/** Places that one goes to: copy speaks of the going. */
export const placeNouns = words('museum gallery park school church library theatre theater hotel restaurant gym clinic hospital stadium college university office campus cinema zoo aquarium beach station airport mall street square garden building home house room city town village hall')

/** Nouns without a plural of their own: copy says `less`, `it` and `this`. */
export const massNouns = words(`
  milk coffee tea wine beer juice water chocolate bread butter cheese honey rice pasta meat beef pork chicken lamb poultry fish seafood salmon tuna fruit produce food cuisine clothing furniture tableware glassware drinkware cookware dinnerware silverware kitchenware knitwear
  sportswear swimwear outerwear footwear menswear womenswear activewear loungewear underwear jewelry jewellery equipment gear software hardware art music jazz dance yoga fitness skincare makeup perfume storage housing insurance education
  technology intelligence data news weather luggage baggage furniture lighting bedding linen cotton wool silk leather wood glass pottery ceramics porcelain stationery merchandise advice help energy electricity power soil grass sand snow
  bakery confectionery gelato yogurt yoghurt granola oil olive sushi pizza ramen barbecue bbq catering real estate property cleaning gardening photography tuition tutoring healthcare dentistry care beauty travel tourism delivery dairy drink hiking camping cycling running swimming skiing surfing climbing dancing gloss risotto ravioli lasagna paella curry soup salad stew prosecco champagne chess karaoke whisky whiskey gin rum karate judo pilates knitting sewing coding gaming baking cooking boxing fishing sailing moving packing plumbing pottery-making training parking skating riding painting-class`)

const irregular: Readonly<Record<string, string>> = {
  children: 'child', kids: 'kid', people: 'person', women: 'woman', men: 'man', mice: 'mouse', feet: 'foot', teeth: 'tooth', geese: 'goose', oxen: 'ox', knives: 'knife', wives: 'wife', lives: 'life', loaves: 'loaf', leaves: 'leaf',
  shelves: 'shelf', scarves: 'scarf', halves: 'half', wolves: 'wolf', calves: 'calf', thieves: 'thief', cookies: 'cookie', brownies: 'brownie', smoothies: 'smoothie', movies: 'movie', pies: 'pie', ties: 'tie', shoes: 'shoe', toes: 'toe',
  onesies: 'onesie', hoodies: 'hoodie', selfies: 'selfie', zombies: 'zombie', foodies: 'foodie', veggies: 'veggie', newbies: 'newbie', species: 'species', series: 'series', clothes: 'clothes', news: 'news', jeans: 'jeans', glasses: 'glasses', sunglasses: 'sunglasses',
  scissors: 'scissors', binoculars: 'binoculars', pajamas: 'pajamas', leggings: 'leggings', sneakers: 'sneaker', trousers: 'trousers', pants: 'pants', shorts: 'shorts', headphones: 'headphones', earphones: 'earphones', nachos: 'nacho', tacos: 'taco', photos: 'photo', pianos: 'piano', avocados: 'avocado', burritos: 'burrito', videos: 'video', studios: 'studio', kilos: 'kilo', tangos: 'tango',
  lens: 'lens', saas: 'saas', menus: 'menu', gurus: 'guru', gas: 'gas', bus: 'bus', buses: 'bus', christmas: 'christmas', texas: 'texas', mathematics: 'mathematics', physics: 'physics', athletics: 'athletics', gymnastics: 'gymnastics', ethics: 'ethics', aesthetics: 'aesthetics', logistics: 'logistics', ceramics: 'ceramics', cosmetics: 'cosmetics', electronics: 'electronics', analytics: 'analytics', economics: 'economics', politics: 'politics', robotics: 'robotics', olympics: 'olympics', premises: 'premises', sports: 'sport', arts: 'art', crafts: 'craft', furnishings: 'furnishing', axes: 'axe', caches: 'cache', canvas: 'canvas', diabetes: 'diabetes', sales: 'sale', houses: 'house', horses: 'horse', roses: 'rose', nurses: 'nurse', vases: 'vase', cases: 'case', bases: 'base', courses: 'course', purses: 'purse', mousses: 'mousse', blouses: 'blouse', cheeses: 'cheese', exercises: 'exercise', licenses: 'license', expenses: 'expense', spices: 'spice',
}

export function toSingular(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  const known = Object.hasOwn(irregular, lower) ? irregular[lower] : undefined
  if (known !== undefined) return known
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is|ics)$/.test(lower)) return lower
  if (lower.endsWith('ies')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  if (/(?:ch|sh|ss|x|zz)es$/.test(lower)) return lower.slice(0, -2)
  if (/(?:[^aeiou]oes)$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}

export const isMass = (noun: string): boolean => massNouns.has(noun.toLowerCase()) || /(?:ware|wear)$/.test(noun)

export const crafts = words(`beekeeping bouldering upcycling crocheting juggling woodworking smoking hearing earring ring building wedding painting clothing string wing king bedding pudding stocking swing spring dumpling duckling lighting drawing carving cooking running cycling skiing swimming camping hiking fishing sailing climbing dancing gardening knitting
  sewing coding gaming baking grooming cleaning moving plumbing roofing writing reading singing boxing skating surfing diving packing parking ceiling crossing flooring herring icing necking offspring pottery-making racing recycling riding rowing rigging seasoning topping training stuffing tasting yearling housewarming networking photocopying programming`)

/** What people do rather than have: `ordering`, `eating`. */
export const isDoing = (noun: string): boolean => noun.endsWith('ing') && !crafts.has(noun)

/** Things that come in twos and have no singular. */
export const isPluralOnly = (noun: string): boolean => /^(?:clothes|jeans|glasses|sunglasses|scissors|trousers|pants|shorts|headphones|earphones|binoculars|pajamas|leggings|cosmetics|electronics|ceramics|goods|furnishings|accessories|groceries|premises)$/.test(noun)

/** An abstract noun by the list or by its ending. */
export const isAbstract = (noun: string): boolean =>
  abstractNouns.has(noun) || /(?:ness|ity|ism|ship|hood|ance|ence|ment|tion|sion|ology)$/.test(noun) && !/(?:station|ambulance|equipment|apartment|ornament|instrument|garment|city|university|fence|television|ointment|basement|monument|document|appliance)$/.test(noun)
