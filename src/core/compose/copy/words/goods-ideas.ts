import { readIdeas } from '../ideas.ts'

export const goodsIdeas = readIdeas(`
glassware
  *: Every drink deserves a good glass / A better glass / Clink
  *: Clear glass, clever evenings / Clearly better / So clear
  home newhome: A shelf that catches the light / Let in the light / Catch light
  home: Make the cupboard shine / Make it shine / Shine
  gift: A toast they can unwrap / Unwrap a toast / Gift a toast
  gift: Give them something to raise / Something to raise / Raise it
  host: Set a table worth a toast / Tables worth a toast / Host well
  host: A full house, not one paper cup / No paper cups / Host well
  pro young: Grown-up glasses, easy price / Grown-up glasses / Grown up
  pro: After work, properly poured / Properly poured / After work
  eco: Refill it, keep it, love it / Refill, keep, repeat / Refill
  eco: Glass today, no plastic tomorrow / Choose glass / Not plastic
  luxury collector: Light, caught by hand / Light, collected / Pure light
  luxury collector: The piece your shelf was missing / Your missing piece / One more
tableware
  *: Set a table that tells a story / Tables with a story / Set a story
  *: Dinner looks better on this / Dinner, dressed / Well set
  home: Dress the table, not just the room / Dress the table / Dress it
  collector explore: Patterns that have crossed the world / Patterns that traveled / Old patterns
  collector: Tradition on every plate / Plates with a past / With a past
  gift: Something made, something meant / A gift with a maker / Give craft
  gift: Not another candle / Not another candle / Give craft
  cook creator: Plate it like it matters / Plate it well / Plate up
  cook creator: The dish deserves the dish / Frame the food / Frame it
  host: Seconds look good here / Set for guests / Host well
  newhome: The first table of your own / Your first table / First table
furniture
  *: Sit down, you’re home / Sit down, you’re home / Sit down
  *: The seat everyone fights over / The favorite seat / Sit well
  home: Your living room, finally finished / The room, finished / Finished
  home: Give the room its best seat / The best seat / Best seat
  pro young: Come home to something softer / Come home softer / Softer
  pro: Lean back, the day is done / Lean back / Lean back
  newhome couple: Two chairs, one new address / Two chairs, one home / Two seats
  newhome: The first seat in your first home / Start with a seat / First home
  creator expert: Rooms your clients will love / Specify comfort / For pros
  creator: The piece that pulls a room together / Pull it together / Complete it
  luxury: Quiet lines, deep comfort / Quiet, deep comfort / Quiet lines
  family: Room for everyone, and the dog / Room for everyone / Room for all
bedding
  *: Warmth, made to be worn thin / Warmth to keep / Stay warm
  *: Wrap up in something made / Wrapped up warm / Wrap up
  cold: Let the winter do its worst / Winter, meet warmth / Stay warm
  cold: Cold outside, and you don’t mind / Mind the cold less / No chill
  gift: A hug that folds / A hug that folds / Give a hug
  gift: The warmest thing under the wrapping / Wrap up warmth / Give warmth
  home: The softest thing in the room / Soften the room / So soft
  home: Throw some color on it / Add some color / Add color
  budget online: Feel warmer, pay less / Warmer for less / Warm, less
  budget online: The price came down, the warmth did not / Same warmth, less / Snug price
sleep
  *: Sleep like nothing’s due / Sleep on it / Sleep well
  *: Your best ideas happen here / Good nights start here / Good night
  budget: Sleep more, spend less / Sleep more, spend less / Snooze, save
  couple: Room for two good nights / Good night, you two / Good night
  family: Big enough for bad dreams / Room for bad dreams / All in bed
  health: Wake up without the ache / Wake up well / Wake well
lighting
  *: Switch the whole mood / Switch the mood / Glow
  home: Corners deserve light too / Light the corners / Glow at home
decor
  *: Rooms with something to say / Rooms that speak / Well made
  home: Make it feel like yours / Make it yours / Make it home
  gift: A small thing for a favorite shelf / For their shelf / Small gift
  newhome: Blank walls, big plans / Blank walls, big plans / New walls
candle
  *: Evenings, softly lit / Softly lit / Soft light
  gift: Give a slower evening / A slower evening / Slow down
garden
  *: Dirt under nails, joy above ground / Get growing / Get growing
  home: A little jungle for the windowsill / Your little jungle / Go green
  newcomer: You can keep this one alive / Easy to grow / Easy green
  family: Plant it with small hands / Plant it together / Dig in
flowers
  *: Say it in petals / Say it in petals / In bloom
  couple: Petals for the one you call first / For your first call / For you two
  couple: Tell them before the door closes / Tell them in petals / Be mine
  gift luxury: Elegance, tied with a ribbon / Elegant, by the stem / Elegance
  gift: Flowers speak, so you can smile / Let flowers speak / They speak
  urgent: Late? Not by our clock / Never too late / Still on time
  urgent: Forgot? Nobody has to know / Nobody will know / Just in time
  budget: More stems, less spend / More stems, less / More bloom
  host: Tables that bloom / Tables that bloom / Bloom
clothing
  *: Wear the good mood / Wear the good mood / Wear it
  *: Change the outfit, change the day / Change the day / Change up
  young student: First day of the new you / A fresh rotation / New looks
  young: Your feed needs this outfit / Outfit first / Outfit on
  expert: The season starts in your wardrobe / Wardrobe, renewed / Renew it
  expert: Dress ahead of the weather / Dress ahead / Ahead
  family kids: They grew again. Lucky you / They grew again / Grow, kids
  family kids: Made for puddles and portraits / Puddles and portraits / Small sizes
  budget: Look new, spend little / Look new, pay less / Pay less
  budget: Your wardrobe, not your wallet / Fill the wardrobe / Save style
  loyal: Your next favorite is in / Your next favorite / Come back
  loyal: The hanger next to your last one / Back for more? / Welcome back
  pro: Dressed before the first meeting / Dressed for work / Dress well
  luxury: Cut quietly, worn for years / Cut quietly / Fine cut
  eco: Worn before, loved again / Loved again / Love again
@spring clothing
  *: Lighter layers, longer days / Lighter layers / Go lighter
  young student: Bare ankles, big plans / Spring, your way / Spring up
  expert: The garden party begins here / Your wardrobe in bloom / In bloom
  budget: Spring looks, winter budget / Spring for less / Bloom, less
  family kids: New shoots, new sizes / Sprouting? Size up / Size up
  loyal: Spring missed you / Spring missed you / Back again
@winter clothing
  *: Warm is the new black / Layer up / Layer up
@summer clothing
  *: Pack light, look good / Pack light / Go light
shoes
  *: Take the long way home / Take the long way / Step out
  young: Fresh pair, same legend / Fresh pair / Fresh pair
  budget: Two steps ahead of full price / Step past full price / Step in
bags
  *: Carry the day / Carry the day / Carry on
jewelry
  *: A small light you wear / A small light / Shine
  couple gift: Say it where it sparkles / Say it in gold / Say yes
  luxury: Worn once, remembered / Worn, remembered / Fine gold
cosmetics
  *: Wear the mood on your lips / Wear the mood / Glow on
  *: One swipe and out the door / One swipe / One swipe
  young: Ready in one swipe / Ready in one swipe / So ready
  young: The party starts in the mirror / Mirror, then party / Party lips
  student: Late lecture, great lips / Great lips, late nights / Lip service
  student: From library to dance floor / Library to party / Night out
  social: Gloss that loves the camera / Camera-ready gloss / Post it
  social: Give your followers something to copy / Worth the close-up / Close-up
  expert: For the drawer that has everything / Your new favorite / Try it on
  expert: You know a good gloss / You’ll know it / Know gloss
skincare
  *: Skin first, everything after / Skin first / Skin first
  health: Kind to skin, simple to use / Kind to skin / Be kind
perfume
  *: The part of you that lingers / Let it linger / Linger
salon
  *: Sit down, stand taller / Sit down, stand taller / Fresh cut
  young: New hair, new nerve / New hair, new nerve / New hair
  couple: Fresh cut for the big night / Fresh for tonight / Fresh cut
spa
  *: Nothing on the list but rest / Nothing but rest / Just rest
  gift: Give an hour of nothing / Give them quiet / Give rest
  pro: Out of office, into the robe / Out of office / Switch off
baby
  *: Everything small, nothing missing / Small and ready / Hello, baby
  *: Tiny feet, big head start / Tiny feet / Tiny feet
  newparent: One list off your mind / One thing sorted / Sorted
  newparent: Sleep less, worry less / Worry less / You’ve got it
  newparent: Ready before they are / Ready for day one / Day one
  gift friends: The shower gift they’ll really open / The gift they need / Baby gift
  gift: Welcome the smallest guest / Welcome, little one / Welcome
  friends family gift: A welcome for the new arrival / For the new arrival / New arrival
  host: One gift the whole shower loves / The shower hit / Shower hit
  senior: Spoil them from day one / Spoil them first / Spoil them
  senior: Grandparents’ privilege starts here / Grandparents go first / Spoil away
  budget: Big arrival, smaller bill / Smaller bill, big day / Small bill
toys
  *: Where did the afternoon go? / Play on / Play on
  gift: The box they open first / They open this first / Open first
  family kids: Floor time is the best time / Floor time / Floor time
pets
  *: Someone furry wants to meet you / Meet someone furry / Meet & purr
  expert: For people who speak cat and dog / For animal people / Pet people
  family kids: The day they meet their best friend / Meet a best friend / Best friends
  family: A day out with whiskers / Whiskers for everyone / Whiskers
  support eco: Speak up for the ones who can’t / Speak for them / Speak up
  support: Kindness, on four legs / Kindness has four legs / Be kind
  loyal home newparent: Good care begins with knowing how / Learn their language / Care more
  learn: Healthy coat, happy tail / Happy tails / Happy tails
  local: The friendliest faces in town / Friendly faces / Say hi
cats
  *: Curiosity brings you here / Be curious / Curious?
  expert: A whole day, purring / A day of purrs / Purr on
  expert: Find the cat that finds you / Find your cat / Find yours
  family kids: Whiskers and wonder for everyone / A day of whiskers / Whiskers
  pro home: Softer paws, wiser owners / Wiser owners / Wise paws
  learn: Learn to speak fluent cat / Speak fluent cat / Speak cat
  support: Stand up for every small paw / Every paw counts / Paws count
adoption
  *: Your sofa has room for one more / Room for one more / Adopt me
  family: Two arms, four paws, one family / One more paw / Four paws
books
  *: Read until the tea goes cold / Read on / Read on
  kids family: Once upon a bedtime / Once upon bedtime / Story time
  gift: A world that fits in wrapping / Wrap a world / Give a book
  student: Every shelf is a shortcut / Shelves of shortcuts / Read on
eyewear
  *: See it, and be seen / See and be seen / See well
gadgets
  *: Small device, large difference / Small, mighty / Plug in
  *: Your next favorite button / Press play / Press play
  young student: Charge it, pack it, go / Charge it, go / Go now
  gift: The gift with a power button / Gift, switched on / Switch on
  expert: You already know the specs / You know the specs / Spec up
  budget: More tech, less price tag / More tech, less / Tech for less
  home: A home that thinks ahead / Think ahead / Smarter
bikes
  *: Two wheels, better mornings / Better on two wheels / Ride on
  eco pro: Beat the traffic, skip the fuel / Beat the traffic / Ride past
  family: Training wheels to trail days / Family, rolling / Roll out
gifts
  *: Something they’ll talk about / Made to be given / Give well
  couple: Say it before they guess / Say it with this / For you two
  urgent: There’s still time to be thoughtful / Still time / Still time
home
  *: Home, only more so / More like home / Home more
  newhome: New keys, new rituals / New keys / New keys
  home: Small change, new room / A new room feel / New room
  budget: Furnish more, spend less / Home for less / For less
`)
