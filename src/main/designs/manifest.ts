import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** Lies in every folder that Broadside wrote and says what each file was, so that nothing else is ever replaced. */
export const manifestName = '.broadside.json'

export const Manifest = z.strictObject({
  format: z.literal('broadside-folder'),
  version: z.literal(1),
  /** SHA-256 by path from the folder, with forward slashes. The manifest itself is not named. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
})
export type Manifest = z.infer<typeof Manifest>

export const hashBytes = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Null when there is none, or none that can be read. */
async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const parsed = Manifest.safeParse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** The first file below `folder` that Broadside did not write, or that was changed since; null when there is none. */
export async function findForeignFile(folder: string): Promise<string | null> {
  const manifest = await readManifest(folder)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => ({ entry, path: join(entry.parentPath, entry.name) }))
  files.sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { entry, path } of files) {
    const name = path.slice(folder.length).replace(/^[\\/]+/, '').replaceAll('\\', '/')
    if (name === manifestName && manifest !== null) continue
    const known = manifest?.files[name]
    if (known === undefined || !entry.isFile() || hashBytes(await readFile(path)) !== known) return path
  }
  return null
}
