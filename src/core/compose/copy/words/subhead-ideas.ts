import { readIdeas } from '../ideas.ts'

/** `{Praised}`: the thing with what it is praised for; `{List}`: two or three things; both only where the brief has them. */
export const subheadIdeas = readIdeas(`
food
  *: {Praised} for your best plates / {Praised}
  *: {List}, all in one place / {List}
  budget: {Praised}, and more left in your wallet / More on the plate for less
  gift: {List}, packed to be given / A gift made to be eaten
  family: {Praised} that everyone at the table agrees on / Something for every plate
  health: {Praised} for days that feel lighter / Good food, felt all day
  cook: {Praised} for the recipe you’ve been saving / For your next good recipe
  expert: {Praised} for people who notice / Made for good appetites
  local: {Praised}, close to where you live / Close to home
  online: Choose from your phone, eat at your table / Ordered in moments
  eco: {Praised}, with the land in mind / With the land in mind
  business: A thoughtful thank-you for clients and colleagues / A tasteful thank-you
restaurant fastfood delivery
  pro: Food that keeps up with your calendar / Lunch without the wait
  student: A proper meal on a student schedule / A proper meal
  family: One order, and the whole house is happy / One order, all happy
  local: A good meal, just around the corner / Around the corner
  traveler: Sit down with the flavors of the place / Taste the place
  health: Something lighter that still feels like a treat / Lighter, still a treat
  *: {Praised} when you’re hungry, not later / When you’re hungry
kidsmenu
  *: Meals that make small faces light up / Meals with a smile
  family: Funny plates for them, an easy meal for you / Easy for you, fun for them
lunch
  *: Good plates, easy talk and no rush at all / Good plates, no rush
  pro: Swap the screen for a table and good company / Swap screen for table
  friends: Share the table with people you like / Share the table
  local: A table set for the whole neighborhood / A neighborly table
  expert: {List}, served with time to enjoy them / {List}
cookclass
  *: Watch it, try it, then take the dish home in your hands / Learn it by doing
  cook: Go home with a dish you can repeat / A dish to repeat
  newcomer learn: See how it’s done, then do it yourself / See it, then do it
drink
  *: {Praised} for the best part of the day / For the best part of the day
  couple: Sit close, sip slowly, stay a while / Sit close, sip slowly
  student budget: The treat that fits the budget / A treat that fits
  expert: The cup you love, for less than usual / Your favorite cup
  friends: Good company, well poured / Good company, well poured
fashion
  *: Pieces to wear now, and again next week / Pieces for every day
  young: Looks for the weekend, the feed and everything after / Looks for every plan
  expert: New shapes and colors for the season ahead / The season’s new shapes
  family: Outfits that keep up with growing kids / Outfits that keep up
  budget: The looks you wanted, at prices you’ll like / Looks for less
  loyal: There’s something in your size waiting / Something in your size
bedding
  *: {Praised}, ready for the sofa, the bed, the cold / Ready for cozy evenings
  gift: {Praised} they’ll pull closer every evening / A gift they’ll pull close
  cold: {Praised} to keep the chill on the other side / Keep the chill outside
  home: {Praised} that brings color to the room / Color for the room
  budget: {Praised}, now easier to bring home / Easier to bring home
furniture
  home: {Praised} for the heart of the living room / For the living room
glassware tableware
  *: {Praised} for tables that run late / For tables that run late
  gift: A gift they’ll set out when guests come / A gift for good tables
  host: {Praised} for every guest at the table / One for every guest
  home: {Praised} for your own table / For your own table
  luxury collector: {Praised} to look at twice / Pieces to look at twice
  eco: Use it, wash it, use it again / Use it again and again
  pro: {Praised} for evenings after work / For evenings after work
  cook creator: {Praised} that makes food look its best / Made for beautiful plates
  expert explore: {List} with stories to tell / With stories to tell
furniture home
  *: {Praised} for rooms made for staying / For rooms made for staying
  newhome couple: {Praised} for the first rooms you share / For your first rooms
  pro young: {Praised} for the hours that are yours / For the hours that are yours
  creator: {Praised} to put in front of your clients / For the rooms you design
  home: {Praised} for the way you live / For the way you live
  gift: Something for their home that feels like them / For their home
beauty
  *: {Praised} for the face you show the night / Color, shine, confidence
  student young: Shine that lasts from the first song to the ride home / Shine for the night out
  social: A look your followers will want to know about / A look to share
  expert: One more shade to love / One more to love
flowers
  *: {Praised}, arranged to say what you mean / Say what you mean
  couple: {Praised} for the one who makes you smile / For the one who matters
  urgent: Order now and let the flowers do the talking / Still time to say it
  budget: A full vase for a lighter price / More bloom for less
property
  *: {Praised} for people who look up / For people who look up
  pro young: A place in the city that feels like arriving / A place to arrive
  luxury: {Praised} for those who choose carefully / For careful choosers
  invest: An address with a long view / An address with a long view
  business: Office space that makes the first impression for you / Space for better business
moving
  *: From the first box to the last shelf, we carry it / From first box to last
  home: Leave the lifting, wrapping and stacking to us / Leave the lifting to us
  business: Relocation that keeps your people working / Keep your people working
  student: One call gets the boxes to your new room / One call moves the boxes
storage
  *: {List}, under one roof / {List}
  home: Someone to help you sort, store and let go / Sort, store, let go
  pro: Hand over the details and keep your evenings / Hand over the details
  student: Pack once, store it, pick it up when you’re back / Pack once, store it
  family: A safe place for everything until the new home is ready / A place for everything
baby
  *: {List}, ready for the big day / {List}
  newparent: Fewer lists, more time to hold the baby / Less list, more baby
  gift friends: A present that new parents will use every day / A gift they’ll use
  senior: Something for the smallest member of the family / For the smallest one
  host: The easy answer to the shower list / For the shower list
pets cats
  *: Come and meet the animals that could change your day / Come and say hello
  family: Something for curious kids and curious cats alike / For the whole family
  home learn: Tips and talks for a happier life together / For a happier life together
  support: Stand with those who look after them / Stand with those who care
ai
  *: An open talk about machines and the choices behind them / An open talk about AI
  expert: What should we build, and what should we leave alone? / What should we build?
  scholar: Bring your research and your doubts to the table / Bring your research
  everyone: What it means for work, privacy and everyday life / What it means for you
  policy: From good questions to fair rules / From questions to rules
technology gadgets software
  *: Made to make the day a little lighter / Made to lighten the day
  business: Less routine for your team, more time for the work / More time for the work
  expert: For people who read the specs first / For spec readers
finance insurance legal accounting consulting
  *: Plain advice for plans that matter / Plain advice
  business: Advice that keeps up with your business / Advice that keeps up
  family: For the plans you make together / For your plans
health
  *: Time, care and clear answers / Time, care, clear answers
  family: Gentle care for every age in the house / Gentle care for all
  senior: Care that takes the time to listen / Care that listens
fitness
  *: Good coaching, good company, steady progress / Good company, steady progress
  newcomer: Start where you are and go from there / Start where you are
  pro: A workout that fits around your workday / Fits around your day
travel
  *: Somewhere else is closer than it looks / Closer than it looks
  couple: Somewhere new for the two of you / Somewhere new for two
  family: Days they’ll still talk about in winter / Days to talk about
education
  *: Good teachers, small steps, real progress / Small steps, real progress
  pro: Learning that fits around a working week / Fits around work
  family: A place where curious kids feel at home / For curious kids
concert music
  *: Come early, stand close, stay for the encore / Come early, stay late
  family: A show that small ears will love too / For ears of every size
festival fair market
  *: Come for an hour, stay for the day / Come, and stay a while
  local: See your neighbors in a good mood / See your neighbors
  family: Plenty to see, taste and try for every age / Something for every age
produce
  *: {Praised}, ready for your basket / {Praised}
  local: {Praised}, a short walk from your door / A short walk from your door
  health: {Praised} for a plate full of color / A plate full of color
  expert cook: {Praised} and a pinch of salt / Just add salt
  family: Let the kids choose what goes in the basket / Let the kids choose
exhibition theater film culture
  *: Something to see, and plenty to say afterwards / Plenty to say afterwards
  family: See it together and talk about it all the way home / See it together
workshop
  *: Roll up your sleeves and make something / Roll up your sleeves
  newcomer: Come as you are and learn by doing / Learn by doing
conference webinar discussion
  *: Ideas worth taking back to your desk / Ideas to take back
  everyone: Listen in, ask, and make up your own mind / Listen in and ask
volunteer cleanup
  *: Good company, honest work, a visible difference / Come and lend a hand
sweets
  *: {Praised}, one happy bite at a time / One happy bite at a time
sleep
  *: {Praised} for nights that do their job / For better nights
adoption
  *: Come and meet someone who needs a home / Someone needs a home
  couple: A first pet for the two of you / A first pet for two
charity donate
  *: Every bit you give goes toward someone who needs it / Every bit helps
  business: A cause your whole team can share / A cause to share
lost
  *: Any sighting helps, however small / Any sighting helps
jobs jobfair
  *: Meet your next colleagues over a handshake / Meet your next team
automotive
  *: Come and see how it feels behind the wheel / Feel it from the driver’s seat
party celebration wedding birthday
  *: Good company is half the celebration / Better with you there
  family: Bring everyone who belongs at the table / Bring everyone
@diwali
  family: Lamps, sweets and the people you love / Lamps, sweets, family
  local: Come out and share the light with your neighbors / Share the light
  explore expert: A festival of light, open to the curious / A festival of light
  *: Come and celebrate the light together / Celebrate together
@valentine
  couple: A little something for the two of you / For the two of you
  gift: Make someone’s heart beat a little faster / For someone you love
  budget: A sweet gesture that won’t break the bank / A sweet little gesture
  family: Share some love around the table / Share some love
  friends: Share the love with the friends who get you / For your favorite friends
  urgent: There’s still time to make their day / Still time to surprise
  host: The details that make an evening memorable / Make it memorable
  *: Show them what they mean to you / Show them
@black-friday
  budget: The things you’ve been eyeing, for less / What you’ve been eyeing
  gift: Tick off the gift list and keep some change / Gifts, ticked off
  online: A few clicks between you and a better price / A few clicks away
  loyal: You know where the good things are / You know the way
  expert: The upgrade you’ve had bookmarked, for less / The upgrade you bookmarked
  *: Big things on your list, smaller numbers on the tag / Smaller numbers on the tag
@christmas
  *: For the people at the top of your list / For everyone on your list
@sale @spring
  budget: Good things for less, while you’re in the mood / Good things for less
*
  gift: Something they’ll use long after the wrapping is gone / Made to be given
  couple: Made for sharing between two / Made for two
  budget: More of what you like for less of what you earn / More for less
  student young: Made for busy days and late nights / Made for late nights
  pro: Made to fit around a full calendar / Fits a full calendar
  local: Close to home, and glad to see you / Close to home
  loyal: Come and see what’s waiting for you / Come and see
  family: Something for everyone at home / For everyone at home
  host: One thing less on the planning list / One thing less to plan
  business: Something your team and clients will notice / Something they’ll notice
  online: Pick it out from wherever you are / From wherever you are
  everyone: Everyone is welcome to look in / Everyone is welcome
  *: Come and see for yourself / See for yourself
`)
