import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlacedLayer } from '#core/design/layer.ts'
import { frameAround, frameCorner, normalizeAngle } from '#renderer/canvas/gestures/frame.ts'
import type { Frame } from '#renderer/canvas/gestures/frame.ts'
import { stretchPlaces, turnPlaces } from '#renderer/canvas/gestures/place.ts'

const leafOf = (frame: Frame, index: number): PlacedLayer => ({
  id: `layer:${index}`, name: 'Panel', kind: 'shape', role: 'other', opacity: 1, blend: 'normal', isHidden: false, locks: [], effects: [],
  outline: { kind: 'rect', radius: 0 }, fills: [], strokes: [], ...frame,
})
const side = fc.integer({ min: 10, max: 300 })
const place = fc.integer({ min: -400, max: 400 })
const leaves = (angle: fc.Arbitrary<number>): fc.Arbitrary<PlacedLayer[]> =>
  fc.array(fc.record({ x: place, y: place, width: side, height: side, angleDeg: angle }), { minLength: 1, maxLength: 6 }).map((frames) => frames.map(leafOf))
const expectFrame = (actual: Frame, wanted: Frame): void => {
  for (const [fx, fy] of [[0, 0], [1, 0], [1, 1], [0, 1]] as const) {
    expect(frameCorner(actual, fx, fy).x).toBeCloseTo(frameCorner(wanted, fx, fy).x, 2)
    expect(frameCorner(actual, fx, fy).y).toBeCloseTo(frameCorner(wanted, fx, fy).y, 2)
  }
}

it('fills the new frame exactly as it filled the old one, where boxes lie along it', () => {
  fc.assert(fc.property(fc.integer({ min: -180, max: 180 }), fc.infiniteStream(fc.constantFrom(0, 90, 180, -90)), leaves(fc.constant(0)), side, side, place, (turn, more, drafts, width, height, x) => {
    const turned = drafts.map((leaf) => ({ ...leaf, angleDeg: normalizeAngle(turn + more.next().value!) }))
    const from = frameAround(turned, turn)!
    const to: Frame = { x, y: 7, width, height, angleDeg: turn }
    expectFrame(frameAround(stretchPlaces(turned, from, to), turn)!, to)
  }))
})

it('keeps every box’s own shape where both sides are scaled alike', () => {
  fc.assert(fc.property(leaves(fc.integer({ min: -180, max: 180 })), fc.double({ min: 0.2, max: 4, noNaN: true }), (all, scale) => {
    const from = frameAround(all, 0)!
    const places = stretchPlaces(all, from, { ...from, width: from.width * scale, height: from.height * scale })
    places.forEach((one, index) => {
      expect(one.width).toBeCloseTo(all[index]!.width * scale, 3)
      expect(one.height).toBeCloseTo(all[index]!.height * scale, 3)
    })
  }))
})

it('comes back after a turn and the same turn back', () => {
  fc.assert(fc.property(leaves(fc.integer({ min: -179, max: 180 })), fc.integer({ min: -360, max: 360 }), (all, byDeg) => {
    const center = { x: 30, y: -20 }
    const turned = turnPlaces(all, center, byDeg)
    const back = turnPlaces(all.map((leaf, index) => ({ ...leaf, ...turned[index]! })), center, -byDeg)
    back.forEach((one, index) => expectFrame(one, all[index]!))
  }))
})
