import { expectedFromDesign, type Expected } from './expected.ts'
import type { Finding, Scores } from './finding.ts'
import { measureDesign, type DesignMeasure, type MeasureInput } from './measure-design.ts'
import { findBrokenText } from './rules/broken-text.ts'
import { findCompositionWarnings } from './rules/composition.ts'
import { findLowContrast } from './rules/contrast.ts'
import { findGroundWarnings } from './rules/ground.ts'
import { findInvented } from './rules/invented.ts'
import { findLogoFaults } from './rules/logo.ts'
import { findOutsideArtboard } from './rules/outside-artboard.ts'
import { findOverlaps } from './rules/overlap.ts'
import { findBrokenPromises } from './rules/promises.ts'
import { findTypeSizes } from './rules/type-size.ts'
import { findWidows } from './rules/widow.ts'
import { scoreDesign } from './score-design.ts'

export interface CritiqueInput extends MeasureInput {
  /** Without it, the design is held to what it says of itself. */
  readonly expected?: Expected
}

export interface Critique {
  readonly findings: readonly Finding[]
  readonly scores: Scores
}

const rules: readonly ((measure: DesignMeasure, expected: Expected) => Finding[])[] = [
  findBrokenPromises, findOutsideArtboard, findOverlaps, findBrokenText, findLowContrast, findTypeSizes, findLogoFaults, findInvented,
  findCompositionWarnings, findGroundWarnings, findWidows,
]

/** What is wrong with a design and how good it is otherwise: measured on its pictures, nothing remembered from its making. */
export function critiqueDesign(input: CritiqueInput): Critique {
  return judgeMeasure(measureDesign(input), input.expected ?? expectedFromDesign(input.design, input.artboard))
}

/** For whoever has measured already. */
export function judgeMeasure(measure: DesignMeasure, expected: Expected): Critique {
  const findings = listFindings(measure, expected)
  return { findings, scores: scoreDesign(measure, expected, findings) }
}

/** What is wrong alone: scores take longer than rules do. */
export const listFindings = (measure: DesignMeasure, expected: Expected): Finding[] => limitEach(rules.flatMap((rule) => rule(measure, expected)))

/** A sheet of ten thousand layers has half a million overlaps; a hundred of each kind say as much. */
const mostOfEach = 100

function limitEach(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>()
  return findings.filter(({ code, severity }) => {
    const count = (counts.get(code + severity) ?? 0) + 1
    counts.set(code + severity, count)
    return count <= mostOfEach
  })
}
