import type { z } from 'zod'
import type { SavedPatch } from '#contract/calls.ts'
import { Artboard, Asset, ColorToken, Design, TextStyle } from '#core/design/design.ts'
import { describeIssue } from '#core/design/describe-issue.ts'
import type { Parsed } from '#core/design/fault.ts'
import { Layer } from '#core/design/layer.ts'
import { applyPatch, coverId, findRecord } from '#core/design/patch.ts'
import type { Change, Patch } from '#core/design/patch.ts'
import { checkPlainData } from '#core/design/plain-data.ts'
import { findBrokenReferences } from '#core/design/references.ts'

const Cover = Design.pick({ title: true, description: true, lang: true, origin: true })
const records: Readonly<Record<string, z.ZodType>> = { artboard: Artboard, layer: Layer, color: ColorToken, style: TextStyle, asset: Asset }

/**
 * A patch from outside on a sound design: the design after it, sound again, or what is wrong. Only what changed is
 * parsed, so that a command on a large design costs what it changed.
 */
export function checkPatch(design: Design, patch: z.output<typeof SavedPatch>): Parsed<{ design: Design; patch: Patch }> {
  const changed: Change[] = []
  for (const { id, after } of patch) {
    const fail = (message: string): Parsed<never> => ({ ok: false, faults: [{ path: id.slice(0, 80), message }] })
    const schema = id === coverId ? Cover : Object.hasOwn(records, kindOf(id)) ? records[kindOf(id)]! : null
    if (schema === null) return fail('is no record of a design')
    if (after === null) {
      if (id === coverId) return fail('cannot be taken away')
      changed.push({ id, before: findRecord(design, id), after: null })
      continue
    }
    const unplain = checkPlainData(after)
    if (unplain.length > 0) return fail(`${unplain[0]!.path} ${unplain[0]!.message}`)
    const parsed = schema.safeParse(after)
    if (!parsed.success) return { ok: false, faults: parsed.error.issues.slice(0, 5).flatMap((issue) => describeIssue(issue)).map((fault) => ({ ...fault, path: `${id}.${fault.path}` })) }
    if (id !== coverId && (parsed.data as { id: string }).id !== id) return fail('is another record than its id says')
    changed.push({ id, before: findRecord(design, id), after: parsed.data as Change['after'] })
  }
  const next = applyPatch(design, changed)
  const broken = findBrokenReferences(next)
  return broken.length > 0 ? { ok: false, faults: broken } : { ok: true, value: { design: next, patch: changed } }
}

const kindOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')))
