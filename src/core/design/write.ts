import { Design } from './design.ts'

/**
 * A design as it is saved: numbers rounded, fields in the schema's order, records in the order of their ids. Whatever is
 * drawn next to a saved design is drawn from this, so that the file and the picture agree to the last bit.
 */
export function canonicalDesign(design: Design): Design {
  const rounded = Design.parse(tidy(design))
  const records = (['artboards', 'layers', 'colors', 'styles', 'assets'] as const).map((table) => [table, sortKeys(rounded[table])])
  return { ...rounded, ...(Object.fromEntries(records) as Partial<Design>) }
}

/** The text of design.json: canonical, two spaces, a line feed at the end. */
export const writeDesign = (design: Design): string => `${JSON.stringify(canonicalDesign(design), null, 2)}\n`

/** Three decimals are a thousandth of a pixel; fractions of a box keep five, a tenth of a pixel on the largest artboard. */
function roundNumber(value: number): number {
  const size = Math.abs(value)
  if (size >= 1 || value === 0) return Number(value.toFixed(3)) + 0
  return size < 0.00001 ? Number(value.toPrecision(3)) : Number(value.toFixed(5))
}

function tidy(value: unknown): unknown {
  if (typeof value === 'number') return roundNumber(value)
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, key === 'features' ? sortKeys(inner as object) : tidy(inner)]),
  )
}

const sortKeys = (table: object): object => Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
