import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '#contract/failure.ts'
import { createBytes } from '#main/bytes.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'

const id = '11111111-2222-4333-8444-555555555555'
const other = '99999999-2222-4333-8444-555555555555'
const hash = 'a'.repeat(64)
const fonts = createFonts()

let folder: string
let thumbnail: { path: string; revision: number } | null
let get: (path: string, init?: RequestInit) => Promise<Response>
let ask: (request: Request) => Promise<Response | null>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-bytes-'))
  for (const name of ['assets', 'candidates', `exports/${id}`]) mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'assets', `${hash}.svg`), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(folder, 'exports', id, '海报 1.svg'), '<svg/>')
  writeFileSync(join(folder, 'studio.db'), 'secret')
  await sharp({ create: { width: 1080, height: 1350, channels: 3, background: '#c03' } }).png().toFile(join(folder, 'candidates', `${id}.png`))
  thumbnail = null
  ask = createBytes({
    dataFolder: folder,
    fontIndexPath: 'resources/fonts/index.json',
    readFont: fonts.loadFile,
    readIllustration: (name) => (name === 'cup' ? '<svg/>' : null),
    findThumbnail: () => Promise.resolve(thumbnail),
    receive: (body, name, as) => (as === 'logo' ? Promise.reject(new Failure('too-large', 'Too large.')) : Promise.resolve({ id: hash, name, bytes: body === null ? 0 : 1, picture: { id: `asset:${hash}`, extension: 'svg', width: 1, height: 1, name: '', source: '' } })),
  })
  get = async (path, init) => (await ask(new Request(`http://127.0.0.1${path}`, init))) ?? new Response('no route', { status: 599 })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('answerBytes', () => {
  it('hands out pictures of the store, for good, and never as a page that could do something', async () => {
    const response = await get(`/assets/${hash}.svg`)
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'image/svg+xml', 'private, max-age=31536000, immutable'])
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect((await get(`/assets/${'b'.repeat(64)}.svg`)).status).toBe(404)
  })

  it.each([[1, 160], [160, 160], [161, 320], [700, 960], [1280, 1080], [99999, 1080]])('shrinks a candidate for a place of %i px to %i px', async (asked, width) => {
    const response = await get(`/candidates/${id}.png?width=${asked}`)
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ format: 'png', width })
  })

  it('shrinks once for all who ask at once, and leaves nothing half', async () => {
    const bodies = await Promise.all(Array.from({ length: 8 }, async () => Buffer.from(await (await get(`/candidates/${id}.png?width=300`)).arrayBuffer())))
    expect(new Set(bodies.map((body) => body.toString('base64'))).size).toBe(1)
    expect(readdirSync(join(folder, 'cache'))).toEqual([`${id}-320.png`])
    expect((await get(`/candidates/${id}.png`)).headers.get('content-length') ?? Buffer.from(await (await get(`/candidates/${id}.png`)).arrayBuffer()).length).toBe(readFileSync(join(folder, 'candidates', `${id}.png`)).length)
    expect((await get(`/candidates/${other}.png?width=300`)).status).toBe(404)
  })

  it('keeps a thumbnail only where it is of the revision asked for', async () => {
    expect((await get(`/thumbnails/${id}/3.png`)).status).toBe(404)
    thumbnail = { path: join(folder, 'candidates', `${id}.png`), revision: 3 }
    expect((await get(`/thumbnails/${id}/3.png`)).headers.get('cache-control')).toContain('immutable')
    expect((await get(`/thumbnails/${id}/4.png`)).headers.get('cache-control')).toBe('no-store')
  })

  it('hands out an export as a file to keep', async () => {
    const response = await get(`/exports/${id}/${encodeURIComponent('海报 1.svg')}`)
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''${encodeURIComponent('海报 1.svg')}`)
    expect(await response.text()).toBe('<svg/>')
  })

  it.each([
    `/exports/${id}/..%2f..%2fstudio.db`, `/exports/${id}/%2e%2e%2fstudio.db`, `/exports/${id}/..%5cstudio.db`, `/exports/${id}/.hidden`, `/exports/${id}/%00`, `/exports/${id}/%ff`,
    '/fonts/files/@fontsource/inter/files/../../../package.woff2', '/fonts/files/@types/node/files/index.woff2', '/illustrations/..%2f..%2fcup.svg',
  ])('has nothing at %s', async (path) => {
    const response = await get(path)
    expect([404, 599]).toContain(response.status)
    expect(await response.text()).not.toContain('secret')
  })

  it.each(['/', '/studio.db', `/assets/${hash}.svg/more`, '/assets/', `/candidates/${id}.svg`, '/contract'])('leaves %s to others', async (path) => {
    expect(await ask(new Request(`http://127.0.0.1${path}`))).toBeNull()
  })

  it('answers the font index once, and a face as sfnt', async () => {
    const index = await get('/fonts/index.json')
    const etag = index.headers.get('etag')!
    expect(((await index.json()) as { families: unknown[] }).families.length).toBeGreaterThan(40)
    expect((await get('/fonts/index.json', { headers: { 'if-none-match': etag } })).status).toBe(304)
    const [face] = fonts.faces('Inter')
    const bytes = new Uint8Array(await (await get(`/fonts/files/${face!.file}`)).arrayBuffer())
    expect(bytes).toEqual(fonts.loadFace(face!.id))
    expect([...bytes.subarray(0, 4)]).toEqual([0, 1, 0, 0])
  })

  it('answers a drawing', async () => {
    expect(await (await get('/illustrations/cup.svg')).text()).toBe('<svg/>')
    expect((await get('/illustrations/mug.svg')).status).toBe(404)
  })

  it('takes files, and says in JSON why not', async () => {
    expect(await (await get('/uploads?name=a.svg&as=photo', { method: 'PUT', body: 'x' })).json()).toMatchObject({ id: hash, name: 'a.svg' })
    const refused = await get('/uploads?name=a.svg&as=logo', { method: 'PUT', body: 'x' })
    expect([refused.status, await refused.json()]).toEqual([413, { code: 'too-large', message: 'Too large.' }])
    const odd = await get('/uploads?as=virus', { method: 'PUT', body: 'x' })
    expect([odd.status, await odd.json()]).toEqual([422, { code: 'bad-input', message: expect.stringContaining('logo, photo, design') }])
  })

  it('takes only what a path is for', async () => {
    expect((await get('/uploads')).status).toBe(405)
    expect((await get(`/assets/${hash}.svg`, { method: 'PUT', body: 'x' })).status).toBe(405)
    expect((await get(`/assets/${hash}.svg`, { method: 'HEAD' })).status).toBe(200)
  })
})
