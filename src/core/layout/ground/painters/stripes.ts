import { mixColors } from '#core/color/mix.ts'
import { polygonPath } from '#core/geometry/path.ts'
import type { Point, Segment } from '#core/geometry/path.ts'
import { createPainter } from '../create-painter.ts'
import { linearBetween, pathDraft, solid } from '../shape-draft.ts'

/** Broad stripes on one slant; those that words lie on keep to the surface's own shade. */
export const stripes = createPainter({
  id: 'stripes',
  suits: ({ field, direction }) => (field.kind === 'none' ? 0.35 : direction.shapes === 'sharp' || direction.shapes === 'cut' ? 0.7 : 0.5),
  seams: ['straight', 'slant', 'teeth'],
  patches: ['circle', 'rounded'],
  draw(scene, on) {
    const { inks, calm, page, short, random, direction } = scene
    const { tone, base, shade } = inks[on]
    const chance = random.fork('stripes')
    const angle = ({ hair: [0.5], regular: [0.78, 1.5708], heavy: [0.6, 1] }[direction.lineWeight] as number[])
    const turn = chance.pick(angle) * (chance.chance(0.5) ? 1 : -1)
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
    const far = Math.hypot(page.width, page.height)
    const pitch = short * { hair: 0.085, regular: 0.14, heavy: 0.24 }[direction.lineWeight]
    const breadth = pitch * { hair: 0.12, regular: 0.5, heavy: 0.5 }[direction.lineWeight]
    const at = (along: number, across: number) => ({ x: page.width / 2 + along * cos - across * sin, y: page.height / 2 + along * sin + across * cos })
    const acrossOf = (point: Point): number => (point.y - page.height / 2) * cos - (point.x - page.width / 2) * sin
    const [open, crossing]: [Segment[], Segment[]] = [[], []]
    for (let across = -far / 2; across < far / 2; across += pitch) {
      const stripe = polygonPath([at(-far, across), at(far, across), at(far, across + breadth), at(-far, across + breadth)])
      const isOpen = calm[on].boxes.every((box) => {
        const reaches = [box.x, box.x + box.width].flatMap((x) => [box.y, box.y + box.height].map((y) => acrossOf({ x, y })))
        return Math.max(...reaches) < across || Math.min(...reaches) > across + breadth
      })
      ;(isOpen ? open : crossing).push(...stripe)
    }
    return [
      ...pathDraft('Stripes behind words', crossing, () => [solid(shade)]),
      ...pathDraft('Stripes', open, (box) => [linearBetween(box, { x: 0, y: 0 }, { x: page.width, y: page.height }, [{ at: 0, color: mixColors(base, tone, 0.45) }, { at: 1, color: mixColors(base, tone, 0.9) }])]),
    ]
  },
})
