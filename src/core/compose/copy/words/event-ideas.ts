import { readIdeas } from '../ideas.ts'

export const eventIdeas = readIdeas(`
concert
  *: Hear it once, hum it home / Hum it home / Listen up
  *: Some nights are for listening / Nights for listening / Listen up
  expert: Close your eyes at the chorus / Eyes closed / Front row
  couple: Two seats near the front / Two near the front / Two seats
  family: Small ears, big band / Small ears, big band / All ears
  young student: Lose your voice with us / Lose your voice / Sing loud
festival
  *: The day the street comes alive / The street comes alive / Come out
  family: Grab the kids, follow the music / Bring everyone / Bring all
  local: Your town, out in the open / Town, out in the open / Your town
  expert explore: Wander from stall to stage / Wander in / Wander in
  support: Show up, and it counts / Show up, it counts / Show up
exhibition
  *: Stand still in front of something / Stand still and look / Look up
  *: Look longer / Look longer / Look longer
  family kids: Bigger than any screen / Bigger than screens / See it big
  student: Your syllabus, on the walls / See it live / See it
  traveler: Better than the guidebook / See it here / See it
theater
  *: The lights go down at last / Lights down / Curtain up
  family: Big stage, small gasps / Big stage, small gasps / Curtain up
film
  *: Phones off, lights out / Lights out / Lights out
  family: Popcorn for the whole row / Popcorn for all / Popcorn?
dance
  *: You already know the first step / First step / Step in
party
  *: Stay for the last song / Stay for the last song / Stay late
  student young: Lecture’s over / Class dismissed / Let’s go
comedy
  *: Laugh until it’s a workout / Laugh it off / Ha
workshop
  *: Make it with your own two hands / Made by you / Make it
  newcomer: Bring hands, not experience / Bring your hands / Try it
  expert: Get better at the good part / Get better / Dig in
  family: Messy hands welcome / Messy hands / Get messy
discussion
  *: Bring a question, leave with more / Bring a question / Speak up
  *: Say what you think / Say what you think / Speak up
  everyone learn: Worth your full attention / Worth your attention / Listen in
  scholar: Put your argument on the table / Make the argument / Argue it
  policy: Before the vote, the talk / Talk before law / Talk first
conference
  *: The conversation after the talk / Meet your field / Meet here
  pro business: Leave with names and next steps / Names, next steps / Meet us
  student: Sit next to your next boss / Meet your field / Meet here
webinar
  *: Sit in, come out sharper / Come out sharper / Tune in
market
  *: Bring a bag, stay for a chat / Bring a bag / Bring bags
  local: Your neighbors made this / Neighbors made this / Meet makers
  family: Stalls, snacks and small surprises / Stalls and snacks / Stalls!
  expert: Find what the shops don’t have / Find the odd one / Treasure
fair
  *: Step right up, all day long / Step right up / Step up
  family kids: Sticky fingers, happy faces / Sticky fingers / Fun day
jobfair
  *: Shake hands with your next job / Shake on it / Meet work
  student young: Bring the CV, leave the nerves / Leave the nerves / Say hello
openday
  *: Come in and look around / Come look around / Come in
  family: Ask us anything / Ask us anything / Ask us
gala
  *: An evening with a purpose / Dress for good / Dress up
race
  *: The start line is yours / Your start line / On marks
  family: Run it with the people you love / Run together / All run
match
  *: Be there when it happens / Be there / Be there
  family: Scarves on, voices ready / Scarves on / Scarves on
camp
  *: Muddy knees, big stories / Muddy knees / Camp on
  family kids: A summer they’ll retell / Stories by dinner / Go camp
reading
  *: Hear it from the author / Pull up a chair / Listen in
  kids: Once upon a story / Story time / Story time
tasting
  *: Swirl, sip, argue nicely / Sip and compare / Sip on
reunion
  *: Same faces, better stories / Same faces / Meet again
wedding
  *: Say yes to every detail / Say yes / Say yes
  couple: The day, exactly as you pictured / Just as pictured / I do
birthday
  *: One more candle, more friends / One more candle / Blow, wish
donate charity
  *: Small change, real change / Small change, real change / Give
  *: Someone is counting on you / They count on you / Give now
  business: Put your company’s heart to work / Heart at work / Lend heart
  family: Teach them giving early / Give together / Give as one
  young student: Your coffee money can do this / Give a coffee / Chip in
blood
  *: A little time, someone’s whole life / Give a little, save a life / Give blood
foodbank
  *: Fill a plate you’ll never see / Fill a plate / Fill plates
volunteer
  *: Two hands are enough / Two hands are enough / Lend hands
  young student: Skip the scroll, lend a hand / Lend a hand / Lend a hand
  pro: Good work, after work / Good after work / Do good
climate
  *: The planet is not a rehearsal / Act like it’s home / Act now
  local: Start with your own street / Start on your street / Start here
  kids family: For the ones who’ll live here / For the next ones / For them
cleanup
  *: Leave only footprints / Leave only footprints / Clean up
trees
  *: Plant shade for someone else / Plant some shade / Plant one
refugee
  *: Home is something we can share / Share a home / Welcome
lost
  *: Have you seen our friend? / Have you seen me? / Lost
election
  *: Your voice weighs one vote / Weigh in / Vote
sale
  *: Good things, marked down / Marked down / On sale
  budget: Your basket just got bigger / A bigger basket / Save big
  expert: You’ve had your eye on it / You wanted it / It’s time
  loyal: We saved you the good ones / Back for the good ones / Back again
  online: Open the tabs, fill the cart / Fill the cart / Cart it
  urgent: Going, going, yours / Going, going, yours / Going
  gift: The list just got shorter / Shorter lists / Gift list
openingevent
  *: The door is open, come in / The door is open / We’re open
  local: New on your street / New on your street / New here
anniversaryevent
  *: Still here, because of you / Because of you / Thank you
`)
