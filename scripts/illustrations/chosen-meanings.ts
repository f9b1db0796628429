/**
 * Meanings that the automatic choice misses, each as `word/file`: the noun sense of the word in that lexicographer file
 * of WordNet 3.1, `#2` the second such. Several are parted by `+`; `-` says that none fits. One row of the table a line: drawing, meanings.
 */
const rows = `
honeybee bee/animal + honeybee/animal
1st-place-medal gold medal/artifact
2nd-place-medal silver medal/artifact
3rd-place-medal bronze medal/artifact
admission-tickets ticket/communication
airplane-arrival landing/act
airplane-departure takeoff/act
alembic retort/artifact
alien extraterrestrial being/person
alien-monster -
american-football football/artifact + american football/act
anatomical-heart heart/body
artist-palette palette/artifact + painting/act
automobile car/artifact
baby-bottle feeding bottle/artifact
baby-chick chick/animal
badminton badminton/act + badminton equipment/artifact
bagel bagel/food
baguette-bread french bread/food
balance-scale scale/artifact
ballet-shoes ballet/communication + ballet/act
ballot-box-with-ballot ballot box/artifact + ballot/communication + vote/act + election/act
baseball baseball/artifact + baseball/act
basketball basketball/artifact + basketball/act
beach-with-umbrella beach/object
beans bean/food + bean/plant
beer-mug beer/food + beer mug/artifact
bell-pepper bell pepper/food
bento-box -
beverage-box fruit juice/food
billed-cap baseball cap/artifact + cap/artifact
black-cat -
black-nib nib/artifact
blackbird blackbird/animal
blossom blossom/plant + flower/plant
blue-book -
blueberries blueberry/food
bookmark-tabs -
books book/communication
bottle-with-popping-cork champagne/food + sparkling wine/food
bouquet bouquet/artifact
bowl-with-spoon bowl/artifact + soup/food
bowling bowling/act + bowling ball/artifact
bridge-at-night bridge/artifact
brown-mushroom mushroom/food
bubbles bubble/object
bug caterpillar/animal
building-construction building site/location + construction/act
bullseye target/artifact
bus-stop bus stop/location
candy candy/food
card-index card index/artifact
carousel-horse carousel/artifact#2
carpentry-saw saw/artifact
cat cat/animal
chains chain/artifact
cheese-wedge cheese/food
chequered-flag -
cherries cherry/food
cherry-blossom cherry/plant#2
chess-pawn chess/act + pawn/artifact + chessman/artifact
chestnut chestnut/food
chicken hen/animal + chicken/animal
chopsticks chopstick/artifact
church church/artifact
cinema cinema/artifact + movie/communication
cityscape city/location + skyline/location
clapper-board -
clapping-hands applause/communication
classical-building museum/artifact + temple/artifact + courthouse/artifact
clinking-glasses toast/food#2
cloud-with-lightning-and-rain thunderstorm/phenomenon
cloud-with-rain rain/phenomenon
cloud-with-snow snow/phenomenon + snowfall/phenomenon
closed-book book/artifact
club-suit -
cocktail-glass cocktail/food
coconut coconut/food
collision explosion/act
computer-disk -
compass compass/artifact
construction barrier/artifact + barricade/artifact
control-knobs -
cooked-rice rice/food
couch-and-lamp sofa/artifact
cow-face -
cow cow/animal
crescent-moon crescent/shape
cricket-game cricket/act
crossed-swords sword/artifact
crown crown/artifact#2
cup-with-straw soft drink/food
curling-stone curling/act
curry-rice curry/food
cyclone cyclone/phenomenon
dashing-away -
deciduous-tree tree/plant
department-store department store/artifact
derelict-house -
desert desert/location
desert-island island/object
diamond-suit -
diving-mask scuba diving/act + snorkel/artifact
dollar-banknote dollar/possession + cash/possession + bank note/possession
dolphin dolphin/animal#2
door door/artifact
dragon dragon/person
drop-of-blood blood/body
droplet drop/shape + water/substance
dumpling dumpling/food
e-mail electronic mail/communication
ear-of-corn corn/food + corn/plant + ear/plant
ear-with-hearing-aid hearing aid/artifact
electric-plug male plug/artifact
elevator elevator/artifact
empty-nest nest/object
envelope-with-arrow -
evergreen-tree conifer/plant + evergreen/plant
eyes -
eye eye/body
fallen-leaf -
fax-machine facsimile/artifact#2
file-cabinet file/artifact
film-frames film/artifact
fire fire/event + fire/process + flame/process
fireworks firework/artifact
fish fish/animal + fish/food
flag-in-hole golf/act + putting green/location + golf course/artifact
flat-shoe slipper/artifact + flats/artifact
fleur-de-lis fleur-de-lis/artifact
flower-playing-cards -
flying-disc frisbee/artifact
flying-saucer flying saucer/cognition
foggy fog/phenomenon
folded-hands prayer/communication
folding-hand-fan fan/artifact
fork-and-knife-with-plate dinner/food + dinner/group + meal/food
fork-and-knife flatware/artifact#2 + fork/artifact
four-leaf-clover clover/plant + luck/state
fountain-pen fountain pen/artifact
framed-picture painting/artifact + picture/artifact + picture frame/artifact
fried-shrimp shrimp/food
fuel-pump gasoline pump/artifact + gasoline/substance
full-moon full moon/time + moon/object
game-die die/artifact
gear gear/artifact
gem-stone diamond/substance + jewel/artifact + jewelry/artifact + gemstone/substance
ghost ghost/cognition
ginger-root ginger/food
glass-of-milk milk/food
globe-showing-americas globe/artifact
globe-showing-europe-africa globe/artifact + earth/object
globe-with-meridians internet/artifact
gloves glove/artifact#2
glowing-star -
goal-net goal/artifact
graduation-cap mortarboard/artifact#2 + commencement/event
grapes grape/food
green-apple -
green-salad salad/food
guide-dog -
hair-pick comb/artifact
hamburger hamburger/food
hammer-and-pick -
hammer-and-wrench tool/artifact
handbag handbag/artifact
handshake handshake/communication
hatching-chick chick/animal
health-worker nurse/person + doctor/person
heart-suit -
hedgehog hedgehog/animal
herb herb/food
high-heeled-shoe pump/artifact#2
high-voltage lightning/phenomenon + electricity/phenomenon
hiking-boot boot/artifact
hindu-temple -
honey-pot honey/food
hook fishhook/artifact
horse-face -
hot-beverage coffee/food + cup/artifact
hot-dog hotdog/food
hot-pepper chili/food#2 + hot pepper/food
hot-springs hot spring/object
hotel hotel/artifact
hourglass-done hourglass/artifact
house house/artifact + home/location
house-with-garden garden/artifact#2 + garden/artifact + residence/location
houses neighborhood/location + housing/artifact
hut hut/artifact#2
ice ice/substance + ice cube/artifact
identification-card positive identification/communication
jar jar/artifact
jeans jean/artifact
jellyfish jellyfish/animal#2
joker joker/artifact + playing card/artifact
joystick joystick/artifact
kick-scooter scooter/artifact#2
kiss-mark kiss/act
kitchen-knife knife/artifact
label tag/communication + price tag/communication
lady-beetle ladybug/animal
leaf-fluttering-in-wind leaf/plant
leafy-green lettuce/food + cabbage/food
level-slider -
light-rail -
linked-paperclips -
locked lock/artifact + padlock/artifact
long-drum -
lotion-bottle lotion/artifact + shampoo/artifact
love-letter love letter/communication
luggage baggage/artifact
lungs lung/body
magic-wand wand/artifact + magic trick/act
magnifying-glass-tilted-left magnifying glass/artifact
mahjong-red-dragon mahjong/act
man-dancing -
mantelpiece-clock clock/artifact
manual-wheelchair wheelchair/artifact
mans-shoe shoe/artifact
maple-leaf maple/plant#2
maracas maraca/artifact
martial-arts-uniform martial art/act
meat-on-bone meat/food
mechanical-arm prosthesis/artifact
medical-symbol caduceus/communication
military-helmet -
military-medal decoration/communication
mirror-ball disco/artifact
money-bag money/possession
money-with-wings -
moon-cake -
motor-boat motorboat/artifact
mountain-cableway cable car/artifact
mouse mouse/animal
mouse-trap mousetrap/artifact
mushroom toadstool/plant
musical-keyboard piano/artifact + synthesizer/artifact
musical-note musical note/communication
musical-notes music/communication + melody/communication
musical-score score/communication
nail-polish nail polish/artifact + manicure/act
nest-with-eggs -
new-moon -
newspaper newspaper/communication
no-smoking -
office-building office building/artifact + skyscraper/artifact
office-worker businessman/person
ok-hand -
old-key -
olive olive/food
oncoming-automobile -
one-piece-swimsuit swimsuit/artifact
open-book reading/act
outbox-tray -
oyster oyster/animal + oyster/food
package package/artifact + box/artifact + carton/artifact
page-facing-up document/communication
palm-tree palm/plant
pancakes pancake/food
party-popper party/group#2 + celebration/act + confetti/artifact
paw-prints paw/animal + pet/animal
pea-pod pea/food
peace-symbol peace/state
peacock peacock/animal#2
peanuts peanut/food
performing-arts theater/artifact + theater/communication + mask/artifact
person-biking cycling/act + cyclist/person
person-climbing rock climbing/act + mountaineer/person
person-fencing fencing/act + fencer/person
person-getting-haircut haircut/act + hairdresser/person
person-getting-massage massage/act + beauty parlor/artifact
person-golfing golfer/person
person-in-bed sleep/state
person-in-lotus-position yoga/act + meditation/cognition
person-in-steamy-room sauna/artifact
person-in-tuxedo bridegroom/person#2 + tuxedo/artifact
person-juggling juggler/person
person-kneeling -
person-lifting-weights weightlifter/person + weightlifting/act
person-mountain-biking mountain bike/artifact
person-playing-handball handball/act
person-playing-water-polo water polo/act
person-rowing-boat rowing/act
person-running runner/person#2 + runner/person#5 + jogging/act
person-surfing surfing/act + surfer/person + surfboard/artifact
person-swimming swimming/act + swimmer/person
person-taking-bath -
person-walking walk/act + pedestrian/person
person-with-veil bride/person#3
person-with-crown -
phoenix-bird phoenix/person
piata pinata/artifact
pickup-truck pickup/artifact
pie pie/food
pill pill/artifact + medicine/artifact
pineapple pineapple/food
ping-pong table tennis/act
pizza pizza/food
placard -
plunger plunger/artifact
pool-8-ball pool/act + billiards/act
post-office post office/group
postal-horn horn/artifact
pot-of-food stew/food + pot/artifact
potato potato/food
potted-plant houseplant/plant + flowerpot/artifact
poultry-leg drumstick/food + chicken/food
pouring-liquid -
prayer-beads prayer beads/artifact
pregnant-woman pregnancy/state + mother/person
purple-heart -
purse purse/artifact + wallet/artifact
puzzle-piece jigsaw puzzle/artifact + puzzle/artifact
rabbit rabbit/animal
railway-track railroad track/artifact
raised-fist -
recycling-symbol recycling/act
red-apple apple/food
red-envelope -
red-heart heart/shape + love/feeling
red-paper-lantern lantern/artifact
red-question-mark question/communication
rescue-workers-helmet hard hat/artifact + helmet/artifact#2
ribbon ribbon/artifact#2 + bow/artifact#5 + bow/artifact
rice-ball -
ring ring/artifact#3 + engagement ring/artifact
ring-buoy life buoy/artifact
ringed-planet saturn/object + planet/object
roasted-sweet-potato sweet potato/food
rocket rocket/artifact + spacecraft/artifact
rock rock/object
roll-of-paper toilet tissue/substance
rose rose/plant
rosette rosette/artifact
running-shirt -
safety-vest -
sailboat sailboat/artifact + sailing/act
salt salt/food
satellite satellite/artifact
satellite-antenna dish/artifact#2
scroll scroll/communication + parchment/substance
seat seat/artifact
selfie -
shallow-pan-of-food paella/food
shark shark/animal
shaved-ice -
sheaf-of-rice grain/food + cereal/plant
shinto-shrine shrine/artifact
shopping-bags shopping/act + shopping/artifact + shopping bag/artifact
shortcake cake/food#2
shower shower/artifact
shrimp shrimp/animal
skis ski/artifact + skiing/act
skull skull/body
slot-machine slot machine/artifact + casino/artifact
small-airplane -
snow-capped-mountain -
snowflake snowflake/phenomenon
soccer-ball soccer ball/artifact + soccer/act
socks sock/artifact
soft-ice-cream soft ice cream/food
spade-suit -
sparkles -
spider-web spider web/artifact
spiral-calendar calendar/communication
spiral-notepad notebook/communication
spiral-shell shell/animal + seashell/animal
sponge sponge/substance
sports-medal -
spouting-whale whale/animal
star star/object + star/shape
statue-of-liberty statue of liberty/artifact
steaming-bowl noodle/food
stop-sign street sign/communication + stop/event
straight-ruler ruler/artifact
studio-microphone -
stuffed-flatbread gyro/food + wrap/food
sun-behind-cloud weather/phenomenon
sun sun/object + sunlight/phenomenon
sunrise-over-mountains -
sunrise sunrise/event
sunset sunset/event
suspension-railway -
t-rex tyrannosaur/animal + dinosaur/animal
t-shirt t-shirt/artifact
taco taco/food
takeout-box takeaway/food
teacup-without-handle tea/food + teacup/artifact
technologist programmer/person
telephone-receiver -
telephone telephone/artifact
television television/artifact + television/communication
tennis tennis/act + tennis ball/artifact + tennis racket/artifact
tear-off-calendar date/time
thong-sandal flip-flop/artifact
thread thread/artifact + bobbin/artifact
thumbs-up approval/communication
ticket ticket/communication
timer-clock timer/artifact
toilet toilet/artifact
tooth tooth/body
top-hat dress hat/artifact
tram streetcar/artifact
tram-car -
triangular-ruler -
trophy trophy/artifact + championship/state
tropical-drink mixed drink/food
tropical-fish -
trumpet trumpet/artifact
tulip tulip/plant
tumbler-glass whiskey/food + liquor/food + tumbler/artifact
turtle turtle/animal + tortoise/animal
two-hump-camel bactrian camel/animal
umbrella umbrella/artifact
umbrella-on-ground -
umbrella-with-rain-drops -
unicorn unicorn/person
video-camera camcorder/artifact
video-game video game/act
violin violin/artifact
volcano volcano/object
volleyball volleyball/act + volleyball/artifact
warning warning/communication
watch watch/artifact
water-wave wave/event + sea/object + ocean/object
wedding -
wheelchair-symbol -
white-cane -
white-flower -
wind-face wind/phenomenon
window window/artifact
wine-glass wine/food + wineglass/artifact
wing wing/animal
wireless -
womans-boot boot/artifact
womans-clothes blouse/artifact
womans-hat hat/artifact + sun hat/artifact
womans-sandal sandal/artifact
woman-dancing dancer/person + dancing/act + flamenco/communication
wood wood/substance + lumber/substance + log/substance
world-map map/artifact + travel/act
worm earthworm/animal + worm/animal
wrapped-gift gift/possession + present/possession
writing-hand writing/act
x-ray x-ray/artifact
yarn yarn/artifact + wool/artifact + knitting/artifact + knitting/act
yo-yo yo-yo/artifact
milky-way milky way/object
jack-o-lantern jack-o'-lantern/artifact + pumpkin/food + pumpkin/plant
kimono kimono/artifact
link -
first-quarter-moon -
woman-with-headscarf headscarf/artifact
robot robot/artifact
oil-drum -
nut-and-bolt nut and bolt/artifact + screw/artifact
abacus abacus/artifact#2
stethoscope stethoscope/artifact
petri-dish petri dish/artifact
fondue fondue/food#2
egg egg/food
cooking cooking/act + frying pan/artifact
bacon bacon/food
broken-heart -
microbe microorganism/animal + virus/animal
palms-up-together -
amphora amphora/artifact + vase/artifact
artist painter/person + artist/person
singer singer/person
memo memo/communication + note/communication + note/communication#2
cut-of-meat steak/food + cut/food + beef/food
lotus lotus/plant
tanabata-tree bamboo/plant
bathtub bathtub/artifact + bath/artifact
key key/artifact
boy boy/person
spoon spoon/artifact
bread bread/food
cucumber cucumber/food
trident-emblem trident/artifact
magnet magnet/artifact
sari sari/artifact
battery battery/artifact
mate mate/food
hamsa -
cloud cloud/phenomenon + cloud/object
moai -
squid squid/animal + squid/food
wolf wolf/animal
elephant elephant/animal
lobster lobster/animal + lobster/food
crab crab/animal + crab/food
octopus octopus/animal + octopus/food
duck duck/animal
turkey turkey/animal
carp-streamer -
dango -
seal seal/animal
dove pigeon/animal + dove/animal
wheel -
fire-engine fire engine/artifact
oncoming-taxi -
oncoming-bus -
oncoming-police-car -
stadium stadium/artifact
brick brick/artifact
castle castle/artifact#2 + castle/artifact
japanese-post-office -
school school/artifact + school/group
bank bank building/artifact + bank/group
hospital hospital/artifact
factory factory/artifact
place-of-worship -
mosque mosque/artifact
tent tent/artifact + camping/act
camping -
night-with-stars night/time
cityscape-at-dusk -
fountain fountain/artifact
playground-slide playground/artifact + slide/artifact + playground/location
barber-pole barbershop/artifact + barber/person#2
circus-tent circus/group + circus tent/artifact
train train/artifact
locomotive locomotive/artifact
tractor tractor/artifact
passenger-ship cruise ship/artifact + cruise/act
ship ship/artifact
bookmark bookmark/artifact
clipboard clipboard/artifact
credit-card credit card/possession
receipt receipt/communication
bar-chart bar chart/communication
chart-increasing chart/communication + growth/process#3
microphone microphone/artifact
headphone headphone/artifact
guitar guitar/artifact
banjo banjo/artifact
drum drum/artifact
radio radio receiver/artifact + radio/communication
soap soap/artifact
broom broom/artifact
basket basket/artifact
`
export const chosenMeanings: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const cut = row.indexOf(' ')
      const meanings = row.slice(cut + 1).split(' + ').filter((meaning) => meaning !== '-')
      return [row.slice(0, cut), meanings]
    }),
)
