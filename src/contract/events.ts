import { z } from 'zod'
import { Models } from './models.ts'
import { Candidate, DesignRef, Generation, GenerationId, Revision, Settings } from './records.ts'
import { SavedPatch } from './calls.ts'
import { Job } from './work.ts'

/** All that main announces to every page. */
export const events = {
  'jobs.changed': z.strictObject({ job: Job }),
  'candidates.added': z.strictObject({ generation: GenerationId, candidate: Candidate }),
  'candidates.changed': z.strictObject({ candidate: Candidate }),
  'generations.changed': z.strictObject({ generation: Generation }),
  /** A finished command of another page (`by` is its connection). `patch` null: too much to send; open it anew. */
  'designs.changed': z.strictObject({ id: DesignRef, revision: Revision, by: z.string(), patch: SavedPatch.nullable() }),
  /** Something in the list is new, gone, renamed or has a new picture. */
  'library.changed': z.strictObject({ id: DesignRef }),
  'settings.changed': z.strictObject({ settings: Settings }),
  /** They were tried anew. */
  'models.changed': z.strictObject({ models: Models }),
  /** The desktop shell's own menu, by the action's id; or a file that was opened from outside. */
  'menu.chosen': z.strictObject({ action: z.string() }),
  'designs.openRequested': z.strictObject({ id: DesignRef }),
} as const
export type Events = typeof events
export type EventName = keyof Events
export type EventOf<Name extends EventName> = z.output<Events[Name]>
