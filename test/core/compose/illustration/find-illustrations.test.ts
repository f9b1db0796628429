import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { findIllustrations } from '#core/compose/illustration/find-illustrations.ts'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'

const { index } = createIllustrations()
const drawn = (request: string): string[] => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  const { topics, category, occasion, audience } = parsed.value
  return findIllustrations(index, { topics, category: category.value, occasion: occasion.value, audience: audience.value, count: 6 }).map(({ item }) => item.id)
}

describe('what a request is shown by', () => {
  it.each([
    ['Community garden open day, Saturday 14 May', 'potted-plant'],
    ['Plant swap in the community garden', 'seedling'],
    ['Repair café in the town hall, Sunday 2 pm, free', 'hammer-and-wrench'],
    ['Winter coats sale, up to 40% off', 'coat'],
    ['Flea market in the old factory', 'shopping-bags'],
    ['Job fair for nurses', 'stethoscope'],
    ['Watch repairs while you wait', 'watch'],
    ['Canoe hire by the bridge', 'canoe'],
    ['Board games evening in the tea room', 'game-die'],
    ['Sponsored walk for the lifeboats', 'hiking-boot'],
    ['Milk delivered to your door in glass bottles', 'glass-of-milk'],
    ['Express lunch at the restaurant: nachos and tacos', 'taco'],
  ])('%j by %s', (request, id) => expect(drawn(request)).toContain(id))

  it.each([
    ['Flea market in the old factory', 'factory'],
    ['Repair café in the town hall, Sunday 2 pm, free', 'classical-building'],
    ['Plant swap in the community garden', 'couch-and-lamp'],
    ['Winter coats sale, up to 40% off', 'snowflake'],
    ['Free bike checks outside the town hall', 'classical-building'],
    ['Cricket match against the fire brigade', 'fire-engine'],
    ['Record fair at the corn exchange', 'ferris-wheel'],
    ['Milk delivered to your door in glass bottles', 'door'],
  ])('%j not by %s', (request, id) => expect(drawn(request)[0]).not.toBe(id))

  it('a big wheel is at the fairs that have one', () => expect(drawn('County fair on the green')).toContain('ferris-wheel'))
})
