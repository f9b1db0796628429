import { readIdeas } from '../ideas.ts'

/** Every line names the kind of event that it speaks of: a banner is read alone. */
export const eventIdeas = readIdeas(`
concert
  *: A night of music, live / Live music
  *: Music to hear once and hum home / Live music
  expert: For people who listen: live music / Live music
  couple: Two seats and a night of music / Music for two
  family: A concert small ears will love / A family concert
  young student: Lose your voice at the concert / Live and loud
jazz
  *: A night of jazz, played close / A night of jazz
  *: Stay for the second set of jazz / Live jazz
classical
  *: An evening with the orchestra / An evening of music
  family: A first concert for small ears / A family concert
festival
  *: A festival for the whole street / Festival day
  family: A festival the kids won’t forget / A family festival
  local: Your town’s own festival / Your festival
  expert explore: A festival to wander and discover / Discover the festival
  support: Stand with us at the festival / Join the festival
exhibition
  *: Look longer: the exhibition / The exhibition
  *: Stand still and look: the exhibition / See the exhibition
  family kids: Art that’s bigger than a screen / Art for kids
  student: Your syllabus, on the gallery walls / See the art
  traveler: The gallery the guidebook missed / See the art
theater
  *: The curtain goes up / At the theater
  *: An evening at the theater / At the theater
  family: Big stage, wide eyes / Family theater
opera
  *: An evening at the opera / At the opera
  newcomer: Your first night at the opera / First opera
film
  *: Lights down, film on / Film night
  family: A film night with popcorn for all / Family film night
dance
  *: You already know the first dance step / Come and dance
  newcomer: Your first dance step starts here / Learn to dance
party
  *: Stay for the last song of the party / Party with us
  student young: Class dismissed, party on / Party with us
comedy
  *: A comedy night you’ll retell at work / Comedy night
workshop
  *: Make something with your own hands / A hands-on workshop
  newcomer: No experience? Come to the workshop / First workshop
  expert: A workshop to get better at your craft / Sharpen your craft
  family: A workshop for messy hands / A family workshop
discussion
  *: Let’s talk about {topic} / On {topic}
  *: An open discussion worth your evening / Join the discussion
  *: Bring a question to the discussion / Join the discussion
  everyone learn: A discussion that concerns us all / Listen and discuss
  scholar: Bring your argument to the debate / Join the debate
  policy: Before the vote, the discussion / Talk before law
lecture
  *: An hour on {topic} / On {topic}
  *: A lecture worth an evening / A public lecture
  *: An hour with someone who knows: the talk / A public talk
conference
  *: A conference to take back to work / The conference
  pro business: A conference for names and next steps / The conference
  student: Meet your field at the conference / The conference
webinar
  *: A webinar to make work simpler / Join the webinar
  business: One webinar, clearer next steps / Join the webinar
market
  *: Bring a bag to the market / Market day
  local: A market made by your neighbors / Local market
  family: Market stalls, snacks and surprises / Family market
  expert explore: A market for the hard to find / Market finds
fair
  *: A fair for the whole day / Come to the fair
  family kids: A day at the fair with the kids / A family fair
yardsale
  *: {Event}: come early, look twice / {Event}
  *: One {event}, many good finds / {Event}
bakesale
  *: Cakes with a cause: bake sale / Bake sale
jobfair
  *: Meet your next employer: job fair / Job fair
  student young: Bring your CV to the job fair / Job fair
openday
  *: Our doors are open: look around / Open house
  family: An open day for your questions / Open day
gala
  *: A gala evening with a purpose / A gala evening
race
  *: Your start line is here: race day / Race day
  family: Run the race together / Family race
match
  *: Be there on match day / Match day
  family: Bring the family on match day / Family match day
camp
  *: Camp days worth retelling / Camp days
  family kids: A camp they’ll talk about all year / Kids’ camp
reading
  *: Stories, read by the author / Author reading
  kids family: Story time: pull up a cushion / Story time
tasting
  *: Taste, compare, take your time / An evening tasting
  expert: A tasting for people who know / An evening tasting
reunion
  *: Same faces, better stories: reunion / Reunion
wedding
  *: Say yes to every wedding detail / Your wedding
  couple: Your wedding, exactly as you pictured / Your wedding
birthday
  *: One birthday, all your friends / A birthday party
  kids family: A birthday party they’ll talk about / Birthday party
climate
  *: Act on climate, starting here / Act on climate
  local: Climate action on your own street / Climate, locally
  kids family: Climate action for those who come next / For the climate
  eco support: Your part in climate action / Act on climate
cleanup
  *: Leave only footprints: clean-up day / Clean-up day
  local: Let’s clean up our own streets / Clean-up day
trees
  *: Plant a tree for someone’s shade / Plant a tree
  family: Plant one tree together / Plant a tree
bikeride
  *: A ride for every pace / Ride with us
sale
  *: {Things}, marked down / {Things} sale
  *: {It} on sale / {Things} sale
  budget: {It} at sale prices / {Things} for less
  budget: Your {things} list, at sale prices / {Things} for less
  expert: The {things} you’ve had your eye on / {Things} on sale
  loyal: Welcome back to the {things} sale / {Things} sale
  online: Fill your cart with {things} / {Things} online
  urgent: Last chance for sale {things} / {Things}, last chance
  gift: {Things} on sale, gifts done / {Things} to give
  family kids: {It} on sale for the family / Family {things} sale
  young student: New {things}, sale price / {Things} for less
club
  *: {Event}: come and join in / {Event}
  *: Find your people at the {event} / {Event}
  family: {Event}, for your kids / {Event}
gathering
  *: You’re invited: {event} / {Event}
  *: {Event}: come along / {Event}
  local: {Event}, close to home / {Event}
  family: {Event}: bring the family / {Event}
  friends: {Event}: bring a friend / {Event}
celebration
  *: Come together for {event} / {Event}
  family: Bring the family to {event} / {Event}
  local: {Event}, with your neighbors / {Event}
`)
