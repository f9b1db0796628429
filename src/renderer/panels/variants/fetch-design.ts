import type { Design } from '#core/design/design.ts'
import { parseDesignText } from '#core/design/parse.ts'
import type { Made } from './use-variants.ts'

export const pictureUrl = ({ job, name }: Made): string => `/exports/${job}/${encodeURIComponent(name)}.png`

/** The design of a variant. Throws where it is gone: exports last as long as the studio runs. */
export async function fetchDesign({ job, name }: Made): Promise<Design> {
  const answer = await fetch(`/exports/${job}/${encodeURIComponent(name)}.json`)
  if (!answer.ok) throw new Error(String(answer.status))
  const parsed = parseDesignText(await answer.text())
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message ?? '')
  return parsed.value
}
