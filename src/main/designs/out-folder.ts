import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BadInput } from '#main/bad-input.ts'
import { findForeignFile, hashBytes, manifestName } from './manifest.ts'
import type { Manifest } from './manifest.ts'

/** A folder that appears whole or not at all: files gather beside it, and `commit` puts them in its place. */
export interface OutFolder {
  /** `path` from the folder, with forward slashes. */
  put(path: string, bytes: Uint8Array | string): Promise<void>
  commit(): Promise<void>
  /** Leaves everything as it was. Does nothing after `commit`. */
  discard(): Promise<void>
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

async function isMissing(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw new BadInput(`--out ${path}: cannot be looked at (${codeOf(error)})`)
  })
  if (found !== null && !found.isDirectory()) throw new BadInput(`--out ${path}: is a file, and a folder is needed`)
  return found === null
}

/** Refuses a folder that holds anything which Broadside did not write. Throws `BadInput` with the file's path. */
async function checkReplaceable(folder: string): Promise<void> {
  if (await isMissing(folder)) return
  const foreign = await findForeignFile(folder).catch((error: unknown) => {
    throw new BadInput(`--out ${folder}: cannot be read (${codeOf(error)})`)
  })
  if (foreign === null) return
  throw new BadInput(`--out ${folder}: would replace ${foreign}, which Broadside did not write or which was changed since; choose another folder`)
}

/** `folder` is absolute; it and its parents need not exist. Throws `BadInput` when it cannot be written or replaced. */
export async function createOutFolder(folder: string): Promise<OutFolder> {
  await checkReplaceable(folder)
  const parent = dirname(folder)
  // Beside the folder, because only a rename within one file system is atomic.
  const staging = join(parent, `.broadside-${randomUUID()}`)
  let firstMade: string | undefined
  try {
    firstMade = await mkdir(parent, { recursive: true })
    await mkdir(staging)
  } catch (error) {
    throw new BadInput(`--out ${folder}: cannot be written (${codeOf(error)})`)
  }
  const files: Record<string, string> = {}
  const madeFolders = new Map<string, Promise<unknown>>()
  let isOver = false

  async function removeMadeParents(): Promise<void> {
    if (firstMade === undefined) return
    for (let made = parent; made.length >= firstMade.length; made = dirname(made)) {
      const isRemoved = await rmdir(made).then(() => true, () => false)
      if (!isRemoved) return
    }
  }

  return {
    async put(path, bytes) {
      const target = join(staging, ...path.split('/'))
      const folderOfTarget = dirname(target)
      const made = madeFolders.get(folderOfTarget) ?? mkdir(folderOfTarget, { recursive: true })
      madeFolders.set(folderOfTarget, made)
      await made
      files[path] = hashBytes(bytes)
      await writeFile(target, bytes)
    },
    async commit() {
      const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
      const manifest: Manifest = { format: 'broadside-folder', version: 1, files: sorted }
      await writeFile(join(staging, manifestName), `${JSON.stringify(manifest, null, 1)}\n`)
      // A long job leaves time for someone to put a file there.
      await checkReplaceable(folder)
      await replaceFolder(staging, folder)
      isOver = true
    },
    async discard() {
      if (isOver) return
      isOver = true
      await rm(staging, { recursive: true, force: true })
      await removeMadeParents()
    },
  }
}

async function replaceFolder(staging: string, folder: string): Promise<void> {
  if (await isMissing(folder)) return rename(staging, folder)
  const old = `${staging}-old`
  try {
    await rename(folder, old)
  } catch (error) {
    // A mount point or a folder in use cannot be moved, but what lies in it can.
    if (!['EBUSY', 'EPERM', 'EACCES', 'EXDEV'].includes(codeOf(error))) throw error
    return replaceContents(staging, folder)
  }
  try {
    await rename(staging, folder)
  } catch (error) {
    await rename(old, folder)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

async function replaceContents(staging: string, folder: string): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true })
  for (const name of await readdir(staging)) await rename(join(staging, name), join(folder, name))
  await rm(staging, { recursive: true, force: true })
}
