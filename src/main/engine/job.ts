import type { Finding, Scores } from '#core/critique/finding.ts'
import type { Axis } from '#core/compose/vary/axis.ts'
import { noChoices } from '#core/compose/choices.ts'
import type { Choices } from '#core/compose/choices.ts'
import type { Understood } from '#contract/understood.ts'
import type { Asset, Design } from '#core/design/design.ts'
import type { Approximation } from '#core/export/scene.ts'
import type { Tried, TryProviderJob } from './models/try-provider.ts'

export interface NamedSize {
  readonly width: number
  readonly height: number
  /** How folders and messages call it: `300x250`. */
  readonly name: string
}

/** Nothing fixed, all weighed, files in full: what the command line asks for. */
export const plainly = { choices: noChoices, like: null, around: null, order: 'best-first', hasSvg: true } as const

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
  /** A design of which all that is locked stays to the byte, and the rest is made anew around it; its size is the only one. */
  readonly around: StoredDesign | null
  /** `as-ready`: each as soon as it is known to be sound, for somebody who waits; `best-first`: when all have been weighed. */
  readonly order: 'best-first' | 'as-ready'
  /** Whether each comes with its SVG. */
  readonly hasSvg: boolean
}

export interface BriefToRead extends Pick<GenerateRequest, 'request' | 'logo' | 'assets' | 'choices'> {
  /** The one that generation will be given: what is proposed here is what it would use. */
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
  readonly svg: string | null
  readonly png: Uint8Array
  readonly files: readonly AssetFile[]
  readonly scores: Scores
  readonly faults: readonly Finding[]
  /** Faults and warnings. */
  readonly findings: readonly Finding[]
  readonly elapsedMs: number
  /** Of a re-layout: the names of layers that were hidden for want of room. */
  readonly hidden?: readonly string[]
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

/** Makes the tools ready, so that the first job that somebody waits for need not. */
export type StartJob = { readonly kind: 'start' }
export type ReadBriefJob = { readonly kind: 'read-brief' } & BriefToRead
/** Folders of the studio: its store of pictures, and where a file is written before it is whole. */
export interface StudioFolders {
  readonly dataFolder: string
  readonly partFolder: string
}
/** A picture from outside into the store, ready for a design. */
export type ReadUploadJob = { readonly kind: 'read-upload'; readonly path: string; readonly as: 'logo' | 'photo' } & StudioFolders
/** A design from outside, its pictures into the store. */
export type ReadDesignJob = { readonly kind: 'read-design'; readonly path: string } & StudioFolders
export type RepairJob = { readonly kind: 'repair'; readonly finding: Pick<Finding, 'code' | 'layers'> } & StoredDesign
/** `json` is an archive of the design and its pictures. Written into `file` by the engine: large pictures need not pass main. */
export type ExportFileJob = { readonly kind: 'export-file'; readonly to: ExportKind | 'json'; readonly scale: number; readonly file: string } & StoredDesign
/** Variations come one by one, as candidates. */
export type VaryJob = { readonly kind: 'vary'; readonly axis: Axis; readonly count: number; readonly seed: number; readonly hasSvg: boolean } & StoredDesign
/** One candidate for each size, as it is done. */
export type RelayoutJob = { readonly kind: 'relayout'; readonly sizes: readonly NamedSize[]; readonly seed: number; readonly hasSvg: boolean } & StoredDesign
export type Job = TryProviderJob | VaryJob | RelayoutJob | GenerateJob | ExportJob | LintJob | StartJob | ReadBriefJob | ReadUploadJob | ReadDesignJob | RepairJob | ExportFileJob

/** What a job answers when it is done; candidates come one by one before that. */
export interface JobResult {
  readonly generate: { readonly candidates: number }
  readonly vary: { readonly candidates: number }
  readonly relayout: { readonly candidates: number }
  readonly export: { readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  readonly lint: { readonly findings: readonly Finding[]; readonly scores: Scores }
  readonly start: Record<string, never>
  readonly 'try-provider': Tried
  readonly 'read-brief': Understood
  readonly 'read-upload': { readonly asset: Asset }
  readonly 'read-design': { readonly design: Design }
  /** `design` null: no small move mends it. */
  readonly repair: { readonly design: Design | null; readonly actions: readonly string[] }
  readonly 'export-file': { readonly bytes: number; readonly width: number; readonly height: number; readonly approximated: readonly Approximation[] }
}
