import { readIdeas } from '../ideas.ts'

export const occasionIdeas = readIdeas(`
@valentine
  couple: For the one who has your heart / The one with your heart / Be mine
  couple: Two of you, one good reason / You two, always / You two
  gift: A present that says it first / Say it with a gift / Say it
  gift: Help your heart find its words / Gifts from the heart / From me
  urgent: Cupid ran late too / Cupid ran late too / Still time
  host: Set the scene, light the candle / Set the scene / Set it
  budget: Love, on a budget / Love, on a budget / Love for less
  student: Broke, but in love / Broke, but in love / Love & loans
  family: Love, in family size / Love, family size / Family love
  friends: Friends make good valentines / Friends are valentines / Pals first
  *: Wear your heart somewhere / Heart on sleeve / With love
@christmas
  family: Everyone under one string of lights / Under the lights / All home
  gift: The present they’ll open twice / Open me first / Unwrap
  urgent: The sleigh hasn’t left yet / Sleigh’s still here / Still time
  budget: More under the tree for less / More under the tree / Merry less
  *: The season starts with a small light / Light the season / Merry all
@new-year
  *: Start as you mean to go on / Start well / New start
@lunar-new-year
  *: Red lanterns, full tables / Lanterns are lit / Good luck
  family: Come home to a full table / Full tables, full hearts / Come home
@halloween
  family kids: Small ghosts, big sweet tooth / Small ghosts / Boo
  *: Come as something else / Come as a monster / Boo
@easter
  family kids: Hunt first, chocolate later / The hunt is on / Hunt on
  *: Something good is hatching / Good things hatch / Hatch
@thanksgiving
  *: Pass the plates, say the thanks / Pass the plates / Give thanks
@diwali
  family: Light the lamps, call everyone home / Lamps lit, family home / All home
  family: Sweets, lamps and everyone you love / Lamps and laughter / Glow on
  local: Light up the street together / Light up the street / Light up
  local: The neighborhood glows as one / Glow with us / Glow
  expert explore: Step in where the lamps are lit / Step into the light / Come glow
  explore expert: See what a single flame can start / Follow the light / See light
  everyone join: Our light, our night / Our light, our night / Our light
  *: Let every lamp find a window / Light every lamp / Glow
@ramadan
  *: Break the fast together / Break fast together / Iftar
@eid
  *: The moon is out, the table is set / The moon is out / Eid joy
@hanukkah
  *: One more candle each night / Candle by candle / Light up
@mothers-day
  *: She remembered everything. Your turn / Your turn, for her / For Mom
  budget: Big thanks, small spend / Big thanks / Thank her
@fathers-day
  *: Something better than socks / Better than socks / For Dad
@black-friday
  budget: The cart you’ve been saving up / Your cart is ready / Go big
  budget: Black Friday, brighter prices / Brighter prices / Deal hour
  expert young: Upgrade day is here / Upgrade day / Upgrade
  expert: Close the tabs, take the tech / Plug into the price / Power up
  online: Refresh the page, fill the cart / Refresh, fill, done / Cart it
  online: Skip the line, keep the deal / Skip the line / Click in
  gift: Gifts first, then one for you / Gifts first / Gift early
  gift: Finish the list before the rush / Beat the rush / Beat it
  loyal: You came back at the right time / Right on time / Back again
  *: The drop is here / The drop is here / It drops
@back-to-school
  *: Sharpen everything / Sharp start / Sharpen
  family: New bag, new year, same kid / New bag, new year / Back in
  budget: Top marks, low prices / Top marks, low prices / A for less
@spring
  budget: The season turns, prices fall / Spring for less / Spring deals
  expert: See what’s just in bloom / Just in bloom / In bloom
  young: Shake off the winter / Shake off winter / Spring up
  loyal: Back with the blossoms / Back with the blossoms / You’re back
  online: Open the window, then the cart / Open windows / Spring in
  *: Everything in bloom, prices too / Everything in bloom / In bloom
@summer
  *: Long days deserve this / Long days / Sun’s out
  budget: More sun, less spend / More sun, less spend / Sun sale
@autumn
  *: Leaves fall, so do prices / Leaves are falling / Fall in
@winter
  *: Cold out, cozy in / Cold out, cozy in / Warm up
@opening
  *: The door is open, come in / The door is open / We’re open
  local: New on your street / New on your street / New here
@anniversary
  *: Still here, because of you / Because of you / Thank you
@birthday
  *: Make a wish, save us a slice / Make a wish / Wish big
@wedding
  *: Say yes to every detail / Say yes / Say yes
`)
