import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Writes a file so that at no moment half of it stands under its name: beside others in `folder` first (cleared at every
 * start), on disk, then moved to where it belongs on the same drive.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string, folder: string): Promise<void> {
  const part = join(folder, randomUUID())
  try {
    const file = await open(part, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await moveWhole(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Moves a finished file to where it belongs; the folder is made where it is missing. */
export async function moveWhole(part: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rename(part, path)
  await syncFolder(dirname(path))
}

/** A name is on disk only when its folder is. Windows cannot open folders, and needs it not. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
