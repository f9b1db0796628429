import { z } from 'zod'
import { Asset, Design } from '#core/design/design.ts'
import { HexColor } from '#core/design/paint.ts'
import { Candidate, CandidateId, Choices, DesignRef, Generation, GenerationId, JobId, Revision, Settings, SettingsChanges, Summary, Upload, UploadId, View } from './records.ts'
import { Models } from './models.ts'
import { Understood } from './understood.ts'
import { Job, Work } from './work.ts'

export interface Call<Args extends z.ZodType = z.ZodType, Result extends z.ZodType = z.ZodType> {
  readonly args: Args
  readonly result: Result
}
const call = <Args extends z.ZodType, Result extends z.ZodType>(args: Args, result: Result): Call<Args, Result> => ({ args, result })
const nothing = z.strictObject({})

/** A patch of one finished command, as it is saved. The records are checked when the design is put together. */
export const SavedPatch = z.array(z.strictObject({ id: z.string().max(120), before: z.unknown(), after: z.unknown() })).max(20000)

/** All that a page may ask of main, each answered within a second. */
export const calls = {
  /** `notices`: what happened at the start that a person must know, a sentence each. */
  'studio.hello': call(nothing, z.strictObject({ version: z.string(), host: z.enum(['electron', 'loopback']), dataFolder: z.string().default(''), settings: Settings, notices: z.array(z.string()).default([]) })),
  'settings.change': call(z.strictObject({ changes: SettingsChanges }), Settings),

  /** Which models there are, and what each runs on. */
  'models.list': call(nothing, Models),

  'designs.list': call(
    z.strictObject({ search: z.string().max(200), isRemoved: z.boolean(), order: z.enum(['changed', 'created', 'title']), offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(200) }),
    z.strictObject({ designs: z.array(Summary), total: z.number().int() }),
  ),
  'designs.create': call(z.strictObject({ id: DesignRef, design: Design }), Summary),
  'designs.open': call(z.strictObject({ id: DesignRef }), z.strictObject({ design: Design, summary: Summary, view: View.nullable() })),
  /** `revision` is the one that the patch is made on; another one there is a `conflict`. The answer is the one after it. */
  'designs.save': call(z.strictObject({ id: DesignRef, revision: Revision, save: z.uuid(), patch: SavedPatch }), z.strictObject({ revision: Revision })),
  'designs.saveView': call(z.strictObject({ id: DesignRef, view: View }), nothing),
  'designs.duplicate': call(z.strictObject({ id: DesignRef, as: DesignRef }), Summary),
  'designs.rename': call(z.strictObject({ id: DesignRef, title: z.string().min(1).max(500) }), Summary),
  'designs.remove': call(z.strictObject({ id: DesignRef }), nothing),
  'designs.restore': call(z.strictObject({ id: DesignRef }), nothing),
  'designs.erase': call(z.strictObject({ id: DesignRef }), nothing),
  /** From an uploaded design.json or an SVG that carries its design. */
  'designs.import': call(z.strictObject({ upload: UploadId, as: DesignRef }), Summary),

  'briefs.read': call(z.strictObject({ request: z.string().max(100000), logo: Upload.nullable(), photos: z.array(Upload).max(16), choices: Choices }), Understood),

  'generations.list': call(z.strictObject({ offset: z.number().int().nonnegative(), limit: z.number().int().min(1).max(100) }), z.strictObject({ generations: z.array(Generation), total: z.number().int() })),
  'generations.open': call(z.strictObject({ id: GenerationId }), z.strictObject({ generation: Generation, candidates: z.array(Candidate) })),
  'generations.remove': call(z.strictObject({ id: GenerationId }), nothing),
  'generations.restore': call(z.strictObject({ id: GenerationId }), nothing),
  'candidates.judge': call(z.strictObject({ id: CandidateId, state: Candidate.shape.state }), Candidate),
  /** Puts it into the library under the id `as`, once; asked again it answers the design that was made then. */
  'candidates.open': call(z.strictObject({ id: CandidateId, as: DesignRef }), z.strictObject({ design: DesignRef })),

  'fonts.list': call(
    nothing,
    z.strictObject({
      families: z.array(z.strictObject({ family: z.string(), classification: z.string(), weights: z.array(z.number()), hasItalic: z.boolean(), scripts: z.array(z.string()) })),
      pairs: z.array(z.strictObject({ id: z.string(), display: z.string(), text: z.string() })),
    }),
  ),
  'illustrations.search': call(z.strictObject({ query: z.string().max(200), lang: z.string().max(35), limit: z.number().int().min(1).max(200) }), z.strictObject({ items: z.array(z.strictObject({ id: z.string(), name: z.string() })) })),
  /** A drawing as an asset of the store, and its recolouring into the design's own colours (hex by token id). */
  'illustrations.take': call(
    z.strictObject({ id: z.string().max(200), colors: z.record(z.string().max(80), HexColor) }),
    z.strictObject({ asset: Asset, recolor: z.array(z.strictObject({ from: z.string(), to: z.string() })), alt: z.string() }),
  ),

  /** The page names the job, so that no event of it can come before its id is known. */
  'jobs.start': call(z.strictObject({ job: JobId, work: Work }), nothing),
  'jobs.cancel': call(z.strictObject({ job: JobId }), nothing),
  'jobs.list': call(nothing, z.strictObject({ jobs: z.array(Job) })),
} as const satisfies Record<string, Call>

export type Calls = typeof calls
export type CallName = keyof Calls
export type ArgsOf<Name extends CallName> = z.input<Calls[Name]['args']>
export type ResultOf<Name extends CallName> = z.output<Calls[Name]['result']>

/** Who asks: one page's connection. */
export interface Caller {
  readonly connection: string
}
export type Handlers = { readonly [Name in CallName]: (args: z.output<Calls[Name]['args']>, caller: Caller) => Promise<z.input<Calls[Name]['result']>> | z.input<Calls[Name]['result']> }
