import { describe, expect, it } from 'vitest'
import { toOklab } from '#core/color/oklch.ts'
import type { Oklab } from '#core/color/oklch.ts'
import { moodLooks } from '#core/compose/direction/mood-looks.ts'
import { parseDesign } from '#core/design/parse.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { inset } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { GroundBrief, ShapeDraft } from '#core/layout/ground.ts'
import { painters } from '#core/layout/ground/painters.ts'
import { rasterize } from '#main/engine/rasterize.ts'
import { createRandomGround, groundDesign } from '../../../support/random-ground.ts'
import { typesetter } from '../../../support/test-fonts.ts'

const noAssets = (): never => {
  throw new Error('a ground without textures has no assets')
}

function draw(brief: GroundBrief, drafts: readonly ShapeDraft[]) {
  // Large sheets are drawn small: what is read there covers many pixels either way.
  const scale = Math.min(1, 640 / Math.max(brief.artboard.width, brief.artboard.height))
  return rasterize(exportSvg(groundDesign(brief, drafts), { profile: 'outline', typesetter, assets: noAssets }).svg, { scale })
}

/** From a colour to the nearest mix of two others. */
function distanceToMixes(color: Oklab, a: Oklab, b: Oklab): number {
  const along = { l: b.l - a.l, a: b.a - a.a, b: b.b - a.b }
  const length = along.l ** 2 + along.a ** 2 + along.b ** 2
  const t = length === 0 ? 0 : ((color.l - a.l) * along.l + (color.a - a.a) * along.a + (color.b - a.b) * along.b) / length
  const at = Math.min(1, Math.max(0, t))
  return Math.hypot(color.l - a.l - along.l * at, color.a - a.a - along.a * at, color.b - a.b - along.b * at)
}

const hex = (data: Uint8Array, at: number): string => `#${[0, 1, 2].map((channel) => data[at + channel]!.toString(16).padStart(2, '0')).join('')}`

/** The farthest that any pixel of the calm boxes strays from its colour and its shade. */
function unrest(brief: GroundBrief, drafts: readonly ShapeDraft[]): number {
  const { width, height, scale, data } = draw(brief, drafts)
  const { palette } = brief.direction
  let worst = 0
  for (const { box, on } of brief.calm) {
    const [base, shade] = on === 'field' ? [palette.field, palette.fieldShade] : [palette.ground, palette.groundShade]
    const [from, to] = [toOklab(base), toOklab(shade)]
    const seen = new Map<string, number>()
    const area = inset(box, -1)
    for (let y = Math.max(0, Math.ceil(area.y * scale)); y < Math.min(height, Math.floor((area.y + area.height) * scale)); y++) {
      for (let x = Math.max(0, Math.ceil(area.x * scale)); x < Math.min(width, Math.floor((area.x + area.width) * scale)); x++) {
        const color = hex(data, (y * width + x) * 4)
        if (!seen.has(color)) seen.set(color, distanceToMixes(toOklab(color), from, to))
        worst = Math.max(worst, seen.get(color)!)
      }
    }
  }
  return worst
}

const briefs = Array.from({ length: 26 }, (_, index) => createRandomGround(createRandom(4000 + index)))

describe('painters', () => {
  it('has every painter that a mood asks for, once', () => {
    const ids = painters.map((painter) => painter.id)
    expect(new Set(ids).size).toBe(ids.length)
    const wanted = Object.values(moodLooks).flatMap((look) => look.painters.split(' '))
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('has a painter that suits any brief', () => {
    for (const brief of briefs) {
      const suits = painters.map((painter) => painter.suits(brief))
      expect(suits.every((value) => value >= 0 && value <= 1)).toBe(true)
      expect(Math.max(...suits)).toBeGreaterThan(0.3)
    }
  })

  it('sees what strays into a calm box', () => {
    const brief = briefs.find(({ calm }) => calm.length > 0)!
    const [drafts, box] = [painters[0]!.paint(brief, createRandom(1)), brief.calm[0]!.box]
    const stray: ShapeDraft = { ...drafts[0]!, ...box, width: 3, outline: { kind: 'ellipse' }, fills: [{ kind: 'solid', color: '#ff00ff', opacity: 1 }] }
    expect(unrest(brief, [...drafts, stray])).toBeGreaterThan(0.1)
  })

  describe.each(painters.map((painter) => [painter.id, painter] as const))('%s', (_id, painter) => {
    it('paints the same for the same seed, in few, light and valid layers', () => {
      for (const [index, brief] of briefs.entries()) {
        const drafts = painter.paint(brief, createRandom(index))
        expect(painter.paint(brief, createRandom(index))).toEqual(drafts)
        expect(drafts.length).toBeLessThanOrEqual(12)
        expect(new Set(drafts.map((draft) => draft.name)).size).toBe(drafts.length)
        for (const draft of drafts) if (draft.outline.kind === 'path') expect(draft.outline.d.length).toBeLessThan(40000)
        const parsed = parseDesign(JSON.parse(JSON.stringify(groundDesign(brief, drafts))))
        expect(parsed.ok ? [] : parsed.faults).toEqual([])
        expect(JSON.stringify(drafts)).not.toMatch(/NaN|Infinity|null/)
      }
    })

    it('keeps to the surface\'s own two colours wherever something is read', () => {
      const restless = briefs.flatMap((brief, index) => {
        const worst = unrest(brief, painter.paint(brief, createRandom(index)))
        return worst > 0.016 ? [{ index, worst, field: brief.field, artboard: brief.artboard }] : []
      })
      expect(restless).toEqual([])
    })
  })
})
