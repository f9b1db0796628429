import { randomUUID } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { zipSync } from 'fflate'
import type { Handlers } from '#contract/calls.ts'
import { parseDesignText } from '#core/design/parse.ts'
import { Failure } from '#contract/failure.ts'
import { Upload } from '#contract/records.ts'

interface FileOpenerDeps {
  readonly handlers: Pick<Handlers, 'designs.import'>
  readonly answerBytes: (request: Request) => Promise<Response | null>
}

const maxFileBytes = 64 * 1024 * 1024

/** Takes a file of this machine into the library, the way a page does: uploaded, then imported. Answers the design's id. */
export async function openFile(path: string, { handlers, answerBytes }: FileOpenerDeps): Promise<string> {
  const name = basename(path)
  const found = await stat(path).catch(() => null)
  if (found === null || !found.isFile()) throw new Failure('not-found', `${path}: there is no such file`)
  if (found.size > maxFileBytes) throw new Failure('too-large', `${name}: a file may have at most ${maxFileBytes / 1024 / 1024} MB`)
  const url = `http://studio/uploads?${new URLSearchParams({ name, as: 'design' })}`
  const response = await answerBytes(new Request(url, { method: 'PUT', body: await packPictures(await readFile(path), dirname(path)) }))
  if (response === null || !response.ok) throw new Failure('bad-input', `${name}: ${response === null ? 'it could not be read' : (await response.text()).trim().slice(0, 300)}`)
  const upload = Upload.parse(await response.json())
  const summary = await handlers['designs.import']({ upload: upload.id, as: randomUUID() }, { connection: 'shell' })
  return summary.id
}

/** A design.json's pictures lie beside it, where no upload would take them along: packed together, as an archive of the studio's own. */
async function packPictures(bytes: Buffer<ArrayBuffer>, folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const parsed = bytes[0] === '{'.charCodeAt(0) ? parseDesignText(bytes.toString()) : null
  if (parsed === null || !parsed.ok) return bytes
  const names = Object.values(parsed.value.assets).map(({ id, extension }) => `assets/${id.slice('asset:'.length)}.${extension}`)
  const found = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name)).catch(() => null)] as const))
  const pictures = found.flatMap(([name, picture]) => (picture === null ? [] : [[name, picture] as const]))
  return pictures.length === 0 ? bytes : (zipSync({ 'design.json': bytes, ...Object.fromEntries(pictures) }, { level: 0 }) as Uint8Array<ArrayBuffer>)
}
