import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { BadInput } from '#main/bad-input.ts'
import { isMarked } from './mark.ts'

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

/** Refuses a path whose file Broadside did not write. Throws `BadInput`. */
export async function checkOutFile(path: string): Promise<void> {
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw new BadInput(`--out ${path}: cannot be looked at (${codeOf(error)})`)
  })
  if (found === null) return
  if (!found.isFile()) throw new BadInput(`--out ${path}: is a folder, and a file is needed`)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new BadInput(`--out ${path}: cannot be read (${codeOf(error)})`)
  })
  if (!isMarked(bytes)) throw new BadInput(`--out ${path}: is a file that Broadside did not write; choose another name`)
}

/** Writes the file whole or not at all. `path` is absolute; folders are made as needed. Throws `BadInput`. */
export async function writeOutFile(path: string, bytes: Uint8Array): Promise<void> {
  await checkOutFile(path)
  const staging = join(dirname(path), `.${basename(path)}.broadside-${process.pid}`)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(staging, bytes)
    await rename(staging, path)
  } catch (error) {
    await rm(staging, { force: true })
    throw new BadInput(`--out ${path}: cannot be written (${codeOf(error)})`)
  }
}
