import type { Finding, Scores } from '#core/critique/finding.ts'
import { noChoices } from '#core/compose/choices.ts'
import type { Choices } from '#core/compose/choices.ts'
import type { Design } from '#core/design/design.ts'

export interface NamedSize {
  readonly width: number
  readonly height: number
  /** How folders and messages call it: `300x250`. */
  readonly name: string
}

/** Nothing fixed, all weighed, files in full: what the command line asks for. */
export const plainly = { choices: noChoices, like: null, order: 'best-first', hasSvg: true } as const

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
  /** What is fixed beforehand. */
  readonly choices: Choices
  /** More of this kind: what it has chosen is kept where `choices` is free. */
  readonly like: Design | null
  /** `as-ready`: each as soon as it is known to be sound, for somebody who waits; `best-first`: when all have been weighed. */
  readonly order: 'best-first' | 'as-ready'
  /** Whether each comes with its SVG. */
  readonly hasSvg: boolean
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
  readonly svg: string | null
  readonly png: Uint8Array
  readonly files: readonly AssetFile[]
  readonly scores: Scores
  readonly faults: readonly Finding[]
  /** Faults and warnings. */
  readonly findings: readonly Finding[]
  readonly elapsedMs: number
}

export type Progress = { readonly stage: string; readonly done: number; readonly total: number }

export const exportKinds = ['svg', 'svg-figma', 'svg-outline', 'png'] as const
export type ExportKind = (typeof exportKinds)[number]

/** A design as it lies on disk: `folder` holds the `assets/` that it names. */
export interface StoredDesign {
  readonly design: Design
  /** Absolute path. */
  readonly folder: string
}

export type GenerateJob = { readonly kind: 'generate' } & GenerateRequest
export type ExportJob = { readonly kind: 'export'; readonly to: ExportKind; readonly scale: number } & StoredDesign
export type LintJob = { readonly kind: 'lint' } & StoredDesign
export type Job = GenerateJob | ExportJob | LintJob

/** What a job answers when it is done; candidates come one by one before that. */
export interface JobResult {
  readonly generate: { readonly candidates: number }
  readonly export: { readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  readonly lint: { readonly findings: readonly Finding[] }
}
