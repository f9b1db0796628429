import type { Illustration } from './illustration-index.ts'
import type { IllustrationQuery } from './illustration-query.ts'

const alcohol = new Set([
  'wine-glass', 'cocktail-glass', 'tropical-drink', 'clinking-glasses', 'clinking-beer-mugs', 'beer-mug', 'tumbler-glass', 'bottle-with-popping-cork', 'sake',
])
const pork = new Set(['bacon', 'pig', 'pig-face', 'boar', 'hot-dog'])
const young =
  /\b(kid|child|children|famil(y|ies)|parent|mom|mum|dad|toddler|bab(y|ies)|newborn|teen(ager)?|pupil|school|kindergarten|preschool|nursery|youth)(s|'s|s')?\b/i
const devout = /\b(mosque|islam(ic)?|muslim|halal|ramadan|eid|iftar|church|mormon|recovery|sobriety|rehab)s?\b/i

/**
 * Tells what may be shown to those whom a brief speaks to: no glass of wine beside a children's menu or a mosque, whatever it is about.
 */
export function welcomes({ topics, category, occasion, audience = '' }: IllustrationQuery): (item: Illustration) => boolean {
  const spoken = [audience, ...topics.map(({ text }) => text)].join('\n')
  const isDevout = devout.test(spoken) || occasion === 'ramadan' || occasion === 'eid'
  const isSober = isDevout || young.test(spoken) || category === 'family' || category === 'education' || occasion === 'back-to-school'
  return ({ id }) => !(isSober && alcohol.has(id)) && !(isDevout && pork.has(id))
}
