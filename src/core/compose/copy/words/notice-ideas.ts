import { readIdeas } from '../ideas.ts'

/**
 * Notices say plainly what is the matter, in the words that a notice board uses; no wit. The families are the kinds of
 * `readNotice`; slots come from it: `{name}`, `{what}` (what is lost, wanted, needed or met for), `{animal}`.
 */
export const noticeIdeas = readIdeas(`
lost
  *: Lost {animal}: {name}, {what} / Lost {animal}: {name} / Lost {animal}
  *: Lost {animal}: {name} / Lost {animal}
  *: Lost {animal}: have you seen {name}? / Lost {animal}
  *: Please help us find {name} / Lost {animal}
  *: Missing {animal}: {name} / Missing {animal}
  *: Help us find our {animal} / Lost {animal}
  *: Missing {animal} / Missing {animal}
  *: Our {animal} is missing / Lost {animal}
lostthing
  *: Lost: {what} / Lost: {what}
  *: Have you found {what}? / Lost: {what}
  *: Please help us find {what} / Lost: {what}
found
  *: Found: {what} / Found: {what}
  *: Found: {what}. Yours? / Found: {what}
collect
  *: {What} wanted / {What} wanted
  *: Please give {what} / {What} needed
  *: Have {what} to spare? / {What} needed
  family: Give {what} as a family / {What} wanted
  business: Collect {what} at your workplace / {What} wanted
  student young: Got {what} you don’t use? / {What} wanted
  local: Neighbors need {what} / {What} needed
  *: Your {what} can help a neighbor / {What} needed
money
  *: Donate for {what} / Donate for {what}
  *: Your donation supports {what} / Please donate
  *: Help support {what} / Support {what}
  business: Support {what} as a company / Support {what}
  family: Give for {what} as a family / Give for {what}
  student young: A small donation for {what} / Donate for {what}
  *: Please support our appeal / Please donate
  *: Your donation makes a difference / Please donate
  *: Every donation counts / Please donate
blood
  *: Blood donors needed / Blood donors needed
  *: Give blood, help save a life / Give blood
  *: An hour of yours can save a life: give blood / Give blood
  *: Your blood donation is needed / Give blood
  student young: First time? Come and give blood / Give blood
foodbank
  *: Food donations needed / Food needed
  *: Help fill our food bank / Fill the food bank
  *: Food for neighbors in need / Food needed
  family: Fill a box for the food bank / Food needed
volunteer
  *: Volunteers needed for {what} / Volunteers needed
  *: Lend a hand with {what} / Volunteers needed
  *: Volunteers needed / Volunteers needed
  *: Give a few hours: volunteer with us / Please volunteer
  student young: Volunteer and learn something new / Volunteers needed
  pro: After-work volunteers wanted / Volunteers needed
  senior: Your experience is needed: volunteer / Volunteers needed
hiring
  *: We’re hiring {what} / Now hiring
  *: {What} wanted / Now hiring
  *: Wanted: {what} / Now hiring
  *: Join our team as {post} / Now hiring
  *: Now hiring / Now hiring
  *: We’re hiring / We’re hiring
  *: Work with us: now hiring / Now hiring
memorial
  *: In loving memory of {name} / In loving memory
  *: Remembering {name} / In memory
  *: In loving memory / In loving memory
  *: A service of remembrance / In memory
service
  *: Come and worship with us / {Event}
  *: {Event}: all are welcome / {Event}
  *: All are welcome at {event} / {Event}
safety
  *: {What} / {What}
  *: Reminder: {what} / {What}
meeting
  *: {Event} / {Event}
  *: Notice of {event} / {Event}
  *: You’re invited: {event} / {Event}
  *: {Event}: come and have your say / {Event}
vote
  *: Your vote counts / Please vote
  *: Remember to vote / Please vote
  *: Make your plan to vote / Please vote
  newcomer student young: First time voting? Be ready / Please vote
`)
