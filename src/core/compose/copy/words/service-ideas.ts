import { readIdeas } from '../ideas.ts'

export const serviceIdeas = readIdeas(`
property
  *: New heights, new address / New heights / Move up
  *: Live where the view begins / Where views begin / The view
  pro young: Wake up above the city / Wake up higher / Up there
  pro young: Your own slice of skyline / A skyline of your own / Skyline
  luxury: Quiet floors above a loud city / Above the city / Above
  luxury: The address says enough / The address says it / The address
  invest: Put your money where the view is / Invest in altitude / Go higher
  invest: Capital, with a skyline / Capital with a view / Invest up
  business: Corner offices on every side / A higher office / Rise up
  business: Meetings feel different up here / Work higher / Work higher
  family newhome: Room to grow, keys in hand / Keys in hand / Your keys
  newhome: First keys, big grin / First keys / First keys
  home: The front door you’ve pictured / Your front door / Come home
moving
  *: Lift nothing but your keys / Lift only the keys / Moving?
  *: The easiest move you’ll make / Easy move / Easy move
  home newhome: New house? Keep your weekend / Keep your weekend / Move easy
  home: You pack memories, we pack the rest / We pack the rest / We pack it
  student: One call, out of the dorm / Out of the dorm / Dorm done
  student: Boxes are not on the syllabus / Skip the boxes / No boxes
  business: Close here, open there / Move, don’t pause / Move work
  business: Your office moves, your work doesn’t / Keep working / Work on
  pro easy: Hand over the boxes, keep your evening / Hand over the boxes / We carry
  family: Everyone moves, nobody lifts / Nobody lifts / All aboard
storage
  *: Space is what you make of it / Make some space / More space
  *: Put it away, not out of reach / Put it away / Put away
  home: Give the house its rooms back / Get your rooms back / More room
  home: Less stuff, more floor / Less stuff, more floor / Declutter
  student: Term out, boxes in / Boxes, parked / Park it
  student: Your room fits in a box / A room in a box / Box it up
  pro easy: Your to-do list, minus the move / Minus the move / Hassle off
  pro: Delegate the boxes / Delegate the boxes / Delegate
  family newhome: Room to breathe between two homes / Between two homes / Breathe
  family: Store now, unpack when ready / Unpack when ready / No rush
  budget young: Keep your hands free / Hands free / Hands free
cleaning
  *: Come home to the good kind of quiet / Come home to clean / So clean
  pro: Your day off, handed back / Your day off, back / Day off
  business: The morning should smell like this / A cleaner start / Clean desk
  family: Crumbs happen / Crumbs happen / Crumbs?
repair
  *: Consider it fixed / Consider it fixed / Fixed
  home: The drip stops here / The drip stops here / Drip, stop
automotive
  *: Take the road that bends / Take the road / Drive
  eco: Plug in, pull away / Plug in, pull away / Plug in
  family: Room for bikes, kids, and quiet / Room for everyone / All in
  luxury: Silence, at speed / Silence, at speed / Glide
  budget: More car than the price says / More car, less / Drive less
carcare
  *: Your car called / Your car called / Shine on
  *: Good as the day you bought it / Like day one / Like new
ai
  *: Smart machines, hard questions / Hard questions / Ask first
  *: Who teaches the machine right? / Who teaches it? / Who decides?
  expert young: You build it. Should you? / Should we build it? / Should we?
  expert: Argue with the future / Argue with tomorrow / Join in
  scholar: Your theory, meet the algorithm / Theory meets code / Bring theory
  scholar: The field needs your voice / The field needs you / Your voice
  everyone learn: The algorithm affects you too / It affects you / You too
  everyone: It learns from us. What should it learn? / What should it learn? / You decide
  policy: Write the rules before the code does / Rules before code / Set rules
  policy: Good law starts with good questions / Better questions, better law / Better law
software
  *: Less clicking, more doing / Less clicking / Do more
  *: The tool that gets out of your way / Out of your way / It works
  business: Your team, one tab lighter / One tab lighter / One tab
  business pro: Work that runs itself / Work runs itself / Runs itself
  expert: Ship it before lunch / Ship before lunch / Ship it
  budget: Start small, scale when ready / Start small / Start small
security
  *: Locked, even when you’re not looking / Locked tight / Stay safe
  business: Sleep while we watch the logs / Sleep, we’ll watch / Sleep well
coding
  *: Write your first line / Write line one / Line one
  kids family: Let them build the game / They build the game / Build it
  young student newcomer: From hello world to hired / Hello, world / Hello, world
finance
  *: Money that minds its manners / Money, sorted / Sorted
  young student: Start before it feels urgent / Start early / Start early
  family: For the plans on the fridge / Plan for them / Plan ahead
  business: Numbers you can build on / Solid numbers / Build on it
  invest: Let time do the heavy lifting / Let time work / Grow
insurance
  *: Expect the unexpected, calmly / Calm, covered / Covered
  family: For everyone who calls you first / Cover them all / Covered
dental
  *: Smile like you mean it / Smile like you mean it / Smile
  family kids: Brave faces, bright smiles / Brave little smiles / Brave smile
  newcomer: It’s been a while. Welcome in / It’s been a while / Hello again
  pro: Out by lunch, smiling / In, out, smiling / Quick smile
  senior: Bite into anything again / Bite again / Bite again
clinic
  *: Care that has time for you / Care with time / We care
  family: Small worries, big care / Big care / We care
  senior: Someone who asks, and listens / We listen / We listen
  health: Ahead of the next cold / Ahead of colds / Stay well
mind
  *: It’s fine to not be fine / Not fine is fine / Talk to us
  student young: Talk first, exams later / Talk first / Talk first
  pro: Your calendar has room for you / Make room for you / Breathe
fitness
  *: Start heavy, leave light / Start heavy, leave light / Lift off
  *: The hardest part is the door / Get through the door / Show up
  newcomer: Day one looks good on you / Day one / Day one
  newcomer young: Nobody here started strong / Start where you are / Start now
  pro: Sweat before the first email / Sweat before email / Sweat first
  family: Everyone out of breath / Move together / Move it
  senior: Strong has no age / Strong has no age / Stay strong
  budget: Strong, for less / Strong for less / Get strong
yoga
  *: Arrive tense, leave tall / Arrive tense, leave tall / Breathe
  newcomer: You only need to breathe / Just breathe / Breathe
  pro: Roll out the mat, not the laptop / Unroll, unwind / Unwind
  senior: Gentle is a kind of strong / Gently strong / Gently
running
  *: Find your second wind / Second wind / Run on
  newcomer: Your first finish line / First finish line / Run it
  support: Every mile means something / Every mile counts / Run for it
  family: Small legs, big finish / Run it together / Run along
travel
  *: Go while the map is open / Go while you can / Go
  *: Leave the inbox at home / Leave the inbox / Away
  couple: Lost together, on purpose / Lost together / Get lost
  family: Are we there yet? Yes / Yes, we’re there / We’re there
  budget young student: Far away for close to nothing much / Farther for less / Go further
  luxury: Where the day has no agenda / No agenda / Unhurried
  senior: The trip you kept for later / Later is now / Go now
  expert explore: Past the last signpost / Past the signpost / Wander
hotel
  *: Sleep somewhere worth waking up in / Wake up elsewhere / Check in
  couple: A door to close behind you two / Doors closed, just two / Just two
  family: Breakfast in slippers, then the pool / Slippers, then pool / Slow start
  pro business: The desk works, the bed works harder / Rest, then work / Rest well
hiking
  *: Up is a direction / Up is a direction / Head up
  family: Small boots, big hills / Small boots / Boots on
beach
  *: Sand in everything, no regrets / Sand, no regrets / Go coastal
education
  *: Learn the thing you keep putting off / Learn it now / Learn it
  *: Curious people, this way / Curious? This way / Curious?
  student young: The class that changes your mind / Change your mind / Think again
  family kids: Big questions for small people / Big questions / Ask why
  pro: A promotion starts after hours / Learn after work / Skill up
  newcomer: No one is born knowing / Start from zero / Begin
  senior: School’s in, and it’s your turn / Your turn now / Your turn
language
  *: Order dinner in another language / Say it in another / Say hello
  pro: Your next market speaks differently / Speak their market / Speak up
  traveler: Lost in translation? Not you / Speak like a local / Speak local
tutoring
  *: That moment when it clicks / When it clicks / It clicks
  family: Homework without the tears / Homework, no tears / No tears
school
  *: Come see where they’ll grow / See where they grow / Come see
  family: Bring your questions, and your child / Bring questions / Look in
jobs
  *: Do work you can explain at dinner / Work worth telling / Join us
  *: We have a desk with your name on it / Your desk awaits / Your desk
  young student: First job, good story / First job, good story / First job
  pro: Time for a better morning / Better mornings / Your move
legal
  *: Good advice before you sign / Before you sign / Ask first
  family: Someone on your side / On your side / Your side
  business: Contracts that don’t keep you up / Sound contracts / Sound law
accounting
  *: Receipts in, worry out / Receipts in, worry out / Tax sorted
photography
  *: Hold still, this will last / Hold still / Hold still
  couple: The look you’ll keep / Keep the look / Keep it
delivery
  *: At the door before you know / At your door / Ding dong
  easy pro: Skip the line, keep the evening / Skip the line / Skip it
  family: Dinner arrives, so do the kids / Dinner’s at the door / Dinner’s in
energy
  *: Give the roof a job / Put the roof to work / Sun, working
  eco: Sunshine, on the meter / Sun on the meter / Go solar
  budget: Smaller bills, brighter days / Smaller bills / Bill less
consulting business
  *: Decisions, with daylight in them / Clearer decisions / Think clear
  business: Someone to think it through with / Think it through / Let’s think
technology
  *: Tomorrow’s tools, in plain words / Plainly clever / Plug in
  business: Built to take work off you / Work, lifted / Work less
  budget: Smart buy, literally / Smart buy / Smart buy
services
  *: One call and it’s handled / Consider it handled / Handled
  pro easy: Spend the time elsewhere / Get time back / Time back
  business: You run the business, we run this / We handle this / Handled
  budget: Done well, priced well / Done for less / For less
health
  *: Feel better on purpose / Feel better / Feel better
sport
  *: Bring your loudest voice / Get loud / Get loud
fashion
  *: Put it on, walk out / Put it on / Wear it
  loyal: You have good taste. We remember / Good taste, again / Welcome back
beauty
  *: Feel like yourself, polished / You, polished / Polished
family
  *: For the years that go too fast / The fast years / Grow up
pets2
  *: Good company, four legs / Good company / Good boy
nature
  *: Look closer, stay longer / Look closer / Look closer
celebration
  *: Come together, stay a while / Come together / Join us
music
  *: Loud where it matters / Turn it up / Turn it up
culture
  *: Come with questions / Come curious / Come see
travelgear
  *: Packed before you know it / Pack it / Pack it
charity
  *: Small help, long reach / Small help, long reach / Help out
drink
  *: Something good to pour / Good pours / Pour one
retail
  *: Worth the trip, and then some / Worth the trip / Shop well
`)
