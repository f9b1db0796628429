import { mixColors } from '#core/color/mix.ts'
import { contains, inset } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { GroundBrief } from '../../ground.ts'
import { createPainter } from '../create-painter.ts'
import { drawGlow } from '../glow.ts'
import type { GroundScene } from '../ground-scene.ts'
import { rectDraft } from '../shape-draft.ts'

/** Whether the line around `box` keeps off everything that is read. */
const isClear = ({ calm }: GroundScene, box: Box, width: number): boolean =>
  [...calm.ground.boxes, ...calm.field.boxes].every((other) =>
    other.x > box.x + width && other.y > box.y + width && other.x + other.width < box.x + box.width - width && other.y + other.height < box.y + box.height - width)

/** A picture that runs past the line, or is cut by the page's edge, would be crossed by it. */
const crossesHero = ({ hero, artboard: { width, height } }: Pick<GroundBrief, 'hero' | 'artboard'>): boolean =>
  hero !== null && !contains(inset({ x: 0, y: 0, width, height }, Math.min(width, height) * 0.045), hero)

/** A fine line around the page and soft light within. */
export const frame = createPainter({
  id: 'frame',
  // Plans that stand in a window of their own mostly bring a frame along.
  suits: (brief) => (crossesHero(brief) ? 0 : brief.artboard.height < 90 ? 0.15 : brief.field.kind === 'patch' ? 0.3 : 0.6),
  seams: ['straight', 'swell'],
  patches: ['arch', 'circle', 'rounded'],
  draw(scene, on) {
    const { inks, focus, heroRadius, page } = scene
    return [
      ...drawGlow(scene, on, 'Light', focus, Math.max(heroRadius * 2.2, Math.hypot(page.width, page.height) * 0.3), inks[on].tone, 0.95),
    ]
  },
  drawOver(scene) {
    const { palette, page, short, line, direction, inks } = scene
    const at = [0.034, 0.028, 0.022].map((share) => Math.max(3, short * share)).find((by) => isClear(scene, inset(page, by), line))
    if (at === undefined || crossesHero(scene.brief)) return []
    const color = mixColors(inks[scene.stage].base, palette.accents[0] ?? palette.ink, 0.75)
    const outline = (name: string, by: number, width: number, opacity: number) =>
      rectDraft(name, inset(page, by), [], { strokes: [{ color: color as `#${string}`, opacity, width, dash: [], cap: 'butt', join: 'miter' }] })
    const hasSecond = direction.shapes === 'ornate' && at > short * 0.03 && isClear(scene, inset(page, at + line * 3), line)
    return [outline('Frame line', at, line, 0.9), ...(hasSecond ? [outline('Inner frame line', at + line * 3, Math.max(0.6, line * 0.5), 0.7)] : [])]
  },
})
