import { describe, expect, it } from 'vitest'
import { chooseSeam, fitGround, isOnSheet, readSeam } from '#core/layout/relayout/fit-ground.ts'
import type { Unit } from '#core/layout/relayout/unit.ts'
import type { Design } from '#core/design/design.ts'
import { putLayers } from '#core/design/put-layers.ts'
import type { Box } from '#core/geometry/box.ts'
import { varied } from '../../../support/varied-design.ts'

const from = { width: 600, height: 750 }
const to = { width: 900, height: 300 }
/** The lower two fifths of the poster are a sheet of their own. */
const sheeted: Design = putLayers(varied, [{ ...varied.layers['layer:dots']!, x: -5, y: 450, width: 610, height: 310, outline: { kind: 'rect', radius: 0 } } as never])
const seam = readSeam(sheeted, ['layer:wash', 'layer:dots'], from)!
const unit = (role: Unit['role']): Unit => ({
  form: 'text', role, layers: ['layer:headline'], box: { x: 0, y: 0, width: 10, height: 10 }, text: null, sets: [], smallestSize: 20, priority: 1, isFixed: false, bleeds: false, air: 0, markHeight: 0, holds: [], members: [], seal: null,
})
const standing = (box: Box, isOn: boolean) => ({ unit: unit('body'), box, isOnSheet: isOn })

describe('the ground on another page', () => {
  it('knows a sheet along a side, and what stands on it', () => {
    expect(seam).toEqual({ side: 'bottom', depth: 300 })
    expect(isOnSheet({ x: 0, y: 600, width: 50, height: 20 }, from, seam)).toBe(true)
    expect(isOnSheet({ x: 0, y: 100, width: 50, height: 20 }, from, seam)).toBe(false)
    expect(readSeam(varied, ['layer:wash', 'layer:dots'], from)).toBeNull()
  })

  it('lays the sheet where the words leave it', () => {
    const turned = chooseSeam(seam, [standing({ x: 20, y: 20, width: 400, height: 260 }, false), standing({ x: 600, y: 20, width: 280, height: 260 }, true)], from, to)!
    expect(turned.side).toBe('right')
    expect(turned.depth).toBeGreaterThanOrEqual(300)
    expect(turned.depth).toBeLessThanOrEqual(480)
    expect(chooseSeam(seam, [standing({ x: 0, y: 0, width: 900, height: 300 }, false), standing({ x: 0, y: 0, width: 900, height: 300 }, true)], from, to)).toBeNull()
  })

  it('turns the sheet to its new side and covers the page with the wash', () => {
    const [wash, sheet] = fitGround(sheeted, ['layer:wash', 'layer:dots'], { from, to, seam, newSeam: { side: 'right', depth: 360 }, hero: null })
    expect(wash).toMatchObject({ x: 0, y: 0, width: 900, height: 300 })
    expect(sheet!.angleDeg).toBe(-90)
    // Turned by a quarter about its middle, it spans the page's height at its right.
    const middle = { x: sheet!.x + sheet!.width / 2, y: sheet!.y + sheet!.height / 2 }
    expect(middle.x - sheet!.height / 2).toBeCloseTo(540, 3)
    expect(middle.x + sheet!.height / 2).toBeGreaterThanOrEqual(900)
    expect(middle.y - sheet!.width / 2).toBeLessThanOrEqual(0)
    expect(middle.y + sheet!.width / 2).toBeGreaterThanOrEqual(300)
  })
})
