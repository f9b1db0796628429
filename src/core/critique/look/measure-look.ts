import { toOklab, type Oklab } from '#core/color/oklch.ts'
import type { Role } from '#core/design/layer.ts'
import { area, intersection } from '#core/geometry/box.ts'
import type { DesignMeasure } from '../measure-design.ts'
import type { Pixels } from '../pixels.ts'
import { toShare, type PlacedRole } from './layout-distance.ts'

/** What is left of a design at arm's length: where its parts stand, and its colours as a blur. */
export interface DesignLook {
  readonly placed: readonly PlacedRole[]
  /** Mean colours of `blurSide` × `blurSide` fields, row by row. */
  readonly blur: readonly Oklab[]
}

export const blurSide = 6

/** Small facts are one to the eye, whatever they say; so are a figure and its seal. */
const seenAs: Partial<Readonly<Record<Role, string>>> = { date: 'details', contact: 'details', legal: 'details', other: 'details', body: 'details', price: 'offer', badge: 'offer' }

export function measureLook({ elements, scene, views }: Pick<DesignMeasure, 'elements' | 'scene' | 'views'>): DesignLook {
  const { page } = scene
  const panels = scene.shapes
    .filter((shape) => shape.role === 'panel' && shape.opacity > 0.5 && !shape.roles.has('logo') && !shape.roles.has('cta'))
    .flatMap(({ bounds }) => intersection(bounds, page) ?? [])
    .filter((box) => area(box) > area(page) * 0.08)
  return {
    placed: [
      ...elements.map(({ role, box }) => ({ role: seenAs[role] ?? role, box: toShare(box, page) })),
      ...panels.map((box) => ({ role: 'panel', box: toShare(box, page) })),
    ],
    blur: blurPixels(views.behind),
  }
}

/** Every few pixels are enough for a mean. */
const samplesPerField = 12

function blurPixels({ width, height, data }: Pixels): Oklab[] {
  return Array.from({ length: blurSide * blurSide }, (_, field) => {
    const left = Math.floor(((field % blurSide) * width) / blurSide)
    const top = Math.floor((Math.floor(field / blurSide) * height) / blurSide)
    const wide = Math.max(1, Math.floor(width / blurSide))
    const tall = Math.max(1, Math.floor(height / blurSide))
    const [stepX, stepY] = [Math.max(1, Math.floor(wide / samplesPerField)), Math.max(1, Math.floor(tall / samplesPerField))]
    const sums = [0, 0, 0]
    let count = 0
    for (let y = top; y < Math.min(height, top + tall); y += stepY) {
      for (let x = left; x < Math.min(width, left + wide); x += stepX) {
        const at = (y * width + x) * 4
        sums[0]! += data[at]!
        sums[1]! += data[at + 1]!
        sums[2]! += data[at + 2]!
        count++
      }
    }
    return toOklab(`#${sums.map((sum) => Math.round(sum / Math.max(1, count)).toString(16).padStart(2, '0')).join('')}`)
  })
}
