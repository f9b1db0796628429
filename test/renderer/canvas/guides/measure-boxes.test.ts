import { expect, it } from 'vitest'
import { measureBoxes } from '#renderer/canvas/guides/measure-boxes.ts'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

it.each([
  ['beside each other', box(0, 0, 10, 10), box(30, 4, 10, 10), [['x', 7, 10, 30]]],
  ['one above the other, the other way round', box(0, 50, 10, 10), box(2, 0, 10, 20), [['y', 6, 20, 50]]],
  ['askew', box(0, 0, 10, 10), box(30, 40, 10, 10), [['x', 5, 10, 30], ['x', 30, 5, 40], ['y', 5, 10, 40], ['y', 40, 5, 30]]],
  ['one in the other', box(20, 30, 10, 10), box(0, 0, 100, 100), [['x', 35, 0, 20], ['x', 35, 30, 100], ['y', 25, 0, 30], ['y', 25, 40, 100]]],
  ['the same', box(20, 30, 10, 10), box(20, 30, 10, 10), []],
])('measures boxes that lie %s', (_name, from, to, wanted) => {
  expect(measureBoxes(from, to).map(({ axis, at, from: start, to: end }) => [axis, at, start, end])).toEqual(wanted)
})
