import { createHash, randomUUID } from 'node:crypto'
import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '#contract/failure.ts'
import { moveWhole } from '#main/write-whole.ts'

export const maxUploadBytes = 64 * 1024 * 1024

export interface Received {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly path: string
}

/** A name that is safe on every file system and still reads as what it was: a logo's name says its brand. */
export function toSafeName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1)!
  const plain = last.replace(/[\u0000-\u001f\u007f-\u009f<>:"|?*\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '').replace(/^[.\s]+|[.\s]+$/g, '')
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(plain) ?? []
  const short = Array.from(stem).slice(0, 60).join('').trim()
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short)
  return `${short === '' || isReserved ? 'file' : short}${extension.toLowerCase()}`
}

/** The files that were handed in, as they came: `uploads/<sha256>/<name>`. */
export function createUploads(dataFolder: string, partFolder: string) {
  const folder = join(dataFolder, 'uploads')
  return {
    /** Throws a `Failure`. */
    async receive(body: ReadableStream<Uint8Array> | null, name: string): Promise<Received> {
      const part = join(partFolder, randomUUID())
      try {
        const { id, bytes } = await drain(body, part)
        const path = join(folder, id, toSafeName(name))
        await moveWhole(part, path)
        return { id, name: name.slice(0, 300), bytes, path }
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    /** The file of an upload; under another name where that one is gone. Throws a `Failure`. */
    async pathOf(id: string, name: string): Promise<string> {
      const own = join(folder, id, toSafeName(name))
      if (await stat(own).then((info) => info.isFile(), () => false)) return own
      const [other] = (await readdir(join(folder, id)).catch(() => [])).sort()
      if (other === undefined) throw new Failure('not-found', `${name === '' ? 'The file' : name} is no longer there; add it again.`)
      return join(folder, id, other)
    },
  }
}

async function drain(body: ReadableStream<Uint8Array> | null, part: string): Promise<{ id: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await open(part, 'wx')
  try {
    if (body !== null) {
      for await (const chunk of body) {
        bytes += chunk.length
        if (bytes > maxUploadBytes) throw new Failure('too-large', `A file may have at most ${maxUploadBytes / 1024 / 1024} MB.`)
        hash.update(chunk)
        await file.appendFile(chunk)
      }
    }
    if (bytes === 0) throw new Failure('bad-input', 'The file is empty.')
    await file.sync()
  } finally {
    await file.close()
  }
  return { id: hash.digest('hex'), bytes }
}
