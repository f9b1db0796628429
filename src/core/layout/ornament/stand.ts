import { mixColors } from '#core/color/mix.ts'
import { bottom, centerX } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { ellipsePath } from '#core/geometry/path.ts'
import type { Path } from '#core/geometry/path.ts'
import type { ShapeDraft } from '../ground.ts'
import { ellipseDraft, flat, lit, pathDraft } from './draft.ts'

export const standForms = ['shadow', 'podium', 'steps', 'disc', 'hill'] as const
export type StandForm = (typeof standForms)[number]

/**
 * What the hero stands on, from back to front and behind it: `hero` is the box of what is seen of it, `base` the colour
 * that it stands before. The contact shadow is always the last.
 */
export function drawStand(form: StandForm, hero: Box, base: string): ShapeDraft[] {
  const foot = bottom(hero)
  const middle = centerX(hero)
  const width = hero.width
  const shadow = contactShadow(hero, mixColors(base, '#000000', 0.72))
  const light = mixColors(base, '#ffffff', 0.28)
  const dark = mixColors(base, '#000000', 0.22)
  switch (form) {
    case 'shadow':
      return [shadow]
    case 'podium':
      return [...cylinder('Podium', middle, foot, width * 0.56, width * 0.16, light, base, dark), shadow]
    case 'steps':
      return [
        ...cylinder('Lower step', middle, foot + width * 0.1, width * 0.66, width * 0.12, mixColors(light, base, 0.4), base, dark),
        ...cylinder('Upper step', middle, foot, width * 0.5, width * 0.1, light, base, dark),
        shadow,
      ]
    case 'disc':
      return [
        ellipseDraft('Disc', 'decoration', { x: middle - width * 0.6, y: foot - width * 0.12, width: width * 1.2, height: width * 0.24 }, { fills: lit(light, base) }),
        shadow,
      ]
    case 'hill': {
      const rise = width * 0.16
      const path: Path = [
        { op: 'M', to: { x: middle - width * 0.8, y: foot + rise } },
        { op: 'C', first: { x: middle - width * 0.4, y: foot - rise * 0.62 }, second: { x: middle + width * 0.4, y: foot - rise * 0.62 }, to: { x: middle + width * 0.8, y: foot + rise } },
        { op: 'Z' },
      ]
      return [pathDraft('Hill', 'decoration', path, { fills: lit(light, dark) }), shadow]
    }
  }
}

function contactShadow(hero: Box, color: string): ShapeDraft {
  const width = hero.width * 0.78
  const height = Math.max(3, hero.height * 0.075)
  return ellipseDraft('Contact shadow', 'decoration', { x: centerX(hero) - width / 2, y: bottom(hero) - height * 0.62, width, height }, {
    fills: flat(color), opacity: 0.4, effects: [{ kind: 'blur', radius: Math.max(1, Math.round(height * 28) / 100) }],
  })
}

/** Seen from a little above: the lit lid, and a side that darkens away from the light. */
function cylinder(name: string, middle: number, top: number, radius: number, height: number, light: string, base: string, dark: string): ShapeDraft[] {
  const squash = radius * 0.2
  const kappa = 0.5522847498
  const [left, right, foot] = [middle - radius, middle + radius, top + height]
  const side: Path = [
    { op: 'M', to: { x: left, y: top } },
    { op: 'L', to: { x: left, y: foot } },
    { op: 'C', first: { x: left, y: foot + squash * kappa }, second: { x: middle - radius * kappa, y: foot + squash }, to: { x: middle, y: foot + squash } },
    { op: 'C', first: { x: middle + radius * kappa, y: foot + squash }, second: { x: right, y: foot + squash * kappa }, to: { x: right, y: foot } },
    { op: 'L', to: { x: right, y: top } },
    { op: 'Z' },
  ]
  return [
    pathDraft(`${name} side`, 'decoration', side, {
      fills: [{ kind: 'linear', x1: 0, y1: 0, x2: 1, y2: 0, stops: [
        { offset: 0, color: base, opacity: 1 }, { offset: 0.25, color: mixColors(base, light, 0.5), opacity: 1 }, { offset: 1, color: dark, opacity: 1 },
      ] }],
    }),
    pathDraft(`${name} top`, 'decoration', ellipsePath({ x: middle, y: top }, radius, squash), { fills: lit(light, base) }),
  ]
}
