import { readFile } from 'node:fs/promises'
import type { Design } from '#core/design/design.ts'
import { describeFault, parseDesignText } from '#core/design/parse.ts'
import { BadInput } from '#main/bad-input.ts'

/** Reads a design.json of this or an older version. Throws `BadInput` with the place of the first fault inside it. */
export async function readDesign(path: string): Promise<Design> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`${path}: ${error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`}`)
  })
  const parsed = parseDesignText(text)
  if (parsed.ok) return parsed.value
  const [first, ...others] = parsed.faults
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`
  throw new BadInput(`${path}: ${first === undefined ? 'is no design' : describeFault(first)}${more}`)
}
