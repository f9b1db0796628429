import { readIdeas } from '../ideas.ts'

/** Thoughts for a reader, whatever the thing is: `{it}` is the thing as English names it in general (`milk`, `armchairs`, `a blanket`). */
export const angleIdeas = readIdeas(`
*
  gift: {It} worth the wrapping / Worth the wrapping / Gift well
  gift: They’ll guess. They won’t guess this / They won’t guess / A real gift
  couple: {It}, shared by two / Shared by two / For you two
  family: {It} for the whole lot of you / All of you / All of you
  student young: {It} before class, or instead / Before class / Skip ahead
  pro: {It} that fits around work / Fits around work / Make time
  business: {It}, with your business in mind / Business, improved / For work
  budget: {It} that leaves change / Keep the change / Keep change
  budget: Want it? It costs less than you think / Less than you think / Pay less
  expert: {It}, for those who know / For those who know / You’ll know
  health: {It} your body will like / Feel the good / Feel good
  local: {It}, a short walk away / A short walk away / Nearby
  luxury: {It}, with nothing to prove / Nothing to prove / Quietly fine
  newhome: {It} for a new front door / For the new place / New start
  host: {It} the guests will ask about / Guests will ask / Host well
  eco: {It}, easy on the planet / Easy on the planet / Go easy
  urgent: It’s not too late for {it} / Not too late / Still time
  online easy: {It}, a few taps away / A few taps away / Tap away
  explore newcomer: First time? Start with {it} / Start here / Try it
  friends: {It}, better in good company / Bring your people / Us lot
  invest: Think long, start with {it} / Think long / Think long
  support: Stand behind {it} / Stand with us / Stand up
  loyal: {It}, and you, again / You again? Good / Welcome back
  senior: {It} at a kinder pace / At a kinder pace / Take time
  kids: {It} with giggles built in / Giggles built in / Giggles
  traveler: {It} you’ll write home about / Write home about it / Write home
  everyone: {It}, and everyone’s invited / Everyone’s invited / All in
  collector: {It} for the gap on the shelf / The missing piece / One more
  creator: {It} worth showing off / Worth showing off / Show off
  cold: {It} for when the cold sets in / When cold sets in / Stay warm
  *: {It}, done properly / Done properly / Done right
  *: Make room for {it} / Make room / Make room
  *: {It} that earns its place / Earns its place / Well earned
`)
