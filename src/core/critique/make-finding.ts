import type { LayerId } from '#core/design/ids.ts'
import type { faultCodes, Finding, FindingCode } from './finding.ts'

type Details = Partial<Pick<Finding, 'measured' | 'limit' | 'box'>>

const make = (severity: Finding['severity'], code: FindingCode, layers: readonly LayerId[], message: string, details: Details): Finding => ({
  code,
  severity,
  layers,
  message,
  measured: details.measured === undefined || details.measured === null ? null : round(details.measured),
  limit: details.limit ?? null,
  box: details.box ?? null,
})

/** A hundredth is all that a person or a report can use. */
const round = (value: number): number => Math.round(value * 100) / 100

export const makeFault = (code: (typeof faultCodes)[number], layers: readonly LayerId[], message: string, details: Details = {}): Finding =>
  make('fault', code, layers, message, details)

/** A fault's code may also warn: the same thing, less bad. */
export const makeWarning = (code: FindingCode, layers: readonly LayerId[], message: string, details: Details = {}): Finding =>
  make('warning', code, layers, message, details)
