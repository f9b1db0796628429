import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { Failure } from '#contract/failure.ts'
import type { Upload } from '#contract/records.ts'

export interface BytesDeps {
  readonly dataFolder: string
  readonly fontIndexPath: string
  readonly readFont: (file: string) => Uint8Array | null
  /** Null for an id that is none of the bundled drawings. */
  readonly readIllustration: (id: string) => string | null
  readonly findThumbnail: (design: string) => Promise<{ readonly path: string; readonly revision: number } | null>
  /** Throws a `Failure`. */
  readonly receive: (body: ReadableStream<Uint8Array> | null, name: string, as: UploadUse) => Promise<Upload>
}

export const uploadUses = ['logo', 'photo', 'design'] as const
export type UploadUse = (typeof uploadUses)[number]

const mimes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', avif: 'image/avif', gif: 'image/gif', zip: 'application/zip',
}
/** The name of what never changes is its content or its own id. */
const forever = 'private, max-age=31536000, immutable'
/** A drawing from outside, opened by itself, is a document: it may do nothing. */
const documentPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
/** Widths in pixels of which smaller pictures are made: asked for one between, the next is answered. */
const widths = [160, 320, 480, 640, 960, 1280, 1920]

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const statuses: Partial<Record<Failure['code'], number>> = { 'bad-input': 422, 'not-found': 404, 'too-large': 413, conflict: 409 }

type Answer = (match: string[], url: URL, request: Request) => Promise<Response | null>

/** The bytes behind the contract's ids, the same for every host. */
export function createBytes({ dataFolder, fontIndexPath, readFont, readIllustration, findThumbnail, receive }: BytesDeps): (request: Request) => Promise<Response | null> {
  const scaling = new Map<string, Promise<void>>()
  // The engines have the cores while a gallery fills.
  sharp.concurrency(1)

  async function scale(from: string, id: string, width: number): Promise<string> {
    const path = join(dataFolder, 'cache', `${id}-${width}.png`)
    if (await isFile(path)) return path
    const running = scaling.get(path) ?? shrink(from, path, width).finally(() => scaling.delete(path))
    scaling.set(path, running)
    await running
    return path
  }

  const routes: readonly (readonly ['GET' | 'PUT', RegExp, Answer])[] = [
    ['GET', /^\/assets\/([0-9a-f]{64})\.([a-z]{3,4})$/, ([name = '', extension = '']) => answerFile(join(dataFolder, 'assets', `${name}.${extension}`), extension, forever)],
    ['GET', new RegExp(`^/candidates/(${uuid})\\.png$`), async ([id = ''], url) => {
      const path = join(dataFolder, 'candidates', `${id}.png`)
      if (!(await isFile(path))) return notFound()
      const width = widths.find((one) => one >= Number(url.searchParams.get('width') ?? Infinity))
      return answerFile(width === undefined ? path : await scale(path, id, width), 'png', forever)
    }],
    ['GET', new RegExp(`^/thumbnails/(${uuid})/(\\d{1,15})\\.png$`), async ([id = '', revision = '']) => {
      const found = await findThumbnail(id)
      return found === null ? notFound() : answerFile(found.path, 'png', found.revision === Number(revision) ? forever : 'no-store')
    }],
    ['GET', new RegExp(`^/exports/(${uuid})/([^/]{1,1200})$`), ([job = '', text = '']) => {
      const name = decode(text)
      if (name === null || /[\\/\u0000]/.test(name) || name.startsWith('.')) return Promise.resolve(notFound())
      return answerFile(join(dataFolder, 'exports', job, name), name.split('.').at(-1)!, 'no-store', { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` })
    }],
    ['GET', /^\/fonts\/index\.json$/, async (_, __, request) => {
      const text = await readFile(fontIndexPath)
      const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 32)}"`
      const headers = { 'content-type': 'application/json', 'cache-control': 'private, no-cache', etag }
      return request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
    }],
    ['GET', /^\/fonts\/files\/(@[a-z-]+\/[a-z0-9-]+\/files\/[a-z0-9-]+\.woff2)$/, ([file = '']) => {
      const sfnt = readFont(file)
      return Promise.resolve(sfnt === null ? notFound() : new Response(toBody(sfnt), { headers: { 'content-type': 'font/sfnt', 'cache-control': 'private, max-age=86400' } }))
    }],
    ['GET', /^\/illustrations\/([^/]{1,200})\.svg$/, ([id = '']) => {
      const text = readIllustration(decode(id) ?? '')
      return Promise.resolve(text === null ? notFound() : new Response(text, { headers: { 'content-type': mimes['svg']!, 'cache-control': 'private, max-age=86400', 'content-security-policy': documentPolicy } }))
    }],
    ['PUT', /^\/uploads$/, async (_, url, request) => {
      const use = uploadUses.find((one) => one === (url.searchParams.get('as') ?? 'photo'))
      if (use === undefined) return refuse(new Failure('bad-input', `A file is one of ${uploadUses.join(', ')}.`))
      try {
        return Response.json(await receive(request.body, url.searchParams.get('name') ?? 'file', use), { headers: { 'cache-control': 'no-store' } })
      } catch (error) {
        return refuse(error)
      }
    }],
  ]

  return async (request) => {
    const url = new URL(request.url)
    const method = request.method === 'HEAD' ? 'GET' : request.method
    for (const [wanted, shape, answer] of routes) {
      const match = shape.exec(url.pathname)
      if (match === null) continue
      if (wanted !== method) return new Response('Not allowed\n', { status: 405, headers: { allow: wanted } })
      return answer(match.slice(1), url, request)
    }
    return null
  }
}

const notFound = (): Response => new Response('Not found\n', { status: 404, headers: { 'cache-control': 'no-store' } })
const isFile = (path: string): Promise<boolean> => stat(path).then((info) => info.isFile(), () => false)
const toBody = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>

function refuse(error: unknown): Response {
  const { code, message } = error instanceof Failure ? error : new Failure('failed', error instanceof Error ? error.message : String(error))
  return Response.json({ code, message }, { status: statuses[code] ?? 500, headers: { 'cache-control': 'no-store' } })
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

async function answerFile(path: string, extension: string, cache: string, more: Record<string, string> = {}): Promise<Response> {
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return notFound()
  const policy: Record<string, string> = extension === 'svg' ? { 'content-security-policy': documentPolicy } : {}
  return new Response(toBody(bytes), { headers: { 'content-type': mimes[extension] ?? 'application/octet-stream', 'cache-control': cache, ...policy, ...more } })
}

/** A cache that is cleared at every start; a picture half written here would be drawn half, so it is moved in whole. */
async function shrink(from: string, path: string, width: number): Promise<void> {
  await mkdir(join(path, '..'), { recursive: true })
  const part = `${path}.part`
  try {
    await sharp(from).resize({ width, withoutEnlargement: true }).png({ compressionLevel: 6 }).toFile(part)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
