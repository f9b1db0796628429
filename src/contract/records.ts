import { z } from 'zod'
import { Choices } from '#core/compose/choices.ts'
import { Asset, Design, Origin } from '#core/design/design.ts'
import { ArtboardId, LayerId } from '#core/design/ids.ts'

const Uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'is not an id of this kind')
/** Ids that the page makes (`crypto.randomUUID`), so that a request sent twice over a broken wire is one request. */
export const DesignRef = Uuid
export const GenerationId = Uuid
export const CandidateId = Uuid
export const JobId = Uuid
/** The sha256 of an uploaded file's bytes. */
export const UploadId = z.string().regex(/^[0-9a-f]{64}$/, 'is not an id of this kind')

/** Milliseconds since 1970. */
const Time = z.number().int().nonnegative()
const Count = z.number().int().nonnegative()
/** Counts the finished commands of a design. */
export const Revision = Count

export const Size = z.strictObject({ width: z.number().int().min(16).max(16384), height: z.number().int().min(16).max(16384), name: z.string().min(1).max(40) })
export type Size = z.infer<typeof Size>

/** A file that was dropped: kept as it came, and its picture ready for a design. */
export const Upload = z.strictObject({ id: UploadId, name: z.string().max(300), bytes: Count, picture: Asset })
export type Upload = z.infer<typeof Upload>

/** What a library shows of a design. Its picture is at `/thumbnails/<id>/<revision>.png`. */
export const Summary = z.strictObject({
  id: DesignRef,
  title: z.string(),
  width: z.number(),
  height: z.number(),
  revision: Revision,
  hasThumbnail: z.boolean(),
  createdAt: Time,
  changedAt: Time,
  /** Null while it is in the library; else when it was put in the bin. */
  removedAt: Time.nullable(),
})
export type Summary = z.infer<typeof Summary>

/** Where a design was left. Zoom is screen pixels for a design pixel; x and y the design point in the middle of the view. */
export const View = z.strictObject({
  zoom: z.number().positive().max(64),
  x: z.number(),
  y: z.number(),
  artboard: ArtboardId.nullable(),
  selection: z.array(LayerId).max(10000),
})
export type View = z.infer<typeof View>

export { Choices, noChoices, PaletteRecord } from '#core/compose/choices.ts'

export const Candidate = z.strictObject({
  id: CandidateId,
  generation: GenerationId,
  size: Size,
  /** In the order in which they came, from 1, within their size. */
  rank: z.number().int().positive(),
  title: z.string(),
  origin: Origin.nullable(),
  /** By name, each from 0 to 1: `overall`, `contrast`, `alignment`, `balance`, `hierarchy`, `whitespace`, `legibility`, `hero`. */
  scores: z.record(z.string(), z.number()),
  findings: z.array(z.looseObject({ code: z.string(), severity: z.enum(['fault', 'warning']), message: z.string() })),
  state: z.enum(['new', 'kept', 'discarded']),
  /** The design in the library that was opened from it. */
  design: DesignRef.nullable(),
  createdAt: Time,
})
/** Its picture is at `/candidates/<id>.png`. */
export type Candidate = z.infer<typeof Candidate>

export const Wanted = z.strictObject({
  /** Empty where pictures alone are enough. */
  request: z.string().max(100000),
  logo: Upload.nullable(),
  photos: z.array(Upload).max(16),
  /** None: the request's own size, else 1080 × 1350. */
  sizes: z.array(Size).max(20),
  /** How many candidates of each size. */
  count: z.number().int().min(1).max(24),
  seed: z.number().int().min(0).max(4294967295),
  choices: Choices,
  /** More of this kind: what it has chosen is kept where `choices` is free. */
  like: CandidateId.nullable(),
  /** What is locked in this design stays as it is, and the rest is made anew around it. */
  around: Design.nullable().default(null),
})
export type Wanted = z.infer<typeof Wanted>

export const Generation = z.strictObject({
  id: GenerationId,
  wanted: Wanted,
  /** `stopped`: the studio ended while it ran; it can be started again and goes on where it was. */
  state: z.enum(['running', 'done', 'failed', 'cancelled', 'stopped']),
  message: z.string().nullable(),
  candidates: Count,
  /** A few of its candidates, for a picture of the whole. */
  cover: z.array(CandidateId).max(4),
  createdAt: Time,
})
export type Generation = z.infer<typeof Generation>

export const Settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  language: z.enum(['system', 'en', 'zh']).default('system'),
  motion: z.enum(['system', 'reduced']).default('system'),
  isSnapping: z.boolean().default(true),
  /** `cpu`: no model runs on anything else. */
  modelProvider: z.enum(['auto', 'cpu']).default('auto'),
  /** The brief that was being written. */
  draft: z
    .strictObject({ request: z.string().max(100000), logo: Upload.nullable(), photos: z.array(Upload).max(16), sizes: z.array(Size).max(20), count: z.number().int().min(1).max(24), choices: Choices })
    .nullable()
    .default(null),
  ownSizes: z.array(Size).max(24).default([]),
  openDesigns: z.array(DesignRef).max(24).default([]),
  panels: z.record(z.string().max(40), z.boolean()).default({}),
  hasSeenWelcome: z.boolean().default(false),
})
export type Settings = z.infer<typeof Settings>

const settings = Settings.shape
/** Without their defaults, which would put back whatever a change does not name. */
export const SettingsChanges = z
  .strictObject({
    theme: settings.theme.unwrap(),
    language: settings.language.unwrap(),
    motion: settings.motion.unwrap(),
    isSnapping: settings.isSnapping.unwrap(),
    modelProvider: settings.modelProvider.unwrap(),
    draft: settings.draft.unwrap(),
    ownSizes: settings.ownSizes.unwrap(),
    openDesigns: settings.openDesigns.unwrap(),
    panels: settings.panels.unwrap(),
    hasSeenWelcome: settings.hasSeenWelcome.unwrap(),
  } satisfies Record<keyof Settings, z.ZodType>)
  .partial()
