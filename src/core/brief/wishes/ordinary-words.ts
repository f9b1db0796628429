/** Ordinary English words that are one letter away from a word of layout and are no slip for it; the commoner ones of SUBTLEX-US (Brysbaert & New 2009). */
export const ordinaryWords = `
aboard abort abroad actions ages aiming alice alien aliens alley allies alter ante ares arts auction avenue badger baking balls banker banking banks banned banter barge barking barks barry bars batch
bates baton beads beams beans beard beats bedside beers bidder birds blacks blink blow blur blush boar boards boats bonds bones boon bore bored boston bout boxed boxer boxers brad bread breath brent
bret brett brick bright brings broads brown browning browns bubbles bubbly bucking bucks budge bugger burnt burt burton bust cages caller calls calves caper cares carey carr carried carrier carriers
cars carte carter carts catch cats cello chest chink chun chung chunks chunky cider claims clam clover clown clowning clowns coast cologne columns condo consent contained containers contest contests
context continent contract contracts convent cords corned coroner costa couch cove covert craps crops crossed crow crowds crows crust cube cure curry dames danes dante dares darts dated deadline deals
dearly dears designs detail digger dings documents dover drink drown drowning early ears easter eights eighty embraced enclosed entered entering enters entry explanations eyebrows fainting fame
farming farts fasten fatter fears fellow fellows fiddle fifty fight filth flame flames flaming flan flash flashed flashes flatten flattery flesh flier flood floors flour flower flunk flyers folding
footprints formal forth foster frail framed frank fright frown gates gears ghosts goats grail graphics ground grown hacking hades hale halls hallway hare harry hart hatch hates headed healer healing
heals hear heard hearing hearings hears hearst hearts hearty heat heater heating hector hedges hiking hires hiring hitter hives holdings holes hollow hondo hoods horse horses hose hoss hots hounds
hubble hunk hunter included inhale insides introduced invitations invited invites jacks kane karate kicked kings lacking lacks lads larry latch late latter leader leading leaks leaps leeds legion lice
lied light liked likes linen liner linger link linked literally litter lived loads locations logan logs loner lords loser lotto louse louvre lover lovers lowe lunar lush madge mail malls manner marlin
marries marry martin mates meals meddle media medic merge messin mist mite mitt mouse mouth mower nacho narrowed night nights oats orange orders otto ouch overheard overly pace paces packing packs
paged pager paging paintings panting pants papers paris parks parry parted parties party paste path phoned phones phoney phony photographic pictured pint piper pitch places plague plane planes plank
plato platter pointing porter ports pose posted posters posts potion potter pouch pounds power prick pricks pride prime prince princes prints prize prizes probe produce produces prone pros prove
quaker quartet racket rage rail rang ranger rates readings recite resign rice richter riddle riddles rider rights righty rink road rode rodeo rose ross roster round rounded rounds rover rubble sacks
scamp scare scares scaring screens seams sears seas seats seize seized sell sells serge shade shades shake shakes shaking shallow shame shapes shared shark sharks sharp shave shaving sheep sheer
shooter shore shores sicker siding siege sight signed simmer sings sinks site sites sixes sixty sketchy skinner slammer slate sliced slices slick slides slime sloan slower sober sore sounds spade
spare spice spite spreads stamps stare stares staring steals stinker stomp strap stride strife strike striped stripes strips strive stump sublime suction sugar suite superiors supper surpassed
surroundings swamp sweet sweets swimmer swords tail tails taken talker tanner tears teeth telephoned telephones teller tent tents tests texas thinker tides ties tigers tigger tight tiles tinker tire
tires tiring torch torches touched touchy tough tower train trains traps trial trials trip underway utter vagina valves vector venus verde verse vouch wages wales walks wall wallow wally watch wears
weight weights wells wilder wills wings winter wiser woken woods working worlds worms worth wounds wright yards years youse youth
`.trim().split(/\s+/)
