import { readIdeas } from '../ideas.ts'

/** Thoughts for a day of the year; each line names the day, or with `{…}` the thing. */
export const occasionIdeas = readIdeas(`
@valentine
  couple: {Things} for you two this Valentine’s / {Things} for two
  couple: Valentine’s Day, for you two / Valentine’s for two
  gift: A Valentine’s gift that says it first / Valentine’s gifts
  gift: Help your heart say it this Valentine’s / Valentine’s gifts
  urgent: Cupid ran late too: Valentine’s gifts / Valentine’s, in time
  urgent: There’s still time for Valentine’s / Valentine’s, in time
  host: Set the scene for Valentine’s Day / Valentine’s evenings
  host: Make this Valentine’s Day one to remember / Valentine’s at home
  budget: Valentine’s love, on a budget / Valentine’s for less
  student: Broke but in love this Valentine’s / Valentine’s for less
  family: Valentine’s Day for the whole family / A family Valentine’s
  friends: Friends make good valentines / Be my valentine
  *: Show your heart this Valentine’s Day / Valentine’s Day
@christmas
  family: Everyone home for Christmas / Christmas at home
  gift: A Christmas gift worth unwrapping / Christmas gifts
  urgent: Christmas gifts, still in time / Christmas, in time
  budget: More under the tree this Christmas / Christmas for less
  *: Light up your Christmas / It’s Christmas
  local: Christmas, close to home / Christmas in town
@new-year
  *: Start the new year well / A new year
  *: Ring in the new year with us / Happy new year
@lunar-new-year
  *: Red lanterns for the Lunar New Year / Lunar New Year
  family: A full table for the Lunar New Year / Lunar New Year
@halloween
  family kids: Small ghosts, big Halloween / Family Halloween
  *: Come to Halloween as someone else / It’s Halloween
  *: Stay up late for Halloween / It’s Halloween
@easter
  family kids: The Easter egg hunt is on / Easter hunt
  *: Easter, gathered round one table / Happy Easter
  *: Make Easter a little brighter / Happy Easter
@thanksgiving
  *: Pass the plates this Thanksgiving / Thanksgiving
  *: Give thanks, bring everyone / Thanksgiving
@diwali
  family: Bring the whole family to Diwali / A family Diwali
  family: Diwali lamps, sweets and family / A family Diwali
  local: Light up Diwali with your neighbors / Diwali in town
  local: Our neighborhood glows for Diwali / Diwali in town
  expert explore: Step into the light of Diwali / See Diwali lights
  explore expert: See what Diwali light can do / Discover Diwali
  everyone join: Diwali, our night of light / Diwali together
  *: Let every lamp say Diwali / Light up Diwali
@ramadan
  *: Break the fast together this Ramadan / Ramadan together
  *: A Ramadan table with room for you / Ramadan evenings
@eid
  *: Celebrate Eid around one table / Eid together
  *: The moon is out: it’s Eid / Happy Eid
@hanukkah
  *: One more light each Hanukkah night / Happy Hanukkah
@mothers-day
  *: For everything she remembered: Mother’s Day / For Mom
  *: Make Mother’s Day all hers / Mother’s Day
  budget: A big thank-you this Mother’s Day / Mother’s Day
@fathers-day
  *: Something better than socks for Father’s Day / Father’s Day
@black-friday
  budget: Your Black Friday list, for less / Black Friday deals
  budget: Black Friday, brighter prices / Black Friday deals
  budget: {Things} you’ve waited for, for less / {Things} for less
  expert young: Black Friday is upgrade day / Black Friday tech
  expert: Black Friday for your {things} list / {Things} for less
  online: Skip the line this Black Friday / Black Friday online
  online: Refresh the page: Black Friday is on / Black Friday online
  gift: Gifts first, this Black Friday / Black Friday gifts
  gift: Finish the gift list by Black Friday / Black Friday gifts
  loyal: Welcome back for Black Friday / Back for Black Friday
  *: Black Friday is here / Black Friday
@back-to-school
  *: Back to school, sharp as a pencil / Back to school
  family: New bag, new year, back to school / Back to school
  budget: Back to school, top marks for price / School for less
@spring
  *: {Things} for the new spring / Spring {things}
  budget: Spring {things} for less / Spring for less
@summer
  *: {Things} for long summer days / Summer {things}
  budget: More summer for less / Summer for less
@autumn
  *: {Things} for shorter autumn days / Autumn {things}
@winter
  *: {Things} for cold winter days / Winter {things}
@birthday
  *: Make a birthday wish with us / A birthday party
  kids family: The birthday they’ll talk about / Birthday parties
@wedding
  *: Say yes to every wedding detail / Your wedding
  couple: Your wedding, exactly as you pictured / Your wedding
@opening
  *: Now open: {brand} / Now open
  *: {Seller} now open near you / Now open
`)
