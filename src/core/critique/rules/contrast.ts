import type { Expected } from '../expected.ts'
import type { Finding } from '../finding.ts'
import { makeFault } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'

/** One finding a layer: its worst line. */
export function findLowContrast({ lines }: DesignMeasure, { safety = 0 }: Pick<Expected, 'safety'> = {}): Finding[] {
  const worst = new Map<string, (typeof lines)[number]>()
  for (const line of lines) {
    if (line.contrast === null || line.contrast >= line.limit * (1 + safety * 0.2)) continue
    const known = worst.get(line.layer)
    if (known === undefined || line.contrast / line.limit < known.contrast! / known.limit) worst.set(line.layer, line)
  }
  return [...worst.values()].map(({ layer, line, box, contrast, limit, failing }) =>
    makeFault('low-contrast', [layer], `line ${line + 1} stands at ${contrast!.toFixed(1)}:1 on its ground and needs ${limit}:1 (${Math.ceil(failing * 100)} % of it is under): change its colour, or calm the ground`, {
      measured: contrast,
      limit,
      box,
    }),
  )
}
