/** Things that are seen together, and so may be composed beside one another; one scene a line. */
const rows = `
hot-beverage croissant cookie doughnut chocolate-bar bagel shortcake
teapot teacup-without-handle cookie lemon herb shortcake
tomato carrot leafy-green broccoli bell-pepper onion garlic potato cucumber ear-of-corn eggplant brown-mushroom
basket red-apple carrot tomato leafy-green bread egg
red-apple grapes banana tangerine pear lemon strawberry cherries peach watermelon pineapple kiwi-fruit mango blueberries
green-salad avocado tomato cucumber lemon olive
bread baguette-bread croissant pretzel bagel sheaf-of-rice butter
cupcake birthday-cake shortcake cookie doughnut pie cherries strawberry
pizza tomato olive garlic cheese-wedge herb bell-pepper
spaghetti tomato garlic cheese-wedge herb
hamburger french-fries cup-with-straw hot-dog
taco burrito hot-pepper lime avocado tamale tropical-drink
sushi fried-shrimp chopsticks bento-box rice-ball sake
steaming-bowl chopsticks dumpling egg hot-pepper
takeout-box dumpling chopsticks fortune-cookie
curry-rice hot-pepper garlic flatbread cooked-rice
cut-of-meat meat-on-bone bacon poultry-leg garlic herb fire
shrimp lobster crab fish oyster lemon squid
fish lemon herb french-fries
cheese-wedge grapes bread wine-glass olive
glass-of-milk cheese-wedge butter egg
beer-mug pretzel clinking-beer-mugs hot-dog peanuts
cocktail-glass tropical-drink lime olive cherries ice
wine-glass grapes cheese-wedge clinking-glasses
bottle-with-popping-cork clinking-glasses confetti-ball party-popper sparkler
ice-cream soft-ice-cream strawberry waffle cherries lollipop shaved-ice
candy lollipop chocolate-bar cookie
pancakes croissant egg bacon hot-beverage strawberry honey-pot waffle
honey-pot honeybee blossom sunflower
chocolate-bar strawberry cookie
cooking egg garlic tomato pot-of-food
fork-and-knife-with-plate wine-glass bread tomato herb candle
popcorn clapper-board ticket film-projector movie-camera cup-with-straw
birthday-cake balloon wrapped-gift party-popper confetti-ball cupcake candle
wrapped-gift ribbon red-heart balloon party-popper
red-heart rose love-letter wrapped-gift chocolate-bar bouquet heart-with-arrow
ring bouquet rose clinking-glasses dove
bouquet tulip rose sunflower hibiscus blossom butterfly hyacinth
christmas-tree wrapped-gift bell santa-claus snowflake cookie candle sled
jack-o-lantern ghost bat candy spider-web
rabbit hatching-chick egg tulip basket
turkey pie maple-leaf ear-of-corn jack-o-lantern
red-paper-lantern red-envelope firecracker dragon tangerine moon-cake
diya-lamp sparkler fireworks lotus hibiscus
mosque crescent-moon star red-paper-lantern prayer-beads
menorah star-of-david doughnut candle
shamrock four-leaf-clover beer-mug rainbow coin
sun beach-with-umbrella sunglasses watermelon palm-tree thong-sandal tropical-drink pineapple
maple-leaf fallen-leaf chestnut jack-o-lantern brown-mushroom
snowflake snowman skis gloves scarf ice-skate
tulip blossom butterfly cherry-blossom seedling bird honeybee
backpack pencil books notebook straight-ruler crayon red-apple graduation-cap
books open-book graduation-cap pencil glasses light-bulb
test-tube microscope alembic dna magnet petri-dish
telescope ringed-planet rocket star milky-way satellite
artist-palette paintbrush crayon framed-picture
yarn thread scissors sewing-needle knot
camera framed-picture film-frames camera-with-flash
clapper-board movie-camera film-frames popcorn ticket
guitar microphone drum musical-notes headphone studio-microphone
violin musical-score musical-notes musical-keyboard
saxophone trumpet musical-notes musical-keyboard
microphone musical-notes headphone mirror-ball
performing-arts ticket microphone
ferris-wheel carousel-horse roller-coaster balloon popcorn ticket circus-tent
magic-wand top-hat rabbit joker
slot-machine game-die joker coin
video-game joystick headphone television
game-die chess-pawn puzzle-piece joker
teddy-bear kite yo-yo balloon puzzle-piece
baby-bottle teddy-bear baby baby-chick
person-lifting-weights flexed-biceps running-shoe stopwatch droplet
person-in-lotus-position lotus candle herb leaf-fluttering-in-wind
running-shoe stopwatch sports-medal droplet person-running
soccer-ball goal-net trophy
basketball trophy running-shoe
tennis trophy running-shoe
soccer-ball basketball tennis volleyball trophy baseball
skis snow-capped-mountain goggles snowflake
diving-mask tropical-fish coral turtle
sailboat anchor water-wave ring-buoy
fishing-pole fish hook bucket
tent camping fire mountain backpack compass evergreen-tree flashlight
hiking-boot backpack compass mountain
bicycle rescue-workers-helmet droplet
lipstick nail-polish mirror lotion-bottle hibiscus
lotion-bottle soap lotus herb sponge bubbles
scissors hair-pick mirror razor barber-pole
lotus candle lotion-bottle bubbles hibiscus
soap bubbles sponge bathtub
tooth toothbrush bubbles
stethoscope pill thermometer syringe adhesive-bandage red-heart
paw-prints dog bone
dog bone paw-prints tennis
cat yarn paw-prints fish
tractor sheaf-of-rice carrot ear-of-corn cow
potted-plant seedling sunflower herb cactus tulip
deciduous-tree evergreen-tree leaf-fluttering-in-wind bird
house key house-with-garden deciduous-tree
house-with-garden deciduous-tree key
building-construction brick rescue-workers-helmet hammer hammer-and-wrench
hammer-and-wrench toolbox screwdriver hammer nut-and-bolt ladder
carpentry-saw wood hammer straight-ruler
paintbrush bucket ladder
broom bucket sponge bubbles soap
package delivery-truck
package delivery-truck house
automobile key
automobile wheel wrench
automobile bubbles sponge
luggage airplane world-map compass sunglasses palm-tree camera
airplane luggage globe-showing-europe-africa world-map
beach-with-umbrella palm-tree spiral-shell sunglasses
passenger-ship anchor water-wave
laptop mobile-phone headphone keyboard computer-mouse
robot gear laptop
rocket star ringed-planet
chart-increasing coin money-bag bar-chart
money-bag coin credit-card dollar-banknote
receipt ledger pencil abacus
megaphone speech-balloon
dress handbag high-heeled-shoe sunglasses lipstick
handbag sunglasses high-heeled-shoe
t-shirt jeans running-shoe
necktie mans-shoe watch briefcase
coat scarf gloves womans-boot
couch-and-lamp potted-plant framed-picture chair
bed crescent-moon teddy-bear
gem-stone ring crown
shopping-bags label wrapped-gift handbag
label shopping-bags
shopping-cart laptop package
globe-showing-europe-africa seedling recycling-symbol deciduous-tree
balance-scale scroll classical-building
briefcase necktie handshake laptop
locked key shield
heart-hands red-heart
light-bulb gear pencil
`

export const scenes: readonly (readonly string[])[] = rows.trim().split('\n').map((row) => row.split(' '))
