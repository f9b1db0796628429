/**
 * What people expect to see for the topics that advertisements are about and that no dictionary draws: trades, shops,
 * services, events and abstractions. `topics: drawings`, the best drawing first; `!` after the topics: nothing drawn suits them.
 */
const rows = `
sale, discount, bargain, clearance, special offer, deal, promotion, markdown, savings event: label shopping-bags
coupon, voucher, promo code, gift card, gift certificate, rebate: label ticket wrapped-gift
shopping, retail, retailer, shop, store, boutique, mall, shopping mall, shopping centre, shopping center, department store, black friday, cyber monday, boxing day: shopping-bags label
e-commerce, online shopping, online store, online shop, webshop: shopping-cart laptop package
supermarket, grocery, groceries, grocery store, grocer, convenience store: shopping-cart basket red-apple
marketplace, bazaar, flea market, thrift store, second hand, secondhand, charity shop, garage sale, yard sale, car boot sale, jumble sale: shopping-bags womans-clothes teapot
farmers market, farmers' market, farm market, produce, greengrocer, vegetable shop, organic market, farm shop, vegetable box: basket carrot tomato leafy-green
organic food, healthy food, healthy eating, nutrition, nutritionist, diet, dietitian, meal plan, vegetarian, vegan, plant based, salad bar, superfood: green-salad avocado broccoli carrot
vegetable, vegetables, veggies: carrot tomato broccoli leafy-green
fruit, fruits, fruit stand, fruit shop: red-apple grapes banana tangerine
restaurant, dining, bistro, brasserie, eatery, diner, dinner, lunch, fine dining, food stall, meal, catering, caterer, buffet, food festival, food court, gastronomy, cuisine, brunch menu, menu: fork-and-knife-with-plate pot-of-food wine-glass
takeaway, takeout, meal delivery, food delivery, meal kit: takeout-box bento-box
chinese food, chinese restaurant: takeout-box dumpling chopsticks
chinese cuisine, dim sum, dumpling house: dumpling takeout-box
japanese food, japanese restaurant, japanese cuisine, sushi bar: sushi bento-box
korean food, asian food, asian cuisine, noodle bar, noodle soup, pho, ramen bar, ramen, udon, noodle, thai food, vietnamese food: steaming-bowl chopsticks
indian food, indian restaurant, indian cuisine, curry house, curry, tikka masala, biryani: curry-rice pot-of-food
mexican food, mexican restaurant, taqueria, tex-mex, cinco de mayo: taco burrito hot-pepper
italian food, italian restaurant, trattoria, pizzeria, italian cuisine: pizza spaghetti
pasta, lasagna, ravioli, macaroni, carbonara, bolognese, italian pasta: spaghetti
pizza: pizza
greek food, mediterranean food, tapas, mezze, kebab, shawarma, gyros, doner: stuffed-flatbread olive falafel
spanish food, paella: shallow-pan-of-food
fast food, snack bar, burger bar, burger joint, food truck, street food, drive-in: hamburger french-fries hot-dog
barbecue, bbq, grill, cookout, steakhouse, smokehouse, roast, ribs: cut-of-meat meat-on-bone fire
butcher, butchery, butcher shop, butcher's, meat, meats, beef, pork, lamb chop, veal, steak, venison, ham, charcuterie, delicatessen meat: cut-of-meat meat-on-bone bacon
sausage, sausages, bratwurst, hot dog stand: hot-dog
deli, delicatessen: sandwich cheese-wedge olive
poultry, fried chicken, roast chicken, chicken wings, chicken, chicken dinner, rotisserie, wings, nuggets: poultry-leg
chicken soup, soup, broth, chowder, porridge, oatmeal, cereal, soup kitchen, muesli, granola: bowl-with-spoon pot-of-food
stew, casserole, hotpot, goulash, gumbo, chili con carne, slow cooker: pot-of-food
seafood, seafood restaurant, fishmonger, fish market, fishmonger's, shellfish, seafood market, fish shop: shrimp lobster fish crab oyster
fish and chips: fish french-fries
prawn, prawns, scampi, shrimps: shrimp fried-shrimp
salmon, tuna, cod, trout, herring, sardine, mackerel, halibut, fish fillet: fish sushi
clam, mussel, mussels, scallop, scallops, oyster bar: oyster
bakery, baker, boulangerie, baked goods, baking, bakehouse, sourdough, loaf: bread croissant baguette-bread
patisserie, pastry, pastries, viennoiserie, french bakery, danish pastry: croissant cupcake shortcake
breakfast, brunch, breakfast bar, bed and breakfast: pancakes croissant hot-beverage egg
cake, cakes, cake shop, dessert, confectionery cake, gateau, cheesecake, tart, cake decorating: shortcake cupcake birthday-cake
muffin, muffins, cupcake shop, brownie: cupcake
sweets, confectionery, candy store, sweet shop, confectioner, bonbon, toffee, caramel, fudge, marshmallow: candy lollipop
chocolatier, chocolate, cocoa, praline, truffle: chocolate-bar
ice cream parlour, ice cream parlor, ice cream, gelato, gelateria, sorbet, ice cream truck, frozen yogurt, sundae: ice-cream soft-ice-cream
dairy, milk, dairy farm, creamery, milkman, yogurt, yoghurt, cream, milk delivery: glass-of-milk cheese-wedge butter cow
cheese, cheesemonger, cheese shop, cheddar, mozzarella, brie: cheese-wedge
honey, beekeeper, beekeeping, apiary: honey-pot honeybee
jam, jelly, preserves, marmalade, pickles, pickle, canning: jar
spice, spices, spice market, condiment, seasoning: hot-pepper salt garlic
nut, nuts, almond, walnut, hazelnut, pistachio, cashew, peanut butter: peanuts chestnut
rice, sushi rice, risotto, grain: cooked-rice
oil, olive oil: olive
egg, eggs, omelette, omelet, scrambled eggs: egg cooking
cooking, cooking class, cooking school, culinary school, recipe, recipes, cookery, cookware, kitchenware, cookbook, wok, skillet, pan, saucepan, stove: cooking pot-of-food
chef, head chef, sous-chef: cook cooking
kitchen, kitchen renovation, kitchen design, kitchen remodel, kitchen remodeling: cooking fork-and-knife
coffee, coffee shop, café, cafe, coffeehouse, barista, espresso, cappuccino, latte, mocha, coffee bean, coffee beans, coffee roaster, coffee machine, coffee break, roastery, hot drink, americano, hot chocolate, macchiato: hot-beverage croissant
kettle, tea kettle, teakettle: teapot
tea, tea shop, tea house, tearoom, tea room, teahouse, green tea, herbal tea, matcha, afternoon tea, high tea, tea party, black tea, chai: teapot teacup-without-handle
bubble tea, boba, boba tea, milk tea: bubble-tea
yerba mate: mate
juice, juice bar, smoothie, smoothies, fruit juice, milkshake, iced tea, iced coffee, soda, soft drink, lemonade, cola, slush, frappe: cup-with-straw beverage-box
orange juice: tangerine beverage-box
apple juice, cider: red-apple beverage-box
beer, brewery, craft beer, ale, lager, brewing, microbrewery, beer garden, brewpub, stout, oktoberfest, taproom, beer festival, pint: beer-mug clinking-beer-mugs pretzel
pub, tavern, happy hour, gastropub, sports bar: clinking-beer-mugs beer-mug
bar, cocktail, cocktail bar, rooftop bar, cocktails, martini, margarita, mixology, mixologist, lounge, bartender, gin, vodka, night out, ladies night: cocktail-glass tropical-drink
mojito, rum, tiki bar, beach bar, pina colada: tropical-drink
wine, winery, vineyard, wine tasting, wine bar, wine shop, sommelier, red wine, white wine, wine festival, wine cellar, oenology, rosé: wine-glass grapes cheese-wedge
champagne, prosecco, sparkling wine, cava, new year's eve, new years eve, bubbly: bottle-with-popping-cork clinking-glasses
toast, cheers, celebration dinner, reception, cocktail party: clinking-glasses
whiskey, whisky, bourbon, scotch, liquor, liquor store, spirits, distillery, brandy, cognac, tequila: tumbler-glass ice
water, mineral water, drinking water, spring water, water delivery, water filter, hydration, aqua: droplet
halloween, trick or treat, haunted house, spooky: jack-o-lantern ghost
pumpkin, pumpkin patch: jack-o-lantern
christmas, xmas, christmas market, christmas party, christmas sale, yuletide, advent: christmas-tree wrapped-gift santa-claus bell
christmas eve, father christmas, santa: santa-claus christmas-tree
easter, easter egg, easter bunny, easter egg hunt: rabbit hatching-chick egg tulip
thanksgiving, thanksgiving dinner: turkey pie maple-leaf ear-of-corn
valentine's day, valentine, valentines day, valentines: red-heart rose love-letter heart-with-ribbon
love, romance, romantic dinner, date night, dating, matchmaking, marriage, couple, dating app, soulmate: red-heart rose heart-with-arrow
anniversary, wedding anniversary: heart-with-ribbon clinking-glasses rose ring
wedding, bridal, wedding planner, wedding planning, wedding venue, wedding photography, nuptials, bridal shower, wedding fair: ring wedding bouquet
wedding dress, bridal gown, bridal shop, bride: person-with-veil ring
engagement, engagement ring, proposal, wedding ring, wedding band, bachelorette party, hen party: ring
birthday, birthday party, kids party, children's party, sweet sixteen: birthday-cake balloon wrapped-gift party-popper
party, celebration, party supplies, grand opening, opening, launch party, jubilee, new year, new year's, new year's day, carnival, festivity, gala, office party, party planner, event planning, event planner: party-popper balloon confetti-ball mirror-ball
mother's day, mothers day: bouquet tulip pink-heart
father's day, fathers day: necktie mans-shoe toolbox
women's day, international women's day: bouquet tulip
gift, present, gift shop, gifts, gift guide, giveaway, gift wrapping, gift basket, secret santa, souvenir, keepsake, surprise, hamper, gift box: wrapped-gift
chinese new year, lunar new year, spring festival: red-paper-lantern red-envelope firecracker dragon
mid-autumn festival, moon festival: moon-cake red-paper-lantern
dragon boat festival, chinatown: dragon red-paper-lantern
diwali, deepavali, festival of lights: diya-lamp sparkler fireworks
holi: artist-palette
ramadan, eid, eid al-fitr, eid mubarak, eid al-adha, iftar: mosque crescent-moon
hanukkah, chanukah: menorah
passover, rosh hashanah, yom kippur, bar mitzvah, bat mitzvah, judaism: star-of-david menorah
fireworks, firework: fireworks sparkler firecracker
independence day, fourth of july, 4th of july, bastille day, bonfire night, fireworks display: fireworks firecracker
st. patrick's day, st patrick's day, saint patrick's day, ireland, irish: shamrock four-leaf-clover beer-mug
mardi gras, masquerade, masquerade ball, costume party: performing-arts crown
day of the dead, dia de los muertos: skull
pride, gay pride, pride parade, lgbt: rainbow
earth day, environment, sustainability, ecology, climate, climate change, conservation, eco-friendly, planet, global warming: globe-showing-europe-africa seedling potted-plant
recycling, waste management, zero waste, upcycling, circular economy: recycling-symbol
rubbish, garbage, trash, waste, junk removal, waste collection, garbage collection, refuse: wastebasket
labor day, labour day: hammer-and-wrench rescue-workers-helmet
memorial day, veterans day, remembrance day, veteran: military-medal
spring, springtime, spring sale, spring collection, spring cleaning sale: tulip blossom cherry-blossom
summer, summertime, summer sale, summer collection: sun beach-with-umbrella sunglasses watermelon
autumn, fall, autumn sale, fall collection: maple-leaf fallen-leaf chestnut
winter, winter sale, winter collection, wintertime, winter sports: snowflake snowman skis
back to school, back-to-school, school year, school supplies, schoolbag: backpack pencil books
stationery, stationer, stationery shop, office supplies, office supply: pencil spiral-notepad fountain-pen
education, tuition, tutoring, tutor, learning, study, course, courses, coursework, classes, lesson, e-learning, online course, training course, school fees, homework, exam, exam preparation, curriculum: books graduation-cap open-book
school, elementary school, primary school, private school, high school, secondary school, school enrollment: school books backpack
kindergarten, preschool, nursery school, daycare, day care, childcare, child care, crèche, nursery, playgroup, montessori: teddy-bear playground-slide baby-bottle
university, college, degree, scholarship, graduation, academy, diploma, bachelor's degree, mba, alumni, academic, commencement, higher education, student loan, phd: graduation-cap books
library, bookstore, bookshop, book fair, book club, literature, reading, novel, publisher, publishing, book festival, bookseller, book sale, used books, author: books open-book
story, storytelling, story time, fairy tale, fairy tales: open-book
poetry, poem, writing, creative writing, copywriting, copywriter, calligraphy, screenplay, journalism course, writer: fountain-pen scroll memo
language, language course, language school, english course, spanish lessons, translation, translator, interpreter, linguistics: speech-balloon globe-with-meridians books
math, maths, mathematics, algebra, geometry, arithmetic: abacus straight-ruler
science, chemistry, laboratory, lab, science fair, science museum, chemist laboratory, experiment: test-tube microscope alembic
biology, genetics, biotechnology, biotech, dna test, genome, life sciences: dna microscope petri-dish
physics, nuclear physics, quantum: atom-symbol
astronomy, planetarium, space, stargazing, outer space, cosmos, observatory: telescope ringed-planet milky-way rocket
geography, travel guide, atlas, sightseeing, tour, tourism, tourist, guided tour, tour operator: world-map compass globe-showing-europe-africa
history, archaeology, ancient history, museum, history museum, art museum, exhibition museum, monument: classical-building amphora
research, search, search engine, seo, inspection, investigation, audit, forensic: magnifying-glass-tilted-left
psychology, psychologist, psychotherapy, mental health, neurology, neuroscience, brain training, memory, intelligence, mindset, psychiatrist: brain
philosophy, idea, ideas, innovation, invention, creativity, brainstorming, inspiration, electrician tips: light-bulb
art, art class, art school, painting, painting class, art supplies, fine art, watercolor, watercolour, art workshop, drawing class, arts and crafts, art fair, art studio: artist-palette paintbrush crayon
art gallery, gallery, exhibition, art exhibition, vernissage, picture framing, framing: framed-picture artist-palette
painter, painter and decorator, house painting, decorator, house painter, wall paint, paint, varnish, paint shop: paintbrush
craft, crafts, handicraft, handmade crafts, craft fair, knitting, crochet, knit, wool, yarn shop, knitwear, macrame, weaving: yarn thread scissors
sewing, tailor, dressmaker, seamstress, alterations, embroidery, tailoring, haberdashery, fabric, textile, fabrics, quilting, needlework, stitching: thread sewing-needle scissors
pottery, ceramics, earthenware, vase, ceramic, pottery class, potter: amphora
photography, photographer, photo studio, photo shoot, photo, portrait photography, photograph, photo booth: camera camera-with-flash framed-picture
film, movie, movies, movie marathon, cinema, film festival, movie theater, movie night, film school, filmmaking, movie theatre, motion picture, screening, film production: clapper-board popcorn film-projector movie-camera
video, video production, videographer, vlog, videography: video-camera movie-camera clapper-board
television, tv, tv show, streaming, streaming service, television series: television popcorn
radio, radio station, broadcast: radio studio-microphone
podcast, recording studio, voice over, broadcasting: studio-microphone headphone
theater, theatre, drama, play, comedy, improv, musical, opera, drama school, acting, acting class, stage play, musical theatre, theatre group, comedy club: performing-arts
stand-up comedy, karaoke, singing, open mic, singing lessons, rapper, hip hop, rap, vocalist, choir, singer, voice lessons: microphone musical-notes
concert, gig, live music, band, rock band, rock concert, music festival, rock music, rock and roll, country music, blues, folk music, guitar lessons, guitarist, acoustic: guitar microphone drum musical-notes
music, music school, music lessons, song, melody, music store, album, playlist, music shop: musical-notes guitar headphone
classical music, orchestra, symphony, string quartet, violinist, chamber music, cello, viola, philharmonic, fiddle: violin musical-score
piano, pianist, piano lessons, keyboard lessons, piano recital, grand piano: musical-keyboard
jazz, jazz band, jazz festival, saxophonist, jazz club, swing music: saxophone trumpet
drums, drummer, percussion: drum
brass band, marching band, trombone: trumpet drum
nightclub, club night, disco, dj, dance party, discotheque, techno, rave, clubbing, edm: mirror-ball headphone
dance, dance class, dance school, salsa, tango, flamenco, dance studio, dancing, ballroom, barn dance, swing dance, dance lessons, zumba, bachata: woman-dancing
ballet, ballet school, ballerina, pointe: ballet-shoes
circus, circus show, big top: circus-tent
fair, funfair, amusement park, theme park, fairground, fun park: ferris-wheel roller-coaster carousel-horse
magic, magic show, magician, illusionist: magic-wand top-hat rabbit
casino, gambling, poker, lottery, jackpot, bingo, betting, poker night, roulette, bet, slots: slot-machine game-die joker
video game, video games, gaming, esports, e-sports, gamer, playstation, console, game console, xbox: video-game joystick
arcade: joystick alien-monster
board game, board games, game night, tabletop, role-playing game: game-die chess-pawn puzzle-piece
chess, chess club, chess tournament, strategy, strategic planning: chess-pawn
puzzle, jigsaw, crossword: puzzle-piece
toy, toys, toy store, toy shop, plaything, doll, soft toy, plush: teddy-bear yo-yo kite
fitness, gym, fitness center, fitness centre, workout, bodybuilding, personal trainer, personal training, strength training, weight training, exercise, fitness class, crossfit, weight loss, dumbbell, barbell, health club: person-lifting-weights flexed-biceps
aerobics, gymnastics, gymnast, acrobatics: person-cartwheeling
yoga, pilates, yoga class, yoga studio, meditation, mindfulness, wellness retreat, tai chi, retreat: person-in-lotus-position lotus
running, marathon, jogging, fun run, half marathon, 5k run, track and field, running club, athletics, sprint: running-shoe person-running running-shirt
sneakers, trainers, sneaker, sports shoes, sports shoe: running-shoe
sport, sports, sportswear, sporting goods, sports shop, sports club, sports equipment, athlete, activewear, sports day: soccer-ball basketball tennis trophy
football, soccer, football club, football match, world cup, soccer camp, football school: soccer-ball goal-net
american football, super bowl: american-football
competition, tournament, championship, contest, award, awards, winner, prize, victory, award ceremony: trophy 1st-place-medal
excellence award, medal: 1st-place-medal sports-medal
hockey: ice-hockey
ice skating, ice rink, figure skating, skating rink: ice-skate
skiing, ski, ski resort, ski trip, ski school, alpine: skis skier snow-capped-mountain
snowboarding, snowboard: snowboarder
swimming, swimming pool, swimming lessons, pool party, aqua park, swim school, swim: person-swimming goggles one-piece-swimsuit
diving, scuba, scuba diving, snorkeling, snorkelling, snorkel: diving-mask tropical-fish
surfing, surf school, surf shop, surf: person-surfing water-wave
sailing, yacht, yachting, regatta, boat show, boating, yacht club, catamaran: sailboat
boat, boat hire, boat trip, motorboat: speedboat sailboat motor-boat
kayak, kayaking, rafting, canoeing, paddle: canoe person-rowing-boat
fishing, angling, fishing trip, fishing tackle, angler: fishing-pole fish
hiking, trekking, trail, hike, mountaineering, hiking trip, backpacking, hiker: hiking-boot mountain backpack
climbing, bouldering, climbing gym: person-climbing mountain
camping, campsite, camp, campground, summer camp, scout, outdoor, outdoors, tent: tent camping fire
outdoor gear, adventure, expedition: compass mountain backpack tent
cycling, bike, bike shop, bicycle, bike rental, cycle, bike tour, cyclist, cycle path, bicycle shop: bicycle
horse riding, riding school, equestrian, horseback riding, pony, riding lessons, stable, equestrianism, pony ride: horse
golf, golf course, golf club, golfer, golf tournament: flag-in-hole
boxing, boxer, kickboxing, boxing club, mma: boxing-glove
martial arts, karate, judo, taekwondo, self-defense, self-defence, jiu-jitsu, aikido, kung fu: martial-arts-uniform
archery: bow-and-arrow bullseye
darts, target, goal, goals, targeting, objective: bullseye
billiards, snooker, pool table: pool-8-ball
skateboarding, skate park, skater, skatepark: skateboard
roller skating, inline skating, roller rink: roller-skate
paragliding, skydiving, parachuting: parachute
balloon ride, hot air balloon: balloon
beauty, cosmetics, makeup, make-up, beauty salon, beauty products, cosmetic, make-up artist, makeup artist, beauty shop, lip gloss, lip balm, beautician: lipstick mirror nail-polish
skincare, skin care, moisturizer, lotion, body lotion, cream cosmetic, sunscreen, sun cream, serum, facial, face cream, shampoo, conditioner, shower gel, hair care, suncream, body care, sunblock: lotion-bottle
manicure, nail salon, nails, pedicure, nail art, nail bar, nail studio: nail-polish
hair, hairdresser, hair salon, haircut, hairstylist, hair stylist, hairstyle, barber, barbershop, beard, barber shop, hairdressing, coiffure, stylist: scissors person-getting-haircut barber-pole hair-pick
barber's, men's grooming, shaving, shave, beard trim, grooming kit: razor barber-pole
perfume, fragrance, cologne, scent, aromatherapy, essential oil, essential oils, eau de toilette: blossom lotus
spa, wellness, wellness center, massage, day spa, thermal bath, relaxation, body treatment, acupuncture, reflexology: lotus person-getting-massage candle
sauna, steam bath, hot tub, jacuzzi: hot-springs person-in-steamy-room
candles, candle shop: candle
soap: soap bubbles
deodorant, hygiene, sanitizer, hand sanitizer, disinfectant: soap lotion-bottle
toothpaste, dentist, dental, dentistry, orthodontist, orthodontics, dental clinic, dental care, braces, teeth whitening, dental implant, oral hygiene, denture: tooth toothbrush
doctor, clinic, physician, health, healthcare, health care, medical, checkup, medical center, check-up, general practitioner, cardiologist, medicine clinic, health center, nurse, nursing, telemedicine, pediatrician, medical practice: stethoscope health-worker hospital
cardiology, heart health: anatomical-heart stethoscope
hospital, emergency room, surgery, surgeon: hospital stethoscope
pharmacy, medicine, medication, drugstore, vitamins, supplements, drug, pharmaceutical, pharmacist, painkiller, antibiotic, vitamin, remedy: pill
vaccine, vaccination, flu shot, immunization, injection, botox, vaccinations: syringe
blood donation, blood bank, blood drive, donor, blood donor, blood test: drop-of-blood
first aid, first-aid, bandage, injury, wound care: adhesive-bandage
physiotherapy, physical therapy, rehabilitation, chiropractor, orthopedics, orthopaedics, physiotherapist, osteopath: bone crutch
optician, optometrist, eyewear, eyeglasses, ophthalmologist, eye test, eye care, eye exam, contact lens, vision, eyesight: glasses eye
hearing aid, audiologist, hearing test, hearing: ear-with-hearing-aid
radiology, x-ray clinic: x-ray
fever, flu, cold and flu: thermometer
pollen, hay fever: blossom
emergency, ambulance service, paramedic: ambulance
elderly care, care home, nursing home, retirement, pension, retirement home, senior care, senior living, home care, caregiver: older-person heart-hands
pregnancy, maternity, prenatal, midwife, expecting, antenatal: pregnant-woman baby-bottle
baby, newborn, baby shower, infant, diaper, diapers, nappy, nappies, baby food, baby clothes, pacifier, baby products: baby-bottle baby teddy-bear
babysitter, babysitting, nanny, au pair: teddy-bear baby-bottle
parenting, parents, family, fatherhood, motherhood, foster care, adoption: teddy-bear house-with-garden
kids, children, children's clothing, kids club, playroom: teddy-bear kite balloon
playground: playground-slide
pet, pets, pet shop, pet store, animal shelter, pet care, pet supplies, pet food, pet grooming, pet sitting, veterinarian, vet, veterinary, animal rescue, pet adoption, animal hospital, veterinary clinic, animal welfare, pet sitter: paw-prints dog cat
dog, puppy, dogs, dog training, dog walking, dog grooming, dog park, dog show, dog walker, kennel: dog bone paw-prints
dog food, dog treats, dog treat, dog biscuit, dog biscuits, dog chew: bone dog
cat, kitten, cats, cattery, cat show, cat cafe, cat food, cat litter, litter box: cat paw-prints
aquarium, fish tank, pet fish, goldfish: tropical-fish fish coral
zoo, safari, wildlife, wildlife park, animals, animal park, savanna: lion elephant giraffe
bird watching, birdwatching, ornithology, birding: bird owl
bird feeder, bird food, aviary: bird parrot
farm, farmer, farming, agriculture, harvest, agricultural, tractor, farming equipment: tractor sheaf-of-rice farmer
livestock, cattle, ranch, cattle ranch: cow
garden, gardening, garden center, garden centre, plant, plants, gardener, landscaping, landscape gardening, houseplant, plant nursery, nursery plants, horticulture, landscaper, indoor plant, botany: potted-plant seedling
seed, seeds, seedlings, planting, reforestation: seedling
flower, flowers, florist, flower shop, bouquet, floral, floristry, flower delivery, flower arrangement, flower arranging: bouquet tulip rose sunflower
tree, arborist, tree service, forestry, tree care, tree surgeon, forest, woods, tree planting: deciduous-tree evergreen-tree
lawn, lawn care, mowing, grass: seedling
bamboo: tanabata-tree
nature, park, nature reserve, national park, countryside, hiking area: national-park deciduous-tree mountain
botanical garden, botanic garden: hibiscus potted-plant
real estate, property, realtor, estate agent, housing, home sale, real estate agent, mortgage, open house, house, homes, rental, apartment for rent, home loan, home buying, home insurance, homeowner, property management, landlord, rent, villa, new home, bungalow, cottage, dwelling: house house-with-garden key
apartment, flat, condo, condominium, apartments, block of flats, skyscraper, tower block, office, office space, coworking, co-working, business center, headquarters, high-rise, office rental, workplace: office-building cityscape
city, urban, downtown, metropolis, city tour, city break: cityscape
construction, builder, construction company, building contractor, contractor, building site, civil engineering, construction site, building company: building-construction rescue-workers-helmet brick
architect, architecture, architectural: classical-building triangular-ruler straight-ruler
drafting, technical drawing, measurement: triangular-ruler straight-ruler
renovation, home improvement, diy, repair, repairs, handyman, remodeling, hardware store, maintenance, home repair, repairman, toolkit, hardware, tool, tools, tool hire, tool rental, ironmonger: hammer-and-wrench toolbox hammer screwdriver
carpenter, carpentry, joiner, woodworking, woodwork, joinery, sawmill, cabinet maker, cabinetmaker, timber: carpentry-saw hammer wood
plumber, plumbing, plumbing service, drain cleaning, pipe, drain, faucet, leak, pipe fitter: wrench toilet shower plunger
electrician, electrical, power, electricity, energy, energy supplier, wiring, electric company, power company, electrical engineering: electric-plug light-bulb high-voltage
solar panel, solar panels, solar power, solar energy, solar, photovoltaic: sun
lighting, lamp, chandelier, lamps, light fixture, lightbulb, led: light-bulb
roof, roofing, roofer, roof repair, chimney, gutter: house
mason, bricklayer, masonry, tiling, tiler: brick
heating, boiler, radiator, heater, heating engineer, fireplace, firewood: fire
air conditioning, air conditioner, ventilation, cooling, hvac, refrigeration: snowflake thermometer
ice, ice cubes: ice
cleaning, cleaner, housekeeping, cleaning service, maid, janitor, cleaning company, spring cleaning, house cleaning, carpet cleaning, cleaning products, charwoman, detergent, mop: broom bucket sponge soap
laundry, laundromat, dry cleaning, dry cleaner, washing machine, launderette, washing, ironing: t-shirt basket bubbles
window cleaning, window cleaner, double glazing, glazier, glazing: window
moving, removal, removals, moving company, relocation, mover, movers, moving house, moving service, self storage, house removal: package delivery-truck
shipping, delivery, courier, logistics, freight, parcel, delivery service, postal service, freight forwarding, haulage, warehouse, storage, supply chain, transport company, cargo, home delivery, wholesale, import, export, subscription box: package delivery-truck
trucking, truck driver, lorry, haulier: articulated-lorry delivery-truck
mail, post, letter, post office, newsletter, mailing, postcard, email marketing, invitation: envelope postbox
locksmith, lock, security, burglar alarm, home security, privacy, password, cybersecurity, security service, alarm system, data protection, antivirus, encryption, safe: locked key
insurance, protection, life insurance, defense: shield umbrella
car insurance, auto insurance, car loan, car, cars, car rental, car dealer, car dealership, auto, automotive, used car, rental car, test drive, auto show, driving school, driving lessons, driving lesson, electric car, car hire, car sharing, car show, vehicle, driving, sedan: automobile key
suv, off-road, jeep, four-wheel drive: sport-utility-vehicle
car mechanic, auto repair, garage, mechanic, car repair, auto mechanic, car service, oil change, auto parts, body shop, spare parts: wrench automobile mechanic
tire, tires, tyre, tyres, tire shop, tire change, wheels, rim: automobile racing-car
car wash, valeting: automobile bubbles sponge
gas station, petrol station, fuel, gasoline, petrol, filling station: fuel-pump
parking, parking lot, car park, valet parking: automobile
race, racing, motorsport, formula one, rally, grand prix, go-kart, karting, car racing, nascar: racing-car chequered-flag
motorbike, motorcycle, biker: motorcycle
scooter, moped: motor-scooter
ambulance: ambulance
taxi, cab, ride, rideshare, ride-hailing, airport transfer, chauffeur, limousine: taxi
bus, coach, bus tour, shuttle, public transport, shuttle bus, coach trip: bus
train, railway, rail, train ticket, rail travel, railroad, commuter: train locomotive
metro, subway: metro
airline, flight, flights, plane, air travel, airport, aviation, plane ticket, airfare, aeroplane, flying lessons, flight school, airline ticket: airplane
travel, vacation, travel agency, holiday, trip, holidays, travel agent, journey, getaway, vacations, tourism agency, package holiday, traveller, traveler: luggage airplane beach-with-umbrella world-map
suitcase, baggage, luggage store, travel bag: luggage
beach, seaside, beach holiday, beach resort, coast, beach party, beach vacation, resort, beach club, seashore: beach-with-umbrella palm-tree
island, tropical, caribbean, hawaii, tropical vacation, exotic: desert-island palm-tree
cruise, cruise ship, ocean liner: passenger-ship
ocean, sea, marine, sea life, marine biology: water-wave dolphin
hotel, hostel, inn, accommodation, lodging, hospitality, motel, guesthouse, guest house, hotel room: hotel bellhop-bell bed
concierge, reception desk, customer service, hotel reception, service desk: bellhop-bell
honeymoon: beach-with-umbrella red-heart
pilgrimage, hajj, mecca, umrah: kaaba
paris, berlin, rome, london: cityscape
new york: statue-of-liberty cityscape
japan, tokyo, kyoto, japanese culture: mount-fuji cherry-blossom shinto-shrine
mountain, mountains, alps, mountain hut: snow-capped-mountain mountain
map, navigation, gps, location, route: round-pushpin compass world-map
passport, visa, immigration, citizenship: globe-showing-europe-africa airplane
technology, tech, computer, it, it support, computer repair, computer shop, information technology, electronics, computers, pc, computer store, computing, computer science: laptop desktop-computer mobile-phone
software, programming, coding, developer, web design, web development, website, app development, coding bootcamp, web designer, programmer, web developer, software development, software engineering, software engineer, webinar, web hosting, remote work, home office, telecommuting, freelancing, saas: laptop desktop-computer keyboard
smartphone, mobile, mobile phone, phone, app, mobile app, cell phone, phone repair, iphone, android, telecom, phone plan, telecommunications, phone shop: mobile-phone
tablet computer, ipad: mobile-phone
internet, broadband, wifi, wi-fi, world wide web, online, network, internet provider, networking equipment, fiber optic: globe-with-meridians wireless
cloud computing, cloud, cloud storage: cloud
data, analytics, big data, data science, statistics, data analysis, market research, data center: bar-chart chart-increasing
database, server, data storage, backup, hard drive, usb stick: computer-disk floppy-disk
ai, artificial intelligence, robotics, machine learning, automation, robot, chatbot, deep learning: robot mechanical-arm
3d printing, print shop, printing, printer, print, copy shop: printer
startup, start-up, space travel, space exploration, product launch, launch, entrepreneur, entrepreneurship, booster, spaceship: rocket
telephone, call center, hotline, call centre, phone call, helpline: telephone
engineering, machinery, manufacturing, mechanical engineering, machine, mechanics, machine tool, industrial machinery: gear nut-and-bolt
factory, industry, industrial, plant factory: factory gear
satellite tv, antenna: satellite-antenna
headphones, headset, earphones, audio, earbuds, hi-fi, sound system, stereo: headphone
smartwatch, watchmaker, wristwatch, watches, timepiece: watch
clock, time, time management, clockmaker, punctuality: alarm-clock mantelpiece-clock
deadline, countdown, last minute, last chance, limited time, urgent: hourglass-not-done stopwatch
calendar, date, schedule, appointment, event, save the date, scheduling, booking: calendar spiral-calendar
finance, investment, investing, stock market, stocks, trading, stock, economy, financial advisor, growth, mutual fund, economics, fintech, financial planning, fund, asset management, hedge fund, investor, shares, wealth management, crypto trading: chart-increasing coin money-bag
business, business plan, consulting, consultant, career, job, recruitment, employment, management, job fair, job search, human resources, recruiter, career fair, staffing, business consulting, entrepreneurship course, internship, career coaching, vacancy, hiring: briefcase necktie
marketing, advertising, advertisement, publicity, public relations, announcement, social media, social media marketing, ad agency, advertising agency, digital marketing, campaign, referral: megaphone loudspeaker
sales, revenue, profit: chart-increasing money-bag
bank, banking, savings account, bank account, savings bank, credit union: bank money-bag coin
saving, savings, money, loan, payday loan, loans, cash, credit, fundraising money, wealth, salary, budget, income, cashback, funding: money-bag coin dollar-banknote
credit card, debit card, payment card, payment, contactless payment: credit-card
accountant, accounting, tax, taxes, bookkeeping, tax return, tax advisor, tax advice, bookkeeper, tax consultant, invoice, payroll: receipt ledger bar-chart
pawn shop, pawnshop, gold, bullion, coin collecting, numismatics, bitcoin, cryptocurrency: coin
law, lawyer, legal, law firm, attorney, legal advice, notary, legal services, solicitor, justice, court, barrister, advocate, legal aid: balance-scale judge classical-building
contract, document, documents, paperwork, application form: page-facing-up memo
election, vote, voting, elections, voter registration, referendum, polling station, democracy: ballot-box-with-ballot
politics, government, parliament, town hall, city council, ministry: classical-building
news, journalism, newspaper, press, press release, journalist: newspaper rolled-up-newspaper
charity, donation, nonprofit, fundraiser, donate, non-profit, fundraising, humanitarian aid, volunteer, volunteering, community service, humanitarian, helping hand, kindness, solidarity: heart-hands red-heart
partnership, partner, agreement, cooperation, networking event, b2b, negotiation: handshake
church, worship, christianity, bible study, gospel, mass, sunday service, bible, baptism, christening, confirmation: church latin-cross
mosque, islam, islamic: mosque
buddhism, temple, hinduism, zen: lotus hindu-temple
funeral, undertaker, funeral home, cemetery: candle white-flower
police, law enforcement: police-car police-officer
fire department, fire brigade, fire safety, firefighting: fire-engine fire-extinguisher
military, army, recruiting army: military-helmet military-medal
safety, safety training, workplace safety, protective clothing, workwear: rescue-workers-helmet safety-vest
fashion, clothing, clothes, fashion store, apparel, womenswear, clothing store, dress shop, fashion show, wardrobe, women's fashion, ladies fashion, dress, outfit, fashion week, evening gown, gown, prom dress: dress womans-clothes handbag high-heeled-shoe
menswear, suit, men's fashion, business attire, men's clothing, suits: necktie mans-shoe
shirt, shirts, polo shirt, tee, tshirt, casual wear: t-shirt
trousers, pants, denim, leggings: jeans
coat, jacket, outerwear, winter coat, parka, blazer, overcoat, raincoat: coat
pullover, sweater, jumper, cardigan: yarn scarf
hoodie, sweatshirt, top: t-shirt
skirt: dress
hat, hats, milliner, millinery, sun hat: womans-hat top-hat
underwear, lingerie, boxer shorts: briefs bikini
swimwear, swimsuit, bathing suit, swimming costume: one-piece-swimsuit bikini
shoe, shoes, shoe store, footwear, cobbler, shoemaker, shoe shop, shoe repair, loafers, brogue: mans-shoe high-heeled-shoe running-shoe
boots, boot, wellington boots, cowboy boots: womans-boot hiking-boot
sandals, flip-flops, flip flops, slippers: thong-sandal womans-sandal flat-shoe
heels, stiletto, high heels, pumps, stilettos: high-heeled-shoe
bag, bags, handbags, tote bag, leather goods, leather bag, tote: handbag clutch-bag
wallet, purse: purse
rucksack, school bag: backpack
accessories, fashion accessories, accessory: sunglasses handbag ring
jewelry, jewellery, jeweler, jeweller, diamond, necklace, earring, earrings, goldsmith, bracelet, jewelry store, gemstone, pendant, brooch, jewels: gem-stone ring
silver, silverware, silversmith, cutlery, flatware: fork-and-knife
luxury, vip, royal, royalty, king, queen, premium: crown gem-stone
sunglasses shop, shades: sunglasses
kimono, japanese clothing: kimono
furniture, sofa, couch, living room, upholstery, furniture store, interior design, home decor, interior, interior decorator, upholsterer, interior designer, lounge chair, recliner, home furnishings, home staging, settee, loveseat, decor: couch-and-lamp chair bed
armchair, chair, dining chair, rocking chair, office chair, stool: chair couch-and-lamp
bed, mattress, bedroom, bedding, duvet, pillow, bed linen, bedsheet, quilt, sleep, nightwear, pajamas, linen, bed sheets, sleepwear: bed
blanket, blankets, throw: bed
bathroom, bath, bathroom renovation, bathtub, bathroom remodel, plumbing fixtures: bathtub shower
toilet, restroom: toilet
door, doors, entrance door: door
window, windows: window
ladder: ladder
mirror, mirrors: mirror
elevator, lift: elevator
stairs, staircase, lift maintenance: ladder elevator
pest control, exterminator, insect control: cockroach mouse-trap bug ant
mosquito repellent, insect repellent, insecticide: mosquito
rat control, mouse control, rodent control: mouse-trap rat
weather, weather forecast, forecast: sun-behind-cloud
storm, thunderstorm, storm damage: cloud-with-lightning-and-rain
rain, rainy season, rainwear: umbrella-with-rain-drops cloud-with-rain
flood, flood relief, water damage: water-wave
snow, snow removal, snowplow: snowflake snowman
hurricane, tornado, disaster: tornado
luck, fortune, lucky: four-leaf-clover
astrology, fortune telling, tarot, horoscope, clairvoyant, psychic: crystal-ball
dream, dreams, night, evening, good night: crescent-moon night-with-stars
sunrise, morning, dawn: sunrise
sunset, dusk, twilight: sunset
fire, flame, hot sale, burning: fire
pirate, treasure hunt: compass world-map
dinosaur, dinosaurs, dinosaur park, paleontology, natural history: t-rex sauropod
ghost, ghost tour: ghost
science fiction, sci-fi, ufo, extraterrestrial: flying-saucer alien robot rocket
fantasy: unicorn dragon crystal-ball
fairy: magic-wand
superhero, comic, comics, comic con, comic book: collision speech-balloon
quiz, trivia, quiz night, question, faq: red-question-mark light-bulb
feedback, review, reviews, testimonial, chat, conversation, discussion, debate, dialogue, discussion group, seminar, talk, panel discussion, meeting, speech, public speaking, conference: speech-balloon studio-microphone
conference call: telephone-receiver
ticket, tickets, ticket sale, box office, raffle: ticket admission-tickets
subscription, magazine, magazines: newspaper
peace: dove peace-symbol
freedom: dove bird
water park, waterpark: playground-slide water-wave
bowling, bowling alley: bowling
cricket, cricket bat, cricket match: cricket-game
bridge club, card game, card games, playing cards, playing card, bridge tournament: joker
fencing: person-fencing
gingerbread, gingerbread man, biscuit, biscuits, shortbread, macaron, macaroon: cookie
herbal medicine, herbalist, naturopathy, homeopathy, herbs, herb garden, medicinal herb: herb
sewing machine: thread sewing-needle
snow globe: snowman snowflake
hearing protection, earplug, earplugs: ear
canary, parakeet, budgie, budgerigar, cockatoo, macaw: parrot
robin, sparrow, finch, songbird, nightingale, swallow: bird
hawk, falcon, vulture, buzzard, bird of prey: eagle
hot sauce, chili sauce, salsa dip, sriracha, jalapeno: hot-pepper
campervan, camper van, motorhome, motor home, caravan, recreational vehicle: minibus
picnic, picnic basket: basket sandwich
wedding cake, wedding cakes: birthday-cake shortcake
escape room: key puzzle-piece
food bank, food drive, tinned food: canned-food
vinyl, vinyl record, record store, record shop, records, record player: musical-notes headphone
blockchain: coin
housewarming, new house: house
instrument, musical instrument, instruments: guitar violin trumpet
beverage, drink, refreshment, drinks: cup-with-straw cocktail-glass
food, foodstuff: fork-and-knife-with-plate
snack, snacks, nibbles: pretzel popcorn
orange, oranges: tangerine
citrus, citrus fruit: lemon tangerine
berry, berries: strawberry blueberries cherries
bra, bras: bikini
building, buildings: office-building houses
insect: bug lady-beetle
truck, van: delivery-truck
crockery, dinnerware, tableware, dishes: fork-and-knife-with-plate
electronic device, gadget, gadgets, device, devices: mobile-phone laptop
glassware: wine-glass
headwear: womans-hat
groundbreaking, crane: building-construction
tobacco, cigar, vape, hammock, hutch, ostrich, emu, laser tag, medium, manual, brief, can, platform, change, quarters, salon, vintage: !
weapon, gun, firearm, ammunition: !
sex, erotic: !
synergy, stakeholder, stakeholder engagement, customer engagement, employee engagement, community engagement, user engagement, family planning, team building, building team, vacuum cleaner, refrigerator, fridge, freezer, dishwasher, drone, lawn mower, curtain, rug, carpet, wallpaper, table, desk, leverage, best practice, commitment, compliance, methodology, paradigm, transparency, reliability, membership, member, affiliation, affiliate, integration, solution, solutions, quality, excellence, expertise, experience, lifestyle, inclusivity, diversity, inclusion, accountability, opportunity, consultation, benefit, benefits, feature, features, value, values, option, options, choice, standard, standards, policy, status, system, process, approach, concept, project, program, programme, product, products, item, items, collection, selection, range, service, services, thing, things, stuff, customer, customers, client, clients, audience, people, person, team, group, organization, organisation, company, brand, logo, banner, poster, design, designs, advert, ad, image, picture, background, text, website visitor, user, users, deal maker, mission, vision statement, purpose, attitude, ethics, integrity, professionalism, productivity, efficiency, performance, flexibility, convenience, simplicity, authenticity, tradition, heritage, culture, legacy, mentorship, leadership, community, association, guild, federation, department, institute, agency, institution, offer, savings plan, type, kind, style, way, place, area, world, life, day, week, month, year, home page, price, cost, new, best, free, quality time, variety, amount, rate, percent, percentage, number, order, use, detail, details, information, info, help, support, access, level, part, side, end, start, beginning, chance, reason, result, effort, need, demand, supply, condition, terms, form: !
`

export interface Association {
  readonly topic: string
  /** Drawing ids, the best first; none where nothing drawn suits. */
  readonly drawings: readonly string[]
}

export const associations: readonly Association[] = rows
  .trim()
  .split('\n')
  .flatMap((row) => {
    const cut = row.lastIndexOf(': ')
    const drawings = row.slice(cut + 2).split(' ').filter((id) => id !== '!')
    return row.slice(0, cut).split(', ').map((topic) => ({ topic, drawings }))
  })
