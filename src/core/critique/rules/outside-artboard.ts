import { contains, type Box } from '#core/geometry/box.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Finding } from '../finding.ts'
import { makeFault } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import type { Part } from '../part.ts'
import { inkOf } from '../read-scene.ts'

/** Half a pixel is anti-aliasing, not a mistake. */
const slack = 0.5

/** What is read or pressed stays on the artboard; grounds, decoration and heroes may run off it on purpose. */
export function findOutsideArtboard({ scene }: Pick<DesignMeasure, 'scene'>): Finding[] {
  const { page } = scene
  const outside: { id: LayerId; box: Box }[] = []
  const check = (id: LayerId, box: Box | null): void => {
    if (box !== null && !contains(page, box, slack)) outside.push({ id, box })
  }
  for (const part of scene.texts) check(part.layer.id, inkOf(part))
  for (const part of scene.shapes) if (mustStay(part)) check(part.layer.id, part.bounds)
  for (const part of scene.images) if (mustStay(part)) check(part.layer.id, part.bounds)
  return outside.map(({ id, box }) =>
    makeFault('outside-artboard', [id], `reaches ${describe(box, page)} past the artboard: move it inside`, { box, measured: overhang(box, page), limit: 0 }),
  )
}

const mustStay = (part: Part): boolean =>
  part.role !== 'decoration' && part.role !== 'background' && ['logo', 'cta', 'badge', 'panel', 'price', 'date', 'contact'].some((role) => part.roles.has(role as Part['role']))

const overhang = (box: Box, page: Box): number =>
  Math.max(page.x - box.x, page.y - box.y, box.x + box.width - page.width, box.y + box.height - page.height)

const describe = (box: Box, page: Box): string => `${Math.ceil(overhang(box, page) * 10) / 10} px`
