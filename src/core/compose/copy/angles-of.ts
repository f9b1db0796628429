import type { Angle } from './ideas.ts'

const audience: readonly (readonly [Angle, RegExp])[] = [
  ['newparent', /(?<!of (?:expecting or )?)\b(?:new|expecting|expectant|first-time) (?:parents?|moms?|mums?|dads?|mothers?|fathers?)|pregnan|maternity/i],
  ['senior', /grandparent|senior|elder|retire|older adult|pension|aged (?:5[05]|6\d|7\d)/i],
  ['gift', /\bgifts?\b|present(?:s\b|-)|friends? and family of|members and friends of|loved ones|holiday shopper|christmas shopper/i],
  ['couple', /couple|partner|newlywed|lover(?=s? (?:looking|celebrat))|romantic|husband|wife|boyfriend|girlfriend|spouse|fianc|date night/i],
  ['newhome', /newlywed|new home|famil\w+ relocating|homebuyer|first-time buyer/i],
  ['kids', /\bkids?\b|\bchild(?:ren)?\b(?!.*parents)|teen|toddler|pupil/i],
  ['family', /famil|\bparents?\b|\bmothers?\b|\bfathers?\b|\bmoms?\b|\bmums?\b|household|children/i],
  ['policy', /policy|government|regulator|politic|legislat|public official|decision[- ]makers?|civic/i],
  ['scholar', /scholar|academic|research|professor|scientist|ethicist|philosoph/i],
  ['creator', /interior designer|architect|decorator|blogger|stylist|photographer|content creator|designer|creative professional/i],
  ['social', /influencer|social media|followers|bloggers?/i],
  ['student', /student|college|universit|graduate|campus|school leaver/i],
  ['host', /planner|organi[sz]ers?\b(?! of)|host|caterer|wedding venue/i],
  ['business', /business(?:es)?\b(?! executive)|corporate|compan(?:y|ies)|client|executive|employer|startup|enterprise|manager|b2b|restaurant owner|retailer|hr |team lead|founder|office manager|shop owner/i],
  ['luxury', /luxur|high[- ]income|affluent|wealthy|premium|vip|discerning|upscale|connoisseur of|high-net/i],
  ['collector', /collector|interested in cultural|tradition(?:al)? items|antique/i],
  ['invest', /investor|landlord/i],
  ['budget', /bargain|budget|\bdeals?\b|discount|saver|value|price|frugal|thrifty|cost|afford|coupon|low[- ]income/i],
  ['urgent', /last[- ]minute|procrastinat|late shopper|in a hurry/i],
  ['loyal', /previous|regular|loyal|existing|returning|repeat|past customer|subscriber|current (?:customer|member)|frequent (?:customer|guest|visitor)/i],
  ['online', /online|e-?commerce|web shopper|digital shopper/i],
  ['eco', /eco|environment|sustainab|green|conscious consumer|animal welfare|climate|zero[- ]waste|ethical/i],
  ['support', /advocate|activist|volunteer|donor|supporter|welfare|philanthrop|ally/i],
  ['health', /health|fitness|wellness|diet|nutrition|vegan|vegetarian|athlete|patient|gym[- ]goer/i],
  ['newcomer', /aspiring|beginner|novice|first-time/i],
  ['cook', /cook|chef|baker|baking|grill|bbq/i],
  ['expert', /enthusiast|lover|food(?:ie|y|ies)|gourmet|fan\b|fans\b|buff|aficionado|connoisseur|geek|professional (?:chef|musician)|fashion-conscious|tech-savvy|gamer|seeker|hobby/i],
  ['cold', /cold climate|winter|northern|cold[- ]weather/i],
  ['traveler', /tourist|travel|visitor|expat|backpacker|holidaymaker/i],
  ['explore', /adventur|looking for new|curious|explor|new experience|cultural enthusiast/i],
  ['local', /local|resident|neighbo|community members|town|villager|nearby/i],
  ['pro', /professional|office worker|worker|executive|employee|commuter|busy|career|entrepreneur|freelancer/i],
  ['friends', /friend|social group|club|singles|group of/i],
  ['young', /young|youth|teen|gen[- ]?z|millennial|1[68][-––]\d\d|aged 18|aged 20|twenties/i],
  ['newcomer', /beginner|newcomer|aspiring|first[- ]time|novice|new (?:patient|customer|member|visitor|user)/i],
  ['home', /home ?owner|home decor|homeowner|renter|interior|tenant|home and|decor|pet owner|dog owner|cat owner|owners?\b/i],
  ['everyone', /general public|everyone|anyone|diverse|all ages|public\b|broad/i],
]

const purpose: readonly (readonly [Angle, RegExp])[] = [
  ['gift', /\bgift|present\b|for (?:their|a) (?:partner|loved)/i], ['budget', /discount|save|saving|afford|price|\bdeals?\b|bargain|cost|budget|cheap|offer\b/i], ['newhome', /new home/i],
  ['learn', /learn|educat|aware|inform|understand|lecture|workshop|skills?/i], ['health', /health|nutrition|diet|wellness|well-being/i], ['local', /local|community|nearby|neighbo/i], ['online', /online|website|cart|click|traffic/i],
  ['easy', /convenien|hassle|quick|easy|ease|effortless/i], ['support', /support|donat|promote (?:pet )?protect|advocat|contribut/i], ['invest', /invest/i], ['explore', /explor|discover|browse|try|experience|new recipes/i], ['urgent', /before it|immediate|last minute|too late|hurry/i],
  ['cook', /recipe|cook|bak(?:e|ing)|dishes? at home|culinary/i], ['friends', /with friends|with their friends/i], ['family', /famil|children|kids/i], ['luxury', /luxur|prestig|exclusive|elegant/i], ['loyal', /again|re-?engage|remind|return|repeat/i], ['host', /for (?:their )?(?:next |upcoming )?events?\b|event planning|next event/i], ['couple', /each other|romantic|couple/i],
  ['eco', /sustainab|eco|plastic|environment|reusable/i], ['business', /clients?|employees|office|corporate|bulk/i], ['join', /join|attend|participat|invit|accept/i], ['quality', /quality|superior|craft|premium|taste/i], ['collector', /collection\b(?!.*spring)/i], ['social', /followers|share .*online|social/i], ['cold', /warm|cold/i],
  ['home', /living (?:room|space)|their homes?/i], ['pro', /work|lunch break/i], ['business', /relocation services/i],
]

/** Angles with their weight, strongest first: who is spoken to counts double what they are asked. */
export function anglesOf(audienceText: string, purposeText: string): ReadonlyMap<Angle, number> {
  const weights = new Map<Angle, number>()
  const add = (angle: Angle, weight: number): void => void weights.set(angle, Math.min(3, (weights.get(angle) ?? 0) + weight))
  let rank = 0
  for (const [angle, pattern] of audience) {
    if (!pattern.test(audienceText)) continue
    add(angle, Math.max(1.2, 2.2 - rank * 0.25))
    rank++
  }
  rank = 0
  for (const [angle, pattern] of purpose) {
    if (!pattern.test(purposeText)) continue
    add(angle, Math.max(0.5, 1.1 - rank * 0.15))
    rank++
  }
  return weights
}
