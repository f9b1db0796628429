import { describe, expect, it } from 'vitest'
import { echoes } from '#core/compose/copy/echoes.ts'

describe('echoes', () => {
  it.each([
    ['Mugs for the table', 'Mugs for tables that run late'],
    ['Bread, baked this morning', 'Baking since four'],
    ['Ride with us', 'Rides for every pace'],
    ['The baker’s table', 'For your baker'],
  ])('hears %j in %j', (line, other) => {
    expect(echoes(line, other)).toBe(true)
    expect(echoes(other, line)).toBe(true)
  })

  it.each([
    ['Mugs for the table', 'From the kiln to your hands'],
    ['Come and see the range', 'Every day until June, just for you'],
    ['A car that waits', 'Care for your teeth'],
    ['', 'Anything'],
  ])('hears no %j in %j', (line, other) => expect(echoes(line, other)).toBe(false))
})
