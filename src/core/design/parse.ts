import { Design, designVersion } from './design.ts'
import type { Fault, Parsed } from './fault.ts'
import { migrate } from './migrations/migrate.ts'
import { checkPlainData, maxFaults } from './plain-data.ts'
import { findBrokenReferences } from './references.ts'
import { describeIssue } from './describe-issue.ts'

/** In UTF-16 code units: pictures are never inside a design, so even 10,000 layers stay far below. */
export const maxDesignText = 64 * 1024 * 1024

/**
 * Anything → a design that can be drawn, or what is wrong with it (at most 50 faults). Defaults are filled in; every
 * reference leads somewhere, every layer has one parent and there is no cycle.
 */
export function parseDesign(json: unknown): Parsed<Design> {
  const unplain = checkPlainData(json)
  if (unplain.length > 0) return fail(unplain)
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return fail([{ path: '', message: 'is not a design: expected an object' }])
  const { format, version } = json as { format?: unknown; version?: unknown }
  if (format !== 'broadside') return fail([{ path: 'format', message: 'is not "broadside": this is not a Broadside design' }])
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail([{ path: 'version', message: 'is not a version number' }])
  }
  if (version > designVersion) {
    return fail([{ path: 'version', message: `is ${version}: made by a newer Broadside (this one reads up to ${designVersion})` }])
  }
  const migrated = migrate(json as Record<string, unknown>, version)
  if (!migrated.ok) return migrated
  const parsed = Design.safeParse(migrated.value)
  if (!parsed.success) return fail(parsed.error.issues.slice(0, maxFaults).flatMap((issue) => describeIssue(issue)))
  const broken = findBrokenReferences(parsed.data)
  return broken.length > 0 ? fail(broken) : { ok: true, value: parsed.data }
}

export function parseDesignText(text: string): Parsed<Design> {
  if (text.length > maxDesignText) return fail([{ path: '', message: `is too large: ${text.length} characters, at most ${maxDesignText}` }])
  let json: unknown
  try {
    json = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : 'unreadable'
    return fail([{ path: '', message: `is not JSON: ${reason}` }])
  }
  return parseDesign(json)
}

/** One line for a person: the path and what is wrong there. */
export const describeFault = (fault: Fault): string => (fault.path === '' ? `design ${fault.message}` : `${fault.path} ${fault.message}`)

function fail(faults: readonly Fault[]): { ok: false; faults: readonly Fault[] } {
  return { ok: false, faults: faults.slice(0, maxFaults) }
}

