import { area } from '#core/geometry/box.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { isHero, isLogo } from '../read-scene.ts'
import { isPoster, leastHeadlineRatio } from '../type-limits.ts'
import { ramp } from './ramp.ts'

/** The headline leads by its size, few sizes are plainly apart, few faces and weights speak, and the lead takes its space. */
export function scoreHierarchy({ scene }: Pick<DesignMeasure, 'scene'>): number {
  const words = scene.texts.filter((part) => part.lines.length > 0 && !isLogo(part))
  const headlines = words.filter((part) => part.role === 'headline')
  if (headlines.length === 0) return 0.3
  const size = Math.max(...headlines.map((part) => part.fontSize))
  const figures = new Set(words.filter((part) => part.role === 'price' || part.role === 'badge' || part.roles.has('badge') || isHero(part)))
  const others = words.filter((part) => part.role !== 'headline' && !figures.has(part))
  const next = others.reduce((most, part) => Math.max(most, part.fontSize), 0)
  const lead = next === 0 ? 1 : ramp(size / next, 0.9, leastHeadlineRatio(scene.page) * 0.9)
  const sizes = [...new Set([...headlines, ...others].map((part) => Math.round(part.fontSize * 10) / 10))].sort((a, b) => a - b)
  const steps = sizes.filter((value, index) => index === 0 || value > sizes[index - 1]! * 1.04)
  const blurred = steps.filter((value, index) => index > 0 && value < steps[index - 1]! * 1.15).length
  const families = new Set(words.map((part) => part.layer.family)).size
  const weightCount = new Set(words.map((part) => part.layer.weight)).size
  const order = 1 - 0.1 * blurred - 0.12 * Math.max(0, steps.length - 4) - 0.2 * Math.max(0, families - 2) - 0.1 * Math.max(0, weightCount - 3)
  const block = headlines.reduce((sum, part) => sum + part.lines.reduce((total, line) => total + area(line.box), 0), 0)
  const presence = ramp(block / area(scene.page), 0.01, isPoster(scene.page) ? 0.07 : 0.09)
  return Math.max(0.05, lead * 0.5 + presence * 0.3 + 0.2) * Math.max(0.2, order)
}
