import type { Finding, Scores } from '#core/critique/finding.ts'
import type { Candidate } from '#main/engine/job.ts'

/** What `generate` writes as report.json and prints with --json. */
export interface GenerateReport {
  readonly request: string
  readonly seed: number
  readonly elapsedMs: number
  readonly candidates: readonly {
    /** From the folder of the report, with forward slashes. */
    readonly dir: string
    readonly size: string
    readonly scores: Scores
    readonly faults: readonly Finding[]
    readonly elapsedMs: number
    /** Wishes for the layout that it does not keep, a sentence each; absent where it keeps all. */
    readonly notKept?: readonly string[]
  }[]
}

/** What `batch` writes as report.json and prints with --json. */
export interface BatchReport {
  readonly designs: number
  readonly failures: readonly { readonly id: string; readonly size: string; readonly message: string }[]
  readonly medianMs: number
  readonly p95Ms: number
  /** Of all processes together: the sum of their peaks, so never less than the true peak. */
  readonly peakRssMiB: number
  readonly results: readonly {
    readonly id: string
    readonly size: string
    readonly elapsedMs: number
    readonly candidates: number
    readonly faults: readonly Finding[]
    /** As in `GenerateReport`. */
    readonly notKept?: readonly string[]
  }[]
}

/** Which wishes for the layout a candidate does not keep: nothing where it keeps all. */
export function tellUnkept({ findings }: Candidate): { readonly notKept?: readonly string[] } {
  const notKept = [...new Set(findings.filter(({ code }) => code === 'wish-unkept').map(({ message }) => message))]
  return notKept.length === 0 ? {} : { notKept }
}

/** The value below which the fraction `share` of them lies, by the nearest rank; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
