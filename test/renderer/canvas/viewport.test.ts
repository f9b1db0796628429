import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitBox, maxZoom, minZoom, nextZoom, panBy, snapViewport, toDesign, toScreen, zoomAbout } from '#renderer/canvas/viewport.ts'

const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true })
const point = fc.record({ x: coordinate, y: coordinate })
const zoom = fc.double({ min: 0.05, max: 40, noNaN: true })
const viewport = fc.record({ x: coordinate, y: coordinate, zoom })
const view = fc.record({ width: fc.integer({ min: 100, max: 3000 }), height: fc.integer({ min: 100, max: 2000 }) })

it('goes to the screen and back', () => {
  fc.assert(fc.property(viewport, view, point, (at, size, from) => {
    const back = toDesign(at, size, toScreen(at, size, from))
    expect(back.x).toBeCloseTo(from.x, 5)
    expect(back.y).toBeCloseTo(from.y, 5)
  }))
})

it('keeps the point under the pointer when it zooms', () => {
  fc.assert(fc.property(viewport, view, point, fc.double({ min: 0.001, max: 500, noNaN: true }), (at, size, screen, to) => {
    const next = zoomAbout(at, size, screen, to)
    expect(next.zoom).toBe(Math.min(maxZoom, Math.max(minZoom, to)))
    const [before, after] = [toDesign(at, size, screen), toDesign(next, size, screen)]
    expect(after.x).toBeCloseTo(before.x, 4)
    expect(after.y).toBeCloseTo(before.y, 4)
  }))
})

it('moves what is seen with the pointer', () => {
  const at = panBy({ zoom: 2, x: 10, y: 20 }, 30, -8)
  expect(toScreen(at, { width: 100, height: 100 }, { x: 10, y: 20 })).toEqual({ x: 80, y: 42 })
})

it('fits a box whole, with room around it', () => {
  fc.assert(fc.property(view, fc.integer({ min: 10, max: 4000 }), fc.integer({ min: 10, max: 4000 }), (size, width, height) => {
    const at = fitBox({ x: 5, y: 7, width, height }, size)
    const [low, high] = [toScreen(at, size, { x: 5, y: 7 }), toScreen(at, size, { x: 5 + width, y: 7 + height })]
    expect(Math.min(low.x, low.y)).toBeGreaterThan(0)
    expect(high.x).toBeLessThan(size.width)
    expect(high.y).toBeLessThan(size.height)
  }))
})

it('steps to the next zoom, and stops at the ends', () => {
  expect([nextZoom(1, 1), nextZoom(1, -1), nextZoom(0.9, 1), nextZoom(64, 1), nextZoom(0.02, -1)]).toEqual([1.5, 0.75, 1, 64, 0.02])
})

it('puts the artboard’s corner on a whole device pixel, and moves nothing by more than half of one', () => {
  fc.assert(fc.property(viewport, view, fc.constantFrom(1, 1.25, 2, 3), (at, size, ratio) => {
    const [before, after] = [toScreen(at, size, { x: 0, y: 0 }), toScreen(snapViewport(at, size, ratio), size, { x: 0, y: 0 })]
    expect(Math.abs(after.x * ratio - Math.round(after.x * ratio))).toBeLessThan(1e-5)
    expect(Math.abs(after.x - before.x) * ratio).toBeLessThan(0.501)
    expect(Math.abs(after.y - before.y) * ratio).toBeLessThan(0.501)
  }))
})
