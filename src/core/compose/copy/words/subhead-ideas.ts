import { readIdeas } from '../ideas.ts'

/**
 * Second lines add what the headline left out: the things (`{List}`), what they are praised for (`{Qualities}`, `{Praised}`),
 * the programme (`{Program}`), or what the reader gets. A line that could stand under anything is not written.
 */
export const subheadIdeas = readIdeas(`
food
  *: {Praise}, for the table / {Praised} for the table / {Praised}
  *: {List}, all in one place / {List}
  *: {Qualities}, every day / {Qualities}
  budget: {Praise}, and more left in your wallet / {Praised}, and more left in your wallet / {Praised} for less
  gift: {List}, packed to be given / A gift to eat and share
  family: {Praise}, for everyone at the table / {Praised} for everyone at the table / For everyone at the table
  health: {Praise}, for a plate you feel good about / {Praised} for a plate you feel good about / For a lighter plate
  cook: {Praise}, for the recipe you’ve been saving / {Praised} for the recipe you’ve been saving / For your next recipe
  expert: {Praise}, for people who notice / {Praised} for people who notice / For people who notice
  local: {Praise}, close to where you live / {Praised}, close to where you live / Close to where you live
  online: Order online, in your own time / Order online
  eco: {Praise}, with the land in mind / {Praised}, with the land in mind / With the land in mind
  business: A thoughtful thank-you for clients and colleagues / A thank-you for clients
seafood meat poultry
  *: {List}, ready for tonight’s pan / Ready for tonight’s pan
  cook: {List} for cooking at home / For cooking at home
  gift: A delicious gift for people who love to eat / For people who love to eat
  health: Rich in what’s good for you, easy to cook / Good for you, easy to cook
  family: A dinner that small and big forks agree on / Dinner for every fork
restaurant fastfood delivery
  pro: Hot food that keeps up with your calendar / A lunch without the wait
  student: A proper meal on a student schedule / A proper meal
  family: One order, and dinner is done for everyone / One order, dinner done
  local: Cooked fresh, just around the corner / Just around the corner
  traveler: Sit down with the flavors of the place / The flavors of the place
  health: Something lighter that still feels like a treat / Lighter, still a treat
  online: Order online, and we’ll have it ready / Order online
  *: {List}, hot from the kitchen / {List}
  *: {Praise}, hot from the kitchen / {Praised}, hot from the kitchen / Hot from the kitchen
kidsmenu
  *: Funny faces on the plates, good food under them / Funny faces on the plates
  family: Fun plates for them, an easy dinner for you / Fun for them, easy for you
  local: Bring the little ones in for dinner / Bring the little ones
lunch
  *: Good plates and good company, with no rush / Good plates, no rush
  pro: Swap the screen for a table and good company / Swap screen for table
  friends: Share the table with people you like / Share the table
  local: A table set for the whole neighborhood / A neighborly table
  expert: {List}, served with time to enjoy them / {List}
cookclass
  *: Watch it, try it, then take the dish home / Learn it by doing
  cook: Go home with a dish you can repeat / A dish to repeat
  newcomer learn: See how it’s done, then do it yourself / See it, then do it
  expert: Tips from the kitchen, then a plate of your own / Tips, then a plate
coffee tea
  *: {Qualities}, cup after cup / {Qualities}
  couple: Sit close, sip slowly, stay a while / Sit close, sip slowly
  student budget: A fresh cup that fits the budget / A cup that fits the budget
  expert: The cup you love, for less than usual / Your favorite cup
  friends: A table, two cups and time to talk / Two cups, time to talk
  pro: A fresh cup on the way to work / On the way to work
tasting
  *: {Event}, with time to talk / {Event}
wine beer bar
  *: {Praise}, poured with care / {Praised}, poured with care / Poured with care
  friends: A table for everyone you bring / Bring everyone
clothing fashion shoes bags
  *: {List} to wear now and next week / {List}
  *: {Qualities}, in your size / {Qualities}
  young: Looks for the weekend and everything after / Looks for every plan
  expert: New shapes and colors for the season ahead / The season’s new shapes
  family: Made to keep up with growing kids / For growing kids
  budget: The looks you wanted, at prices you’ll like / Looks for less
  loyal: Something new in your size is waiting / Something in your size
  online: Try them on at home / Try them on at home
bedding
  *: {Praise}, for the sofa, the bed and the cold / {Praised} for the sofa, the bed and the cold / For cozy evenings
  *: {Qualities}, for every cold evening / {Qualities}
  gift: {Praised} they’ll pull closer every evening / Something to pull close
  cold: {Praise}, to keep the chill outside / {Praised} to keep the chill outside / Keep the chill outside
  home: {Praise}, to bring color to the room / {Praised} to bring color to the room / Color for the room
  budget: {Praise}, now easier to bring home / {Praised}, now easier to bring home / Easier to bring home
glassware tableware
  *: {List} for tables that run late / {List}
  *: {Praise}, for tables that run late / {Praised} for tables that run late / For tables that run late
  gift: Something they’ll set out when guests come / A gift for good tables
  host: {Praise}, for every guest at the table / {Praised} for every guest at the table / One for every guest
  home: {Praise}, for your own table / {Praised} for your own table / For your own table
  luxury collector: {Praise}, to look at twice / {Praised} to look at twice / Pieces to look at twice
  eco: Use it, wash it, use it again / Use it again and again
  pro: {Praise}, for evenings after work / {Praised} for evenings after work / For evenings after work
  cook creator: {Praise}, to make food look its best / {Praised} to make food look its best / For beautiful plates
  expert explore: {List} with stories to tell / {List}
furniture decor lighting
  *: {List} for rooms made for staying / {List}
  *: {Praise}, for rooms made for staying / {Praised} for rooms made for staying / For rooms made for staying
  newhome couple: {Praise}, for the first rooms you share / {Praised} for the first rooms you share / For your first rooms
  pro young: {Praise}, for the hours that are yours / {Praised} for the hours that are yours / For the hours that are yours
  creator: {Praise}, for the rooms you design / {Praised} for the rooms you design / For the rooms you design
  home: {Praise}, for the way you live / {Praised} for the way you live / For the way you live
  gift: Something for their home that feels like them / For their home
beauty
  *: {List} for every day and every night / {List}
  *: {Qualities}, from morning to midnight / {Qualities}
  student young: Shine that lasts until the ride home / Shine for the night out
  social: A look your followers will ask about / A look to share
  expert: One more shade to love / One more to love
flowers
  *: {Praise}, arranged to say what you mean / {Praised}, arranged to say what you mean / {Praised}
  couple: {Praise}, for the one who makes you smile / {Praised} for the one who makes you smile / For the one who matters
  urgent: Order now and let the flowers do the talking / Order in time
  budget: A full vase for a lighter price / A full vase for less
garden
  *: {List} for windowsills and gardens / {List}
  newcomer: Easy to keep, easy to love / Easy to keep
property
  *: {Praise}, above the streets / {Praised}, above the streets / {Praised}
  pro young: A place of your own in the city / A place in the city
  luxury: {Praise}, for those who choose carefully / {Praised} for those who choose carefully / For careful choosers
  invest: Property with a long view / A long view
  business: Space that makes the first impression for you / Space for better business
moving
  *: {List}, from first box to last shelf / From first box to last
  home: Leave the lifting, wrapping and stacking to us / Leave the lifting to us
  business: Relocation that keeps your people working / Keep your people working
  student: One call gets the boxes to your new room / One call moves the boxes
storage
  *: {List}, under one roof / {List}
  home: Help to sort, store and let go / Sort, store, let go
  pro: Hand over the details and keep your evenings / Hand over the details
  student: Pack once, pick it up when you’re back / Pack once, store it
  family: A safe place until the new home is ready / A place for everything
repair cleaning carcare
  *: {List}, done properly / {List}
  *: {Qualities}, from people who know the job / {Qualities}
  pro: Done while you’re at work / Done while you’re at work
baby
  *: {List} in one go / {List}
  newparent: {List}, all in one place / {List}
  gift friends: Something new parents will use every day / Used every day
  senior: Something for the smallest member of the family / For the smallest one
  host: The easy answer to the shower list / For the shower list
pets cats dogs
  *: {Program}, and animals to meet / {Program}
  family: {Program} for curious kids / A day out for curious kids
  home learn: {Program} for a happier life together / Tips for a happier life together
  support: Stand with the people who look after them / Stand with those who care
  expert: {Program}, and perhaps a new friend / Perhaps a new friend
ai
  *: An open talk about machines and the choices behind them / An open talk about AI
  expert: What should we build, and what should we leave alone? / What should we build?
  scholar: Bring your research and your doubts to the table / Bring your research
  everyone: What it means for work, privacy and everyday life / What it means for you
  policy: From good questions to fair rules / From questions to rules
gadgets software
  *: {List}, ready to use / {List}
  *: {Qualities}, from day one / {Qualities}
  business: Less routine for your team, more time for the work / Less routine for your team
  expert: For people who read the specs first / For spec readers
finance insurance legal accounting consulting
  *: {Qualities} advice in plain words / Advice in plain words
  *: {List}, in plain words / {List}
  business: Advice that keeps up with your business / Advice for your business
  family: For the plans you make together / For your plans
dental clinic health vaccine
  *: {List}, with time for your questions / Time for your questions
  *: {Qualities} care, and time for your questions / Time for your questions
  family: Gentle care for every age in the house / Gentle care for all
  senior: Gentle care that takes its time / Gentle care, no rush
  newcomer: No lecture about how long it’s been / No lecture, just care
  pro: An appointment that fits into a lunch break / In and out by lunch
fitness
  *: {List}, at every level / {List}
  newcomer: Start where you are and go from there / Start where you are
  pro: A workout that fits around your workday / Fits around your day
yoga
  *: {Qualities} classes for every body / Classes for every body
  newcomer: Bring a mat, we’ll do the rest / Bring a mat
travel hotel hiking
  *: {List}, all in one trip / {List}
  couple: Somewhere new for the two of you / Somewhere new for two
  family: Days the kids will still talk about in winter / Days to talk about
  expert: Places that the day-trippers miss / Beyond the day trip
education language tutoring
  *: {List}, in small steps / {List}
  *: Good teachers, small steps, real progress / Small steps, real progress
  pro: Learning that fits around a working week / Fits around work
  family: A place where curious kids feel at home / For curious kids
concert music jazz classical
  *: {Program} / {Program}
  family: A program for ears of every size / For ears of every size
festival fair market celebration
  *: {Program} / {Program}
  family: {Program} for every age / Something for every age
produce
  *: {Praise}, ready for your basket / {Praised}, ready for your basket / {Praised}
  local: {Praise}, a short walk from your door / {Praised}, a short walk from your door / A short walk from your door
  health: {Praise}, for a plate full of color / {Praised} for a plate full of color / A plate full of color
  expert cook: {Praise}, ready for a pinch of salt / {Praised} and a pinch of salt / Just add salt
  family: Let the kids choose what goes in the basket / Let the kids choose
exhibition theater film opera
  *: {Program} / {Program}
  family: See it together, talk about it on the way home / See it together
workshop
  *: {Program}, step by step / {Program}
  *: Roll up your sleeves and take home what you make / Take home what you make
  newcomer: Come as you are and learn by doing / Learn by doing
conference webinar discussion lecture
  *: {Program} / {Program}
  *: Ideas to take back to your desk, and time to ask / Time to ask
  everyone: Listen, ask, and make up your own mind / Listen in and ask
cleanup trees climate
  *: Bring a friend and make a visible difference / Make a visible difference
sweets
  *: {List}, freshly made / {List}
  *: {Praise}, one happy bite at a time / {Praised}, one happy bite at a time / {Praised}
sleep
  *: {List} for nights that do their job / {List}
  *: {Praise}, for nights that do their job / {Praised} for nights that do their job / For better nights
adoption
  *: Come and meet someone who needs a home / Someone needs a home
  couple: A first pet for the two of you / A first pet for two
  family: A friend for the kids, a home for a pet / A friend for the kids
jobfair
  *: Meet employers face to face / Meet employers
automotive
  *: {Qualities}, and ready for a test drive / {Qualities}
  *: Feel it from the driver’s seat / From the driver’s seat
bikes
  *: {Qualities}, ready to ride / {Qualities}
  pro: Past the traffic and the parking / Past the traffic
books
  *: {List} for slow evenings / {List}
  family: Stories for every age on the sofa / Stories for every age
wedding birthday party
  *: {List}, taken care of / {List}
  *: {Program} / {Program}
@diwali
  family: Lamps, sweets and the people you love / Lamps, sweets, family
  local: Share the light with your neighbors / Share the light
  explore expert: A festival of light, open to the curious / Open to the curious
  *: Lamps, lights and good company / Lamps and lights
@valentine
  couple: A little something for the two of you / For the two of you
  gift: For someone whose smile you know by heart / For someone you love
  budget: A sweet gesture that won’t break the bank / A sweet little gesture
  family: Share some love around the table / Share some love
  friends: For the friends who get you / For your favorite friends
  urgent: There’s still time to make their day / Still time to surprise
  host: The details that make an evening memorable / Details to remember
  *: Show them what they mean to you / Show them
@black-friday
  budget: {List} at smaller numbers / {List}
  budget: What you’ve been eyeing, for less / What you’ve been eyeing
  gift: Tick off the gift list and keep some change / Gifts, ticked off
  online: A few clicks between you and a better price / A few clicks away
  loyal: You know where the good things are / You know the way
  expert: The upgrade you’ve had bookmarked, for less / The upgrade you bookmarked
  *: {List} at smaller numbers / {List}
@christmas
  *: {List} for the people at the top of your list / {List}
  gift: For the people at the top of your list / For your list
lost
  *: {Details} / {Details}
  *: Any sighting helps, however small / Any sighting helps
lostthing
  *: Dearly missed. Any information helps / Any information helps
found
  *: Please get in touch if you know the owner / Know the owner?
collect
  *: Please bring what you can spare / Bring what you can
  family: Look through the closets together / Look through your closets
  business: Set out a box and ask your team / Set out a box at work
  student young: Clear a shelf before the term ends / Clear a shelf
money
  *: Every amount helps, large or small / Every amount helps
  business: A cause your whole team can share / A cause to share
blood
  *: For patients who are waiting for it / For patients who need it
foodbank
  *: {List} are especially welcome / {List}
  *: Bring what you can spare / Bring what you can
volunteer
  *: A few hours make a visible difference / A few hours help
hiring
  *: {Details} / {Details}
  *: Come and talk to us about the job / Talk to us
service
  *: {Program} / {Program}
safety
  *: Thank you for your help / Thank you
meeting
  *: {Program} on the agenda / {Program}
  *: Bring your questions and ideas / Bring your questions
vote
  *: Check your polling place before you go / Check your polling place
*
  *: {Rest} too / {Rest} too
  *: {List}, all in one place / {List}
  *: {Qualities} {things} / {Qualities}
  *: {Program} / {Program}
`)
