import { readIdeas } from '../ideas.ts'

/** Every line names the service that it speaks of: a banner is read alone. */
export const serviceIdeas = readIdeas(`
plumbing
  *: A plumber who picks up the phone / Call a plumber
  *: Leaks don’t wait, and neither do plumbers / Call a plumber
  home: The plumber’s number to keep / Keep a plumber near
rental
  *: A place to rent and call home / For rent
  *: For rent: your next home / For rent
mortgage
  *: A mortgage you understand / Clear mortgages
  newhome newcomer: Your first mortgage, step by step / First mortgages
  family: A mortgage for the family home / Family mortgages
nails
  *: Nails, done beautifully / Lovely nails
  *: Manicures worth showing off / Fresh manicures
meditation
  *: A quiet minute: meditation / Time to meditate
  pro: Meditate between two meetings / Meditate at work
  newcomer: Meditation, one breath at a time / Just meditate
farmday
  *: A farm day for boots and baskets / A day on the farm
  *: Spend a day on the farm / A day on the farm
  family: A farm day the kids will retell / A farm day
truck
  family: Birthdays go better with an ice cream truck / Book the truck
  *: The ice cream truck comes to you / Book the truck
property
  *: A new address, at a new height / A new address
  *: A home where the view begins / Homes with a view
  pro young: An apartment that looks over the city / City apartments
  pro young: Your own apartment on the skyline / City apartments
  luxury: Quiet homes above a loud city / Fine city homes
  luxury: The address says enough / A fine address
  invest: Invest in property with a view / Invest in property
  invest: Put your capital into the skyline / Invest in property
  business: Offices that rise with your business / Office space
  business: An office address clients remember / Office space
  family newhome: A home with room to grow / A family home
  newhome: Your first home, your first keys / Your first home
  home: The home you’ve pictured / Your next home
moving
  *: Moving? Lift nothing but your keys / An easy move
  *: The easiest move you’ll make / An easy move
  home newhome: New house? Keep your moving weekend / Move home easily
  home: You pack memories, we do the moving / An easy move
  student: One call moves you out of the dorm / Student moves
  student: Moving isn’t on the syllabus / Student moves
  business: Close here, open there: office moves / Office moves
  business: Your office moves, your work doesn’t / Office moves
  pro easy: Hand over the moving, keep your evening / Moves made easy
  family: The whole family moves, nobody lifts / Family moves
storage
  *: More space at home: storage / More storage
  *: Put it in storage, not out of reach / Safe storage
  home: Get your rooms back with storage / Storage at home
  home: Less clutter, more floor / Storage at home
  student: Term’s out, boxes in storage / Student storage
  student: A whole dorm room in storage / Student storage
  pro easy: Moving and storage, off your to-do list / Hassle-free storage
  pro: Hand over the boxes: storage, sorted / Storage, sorted
  family newhome: Storage between two homes / Family storage
  family: Store it now, unpack when ready / Family storage
  budget young: Travel light, leave it in storage / Storage for less
cleaning
  *: Come home to a clean house / Really clean
  *: Cleaning you’ll notice at the door / Really clean
  pro: Your day off, without the cleaning / Cleaning, done
  business: An office clean before you arrive / Clean offices
  family: Crumbs happen, cleaning too / Cleaning, done
repair
  *: Consider the repair done / Repairs, done
  *: Fixed properly, first time / Repairs, done
  home: Repairs that let you sleep at home / Home repairs
automotive
  *: {It} for the road ahead / Drive {plural}
  *: Feel it on the road: {things} / Drive {plural}
  eco: Plug in, drive away: {things} / Drive electric
  family: {It} with room for everyone / Family {things}
  luxury: {It}, quieter and quicker / Fine {plural}
  budget: More {plural} for the money / {Plural} for less
cloudbackup
  *: Backup you never think about / Safe backup
  business: Your files, safe: cloud backup / Cloud backup
carcare
  *: Your car, looked after / Car care
  *: Your car, as good as day one / Car care
  pro: Your car, ready when work ends / Car care
  budget: Car care, smaller bill / Car care for less
ai
  *: Who teaches the machine right from wrong? / Who teaches AI?
  expert young: You can build the AI. Should you? / Should we build AI?
  expert: Argue with the future of AI / Debate AI
  expert: Smart machines, hard questions / Question AI
  scholar: AI needs your expertise / Bring theory to AI
  scholar: Your theory, meet the algorithm / Theory meets AI
  everyone learn: The algorithm affects you too / AI affects you
  everyone: AI learns from us. What should it learn? / What should AI learn?
  policy: Write the rules before AI does / Rules for AI
  policy: Better questions make better AI law / Better AI law
software
  *: Software that gets out of your way / Simple software
  business: Give your team lighter software / Software for teams
  business pro: Software for work that runs itself / Software for work
  expert: Software to ship before lunch / Ship software
  budget: Start small: software that scales / Simple software
security
  *: Security, even when you’re not looking / Stay secure
  business: Security that lets you sleep / Business security
coding
  *: Write your first line of code / Learn to code
  kids family: Let them code the game / Coding for kids
  young student newcomer: From hello world to a coding job / Learn to code
finance
  *: Money, sorted / Money, sorted
  young student: Start with money before it feels urgent / Money, early
  family: Money for the plans on the fridge / Family money
  business: Finance you can build a business on / Business finance
  invest: Give your money time to grow / Let money grow
  senior: Your savings, looked after / Safe savings
insurance
  *: Insurance for the unexpected / Insured, calmly
  family: Insurance for everyone you love / Family insurance
  business: Insurance that lets you open on Monday / Business insurance
dental
  *: Smile like you mean it / Healthy smiles
  *: A dentist you won’t put off / Good dentistry
  family kids: Brave faces, bright smiles / Family dentist
  newcomer: Been a while? Your dentist is here / Back to the dentist
  pro: A dental check-up over lunch / Quick check-ups
  senior: Gentle dentistry for your smile / Gentle dentists
clinic
  *: Health care that has time for you / Care with time
  *: A doctor with time for you / Care, nearby
  family: Health care for the whole family / Family care
  senior: Doctors who ask, and listen / Care that listens
  health: Look after your health in good time / Health check
vaccine
  *: A few minutes now, a healthier winter / Get your vaccine
  *: Your vaccine is ready / Get your vaccine
  senior: Vaccines to keep you well this season / Get your vaccine
  family: Vaccines for every age in the house / Family vaccines
mind
  *: Talk to someone who listens: therapy / Therapy that listens
  student young: Talk first, exams later / Student therapy
  pro: Make room in your week for therapy / Therapy after work
fitness
  *: The hardest part is the gym door / Start training
  *: Workouts you’ll want to repeat / Work out here
  newcomer: Day one at the gym looks good on you / Start training
  newcomer young: Start training where you are / Start training
  pro: A workout before the first email / Morning workouts
  family: Workouts for the whole family / Family fitness
  senior: Training for strong later years / Stay fit
  budget: A stronger you: gym time for less / Gym for less
yoga
  *: Arrive tense, leave tall: yoga / Make time for yoga
  newcomer: New to yoga? Just breathe / First yoga
  pro: Roll out the mat: after-work yoga / After-work yoga
  senior: Gentle yoga, quiet strength / Gentle yoga
running
  *: Run your own race / Run with us
  *: Every mile starts at one line / Run with us
  newcomer: Run to your first finish line / Your first race
  support: Every mile you run counts / Run for good
  family: Run it together / Family run
travel
  *: The trip you keep talking about / Take the trip
  *: Leave the inbox, take the trip / Take the trip
  couple: A trip for two, no agenda / A trip for two
  family: The family trip they’ll retell / A family trip
  budget young student: Travel farther for less / Trips for less
  luxury: Travel at its own unhurried pace / Unhurried travel
  senior: The trip you kept for later / Travel now
  expert explore: A trip past the last signpost / Wander further
beach
  *: Sand between your toes: beach days / Beach days
hotel
  *: A stay worth packing for today / Stay with us
  couple: A room, a view, no plans: a stay for two / A stay for two
  family: A family stay at an easy pace / Family stays
  pro business: A room that works when you do / Rest, then work
hiking
  *: Hike where the path takes its time / Hike with us
  *: A good trail and time to walk it / Hit the trail
  family: Small boots, big trails: family hikes / Family hikes
  newcomer: Your first trail starts here / Your first hike
education
  *: Learn the thing you keep putting off / Learn with us
  *: A course for curious people / Learn with us
  student young: The class that changes your mind / A new class
  family kids: Classes for kids with big questions / Classes for kids
  pro: Learn after work, move up / Learn after work
  newcomer: Start learning from zero / Learn from zero
  senior: School’s in, and it’s your turn / Learn again
language
  *: Order dinner in a new language / Learn a language
  *: Say it in another language / Learn a language
  pro: Speak the language of your next market / Languages for work
  traveler: Learn the language before the trip / Speak like a local
tutoring
  *: Tutoring, until it clicks / Tutoring that clicks
  family: Homework without tears: tutoring / Tutoring for kids
  student: Exams near? Tutoring helps / Exam tutoring
school
  *: Come and see the school at work / See our school
  family: See the school where they’ll grow / See our school
legal
  *: Good legal advice before you sign / Legal advice
  family: A lawyer on your family’s side / A lawyer for you
  business: Contracts that don’t keep you up / Business lawyers
accounting
  *: Tax season, without the worry / Tax, sorted
  business: Bookkeeping that closes on time / Books, in order
photography
  *: Portraits worth keeping / Good portraits
  couple: The photos you’ll keep / Photos of you two
  family: The family photo for the wall / Family photos
energy
  *: Give your roof a job: solar / Go solar
  eco: Sunshine on the meter / Go solar
  budget home: Solar for smaller bills / Solar for less
consulting
  *: Consulting for clearer decisions / Clearer decisions
  business: Someone to think your strategy through / Strategy help
technology
  *: {It}, made simple / Good {things}
  business: Technology that takes work off you / Tech for teams
  budget: Smart tech, smart price / Tech for less
services
  *: {It}, handled from start to finish / {Things}, handled
  pro easy: {It}, so your time stays yours / {Things}, handled
  business: You run the business, we do the {thing} / {Things}, handled
  budget: {It}, done well and priced well / {Things} for less
health
  *: Feel better: look after your health / Better health
sport
  *: Sport is better when you’re there / Play with us
fashion
  *: {It} to put on and walk out in / New {things}
  loyal: New {things} for your good taste / New {things}
beauty
  *: {It} to feel like yourself, polished / {Plural} for you
family
  *: {It} for the years that go too fast / {Plural} for kids
nature
  *: {It} worth a closer look / {Plural} to love
music
  *: {It}, played with love / {Plural} for music
drink
  *: {It} worth pouring / Good {things}
retail
  *: {It} worth the trip to the shop / {Plural} in store
home
  *: {It} for the way you live / {Plural} for home
`)
