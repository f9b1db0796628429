import { readIdeas } from '../ideas.ts'

/** Thoughts for a reader, whatever the thing is: `{it}` is the thing as English names it in general (`milk`, `armchairs`, `a blanket`). */
export const angleIdeas = readIdeas(`
*
  gift: {It} worth the wrapping / {Plural} to give
  gift: Give {it} they didn’t expect / {Plural} to give
  couple: {It} for the two of you / {Plural} for two
  family: {It} for the whole family / {Plural} for all
  student young: {It} for student days and budgets / {Plural} for students
  pro: {It} that {s:fit} around work / {Plural} for work days
  business: {It} for your business / {Plural} for business
  budget: {It} for less than you think / {Plural} for less
  budget: More {things} for your money / {Plural} for less
  expert: {It} for people who know / {Plural}, done well
  health: {It} to feel good about / Feel-good {plural}
  local: {It}, close to home / Local {plural}
  luxury: {It}, quietly exceptional / Fine {plural}
  newhome: {It} for your new front door / {Plural} for the home
  host: {It} your guests will ask about / {Plural} for events
  eco: {It}, easy on the planet / Greener {plural}
  urgent: It’s not too late for {it} / {Plural}, in time
  online easy: {It}, a few taps away / {Plural} online
  explore newcomer: First time? Start with {it} / Try {plural}
  friends: {It}, better with friends / {Plural} with friends
  invest: {It} for the long term / Invest in {plural}
  support: Stand up for {it} / For {plural}
  loyal: Welcome back: {things} for you / {Plural} again
  senior: {It}, at your own pace / {Plural} for you
  traveler: {It} worth the trip / {Plural} on your trip
  everyone: {It} for everyone / {Plural} for all
  collector: {It} for the gap on your shelf / Collect {plural}
  creator: {It} worth showing off / {Plural} for pros
  cold: {It} for the cold months / {Plural} for winter
  *: Looking for {it}? / {Plural}
  *: Say hello to {it} / Hello, {plural}
  *: The right {plural} for you / {Plural} for you
  *: {It} you can count on / Good {plural}
`)
