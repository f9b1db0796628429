import type { Finding, Scores } from '#core/critique/finding.ts'
import type { Design } from '#core/design/design.ts'

export interface NamedSize {
  readonly width: number
  readonly height: number
  /** How folders and messages call it: `300x250`. */
  readonly name: string
}

export interface GenerateRequest {
  readonly request: string
  /** Absolute path. */
  readonly logo: string | null
  /** Absolute paths. */
  readonly assets: readonly string[]
  readonly sizes: readonly NamedSize[]
  /** How many designs are wanted for each size. */
  readonly count: number
  /** Candidates weighed for each size; at least 8. */
  readonly weigh: number
  readonly seed: number
}

/** A picture that a design names, as it lies beside the design.json: `assets/<sha256>.<extension>`. */
export interface AssetFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Candidate {
  readonly size: NamedSize
  /** From 1, the best, upwards within its size. */
  readonly rank: number
  readonly design: Design
  readonly svg: string
  readonly png: Uint8Array
  readonly files: readonly AssetFile[]
  readonly scores: Scores
  readonly faults: readonly Finding[]
  readonly elapsedMs: number
}

export type Progress = { readonly stage: string; readonly done: number; readonly total: number }
