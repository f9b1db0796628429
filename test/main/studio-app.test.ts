import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noChoices } from '#contract/records.ts'
import type { Candidate, Upload, Wanted } from '#contract/records.ts'
import type { Design } from '#core/design/design.ts'
import { writeDesign } from '#core/design/write.ts'
import { openStudio } from '../support/open-studio.ts'
import type { OpenStudio } from '../support/open-studio.ts'

let studio: OpenStudio
let logo: Upload
let photo: Upload
const upload = async (path: string, as: string, target = studio): Promise<Upload> => {
  const response = await target.put(`/uploads?${new URLSearchParams({ name: path.split('/').at(-1)!, as })}`, readFileSync(path))
  expect(response.status).toBe(200)
  return (await response.json()) as Upload
}
const wanted = (request: string, changes: Partial<Wanted> = {}): Wanted => ({ request, logo: null, photos: [], sizes: [{ width: 1080, height: 1350, name: 'Poster' }], count: 6, seed: 1, choices: noChoices, like: null, around: null, ...changes })
async function openFirst({ candidates }: { candidates: readonly Candidate[] }): Promise<Design> {
  const { design } = await studio.call('candidates.open', { id: candidates[0]!.id, as: crypto.randomUUID() })
  return (await studio.call('designs.open', { id: design })).design
}
const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

let made: { candidates: readonly Candidate[] }
let design: Design
const pings: number[] = []
const arrivals: number[] = []

beforeAll(async () => {
  studio = openStudio()
  await studio.call('studio.hello', {})
  logo = await upload('test/fixtures/logos/kilnfolk.svg', 'logo')
  photo = await upload('test/fixtures/photos/hills-at-dusk.jpg', 'photo')
  const id = crypto.randomUUID()
  const started = performance.now()
  studio.app.onAnnounce((event) => void (event === 'candidates.added' && arrivals.push(performance.now() - started)))
  let isDone = false
  const pinging = (async () => {
    while (!isDone) {
      const asked = performance.now()
      // Not before the loop has turned: what a page would wait for.
      await new Promise((resolve) => setImmediate(resolve))
      await studio.call('designs.list', { search: 'studio', isRemoved: false, order: 'changed', offset: 0, limit: 50 })
      pings.push(performance.now() - asked)
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  })()
  expect(await studio.work({ kind: 'generate', generation: id, wanted: wanted('Grand opening of Kilnfolk pottery studio on May 5, 30% off', { logo }) })).toMatchObject({ state: 'done' })
  isDone = true
  await pinging
  made = await studio.call('generations.open', { id })
  design = await openFirst(made)
}, 120_000)
afterAll(() => studio.close())

describe('while six posters are made', () => {
  it('main answers any call within 100 ms', () => {
    expect(made.candidates).toHaveLength(6)
    expect(arrivals).toHaveLength(6)
    expect(pings.length).toBeGreaterThan(20)
    expect(quantile(pings.toSorted((a, b) => a - b), 0.99)).toBeLessThan(100)
  })
})

describe('a brief', () => {
  it('is read before anything is made', async () => {
    const understood = await studio.call('briefs.read', { request: 'Spring sale at Kilnfolk pottery, 30% off', logo, photos: [photo], choices: noChoices })
    expect(understood.copies[0]!.headline).not.toBe('')
    expect(understood.palettes.length).toBeGreaterThan(2)
    expect(understood.brief.brand.value).toMatch(/kilnfolk/i)
  })

  it('is refused in a sentence where there is nothing to read, or a file is gone', async () => {
    await expect(studio.call('briefs.read', { request: '   ', logo: null, photos: [], choices: noChoices })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(studio.call('briefs.read', { request: 'Sale', logo: { ...logo, id: 'f'.repeat(64) }, photos: [], choices: noChoices })).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('kilnfolk.svg') })
  })
})

describe('uploads', () => {
  it('are kept as they came, and their pictures are ready', async () => {
    const original = readFileSync('test/fixtures/logos/kilnfolk.svg')
    expect(logo).toMatchObject({ id: createHash('sha256').update(original).digest('hex'), name: 'kilnfolk.svg', bytes: original.length, picture: { extension: 'svg' } })
    expect(readFileSync(join(studio.dataFolder, 'uploads', logo.id, 'kilnfolk.svg')).equals(original)).toBe(true)
    const response = await studio.get(`/assets/${logo.picture.id.slice(6)}.svg`)
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(`asset:${createHash('sha256').update(Buffer.from(await response.arrayBuffer())).digest('hex')}`).toBe(logo.picture.id)
  })

  it('lose what a drawing may not hold', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><script>alert(1)</script><rect onclick="alert(2)" width="9" height="9" fill="#c03"/><image href="http://example.com/x.png" width="1" height="1"/></svg>'
    const { picture } = (await (await studio.put('/uploads?name=bad.svg&as=photo', svg)).json()) as Upload
    expect(await (await studio.get(`/assets/${picture.id.slice(6)}.svg`)).text()).not.toMatch(/script|onclick|example/)
  })

  it('that cannot be used are refused in one sentence', async () => {
    const photoBytes = readFileSync('test/fixtures/photos/hills-at-dusk.jpg')
    const refused = async (name: string, bytes: Uint8Array | string, as = 'photo') => {
      const response = await studio.put(`/uploads?${new URLSearchParams({ name, as })}`, bytes)
      return [response.status, ((await response.json()) as { message: string }).message]
    }
    expect(await refused('notes.txt', 'hello')).toEqual([422, 'notes.txt is not a picture that can be read (SVG, PNG, JPEG, WebP, AVIF or GIF).'])
    expect(await refused('half.jpg', photoBytes.subarray(0, 9000))).toEqual([422, expect.stringMatching(/^half\.jpg is (truncated|damaged)[^.]*\.$/)])
    expect(await refused('empty.png', '')).toEqual([422, 'The file is empty.'])
    expect(await refused('a.png', photoBytes, 'poem')).toEqual([422, expect.stringContaining('logo, photo, design')])
    expect(await refused('big.png', new Uint8Array(64 * 1024 * 1024 + 1))).toEqual([413, 'A file may have at most 64 MB.'])
    const huge = await sharp({ create: { width: 12000, height: 9000, channels: 3, background: '#888' } }).png().toBuffer()
    expect(await refused('huge.png', huge)).toEqual([422, expect.stringContaining('100 megapixels')])
  })
})

describe('jobs of the desk', () => {
  it('judge a design and mend what can be mended', async () => {
    const [, pale] = Object.entries(design.layers).find(([, layer]) => layer.kind === 'text' && layer.role === 'headline')!
    const lint = async (spoilt: Design) => {
      const { result, message } = await studio.work({ kind: 'lint', design: spoilt })
      if (result?.kind !== 'lint') throw new Error(message ?? 'no result')
      expect(result.scores['overall']).toBeGreaterThan(0)
      return { spoilt, finding: result.findings.find(({ code, layers }) => code === 'low-contrast' && layers.includes(pale.id)) }
    }
    // The headline in the colour of what it lies on, whatever that is.
    const tried = []
    for (const { value } of Object.values(design.colors)) {
      tried.push(await lint({ ...design, layers: { ...design.layers, [pale.id]: { ...pale, color: value } as typeof pale } }))
      if (tried.at(-1)!.finding !== undefined) break
    }
    const { spoilt, finding } = tried.at(-1)!
    if (finding === undefined) throw new Error('no colour of the design hides its headline')
    const mended = await studio.work({ kind: 'repair', design: spoilt, finding })
    if (mended.result?.kind !== 'repair') throw new Error(mended.message ?? 'no result')
    expect(mended.result.actions).not.toEqual([])
    const again = await studio.work({ kind: 'lint', design: mended.result.design! })
    if (again.result?.kind !== 'lint') throw new Error(again.message ?? 'no result')
    expect(again.result.findings.filter(({ code, layers }) => code === 'low-contrast' && layers.includes(pale.id))).toEqual([])
    // What is not there any more cannot be mended.
    expect(await studio.work({ kind: 'repair', design: mended.result.design!, finding })).toMatchObject({ state: 'done', result: { kind: 'repair', design: null, actions: [] } })
  })

  it('export what is asked for, under a name that any system takes', async () => {
    const png = await studio.work({ kind: 'export', design, to: 'png', scale: 0.5, name: '海报: one/two' })
    expect(png).toMatchObject({ state: 'done', result: { kind: 'export', width: 540, height: 675, name: 'two.png' } })
    const response = await studio.get(`/exports/${png.id}/two.png`)
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''two.png")
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ width: 540, height: 675, format: 'png' })
    const figma = await studio.work({ kind: 'export', design, to: 'svg-figma', scale: 1, name: '海报.svg' })
    expect(figma).toMatchObject({ result: { name: '海报.svg', approximated: expect.arrayContaining([expect.objectContaining({ what: expect.any(String) })]) } })
    expect(await (await studio.get(`/exports/${figma.id}/${encodeURIComponent('海报.svg')}`)).text()).toContain('<svg')
    const archive = await studio.work({ kind: 'export', design, to: 'json', scale: 1, name: 'poster' })
    const files = unzipSync(Buffer.from(await (await studio.get(`/exports/${archive.id}/poster.zip`)).arrayBuffer()))
    expect(Buffer.from(files['design.json']!).toString()).toBe(writeDesign(design))
    expect(Object.keys(files).length).toBe(1 + Object.keys(design.assets).length)
  })

  it('refuse a design that is not whole', async () => {
    const broken: Design = { ...design, layers: {} }
    await expect(studio.work({ kind: 'lint', design: broken })).rejects.toMatchObject({ code: 'bad-input' })
  })
})

describe('a design from outside', () => {
  async function exported(to: 'svg' | 'json'): Promise<Buffer> {
    const job = await studio.work({ kind: 'export', design, to, scale: 1, name: 'x' })
    return Buffer.from(await (await studio.get(`/exports/${job.id}/x.${to === 'svg' ? 'svg' : 'zip'}`)).arrayBuffer())
  }

  it.each(['svg', 'json'] as const)('comes whole into another studio: %s', async (to) => {
    const file = await exported(to)
    const other = openStudio()
    const { id } = (await (await other.put('/uploads?name=poster&as=design', file)).json()) as Upload
    const as = crypto.randomUUID()
    expect(await other.call('designs.import', { upload: id, as })).toMatchObject({ id: as, title: design.title })
    expect(await other.call('designs.import', { upload: id, as })).toMatchObject({ id: as })
    expect(writeDesign((await other.call('designs.open', { id: as })).design)).toBe(writeDesign(design))
    expect((await other.get(`/thumbnails/${as}/0.png`)).status).toBe(200)
    for (const asset of Object.values(design.assets)) expect((await other.get(`/assets/${asset.id.slice(6)}.${asset.extension}`)).status).toBe(200)
    await other.close()
  })

  it('is refused in a sentence where it cannot be taken', async () => {
    const refused = async (bytes: Uint8Array | string): Promise<unknown> => {
      const { id } = (await (await studio.put('/uploads?name=poster.json&as=design', bytes)).json()) as Upload
      return studio.call('designs.import', { upload: id, as: crypto.randomUUID() }).then(() => 'taken', (error: { code: string; message: string }) => `${error.code}: ${error.message}`)
    }
    const strange: Design = { ...design, assets: Object.fromEntries(Object.values(design.assets).map((asset) => [asset.id, asset])) }
    const foreign = JSON.parse(JSON.stringify(strange).replaceAll(logo.picture.id, `asset:${'e'.repeat(64)}`)) as Design
    expect(await refused('{')).toMatch(/^bad-input: .*is not JSON/)
    expect(await refused('<svg xmlns="http://www.w3.org/2000/svg"/>')).toMatch(/^bad-input: .*carries no Broadside design/)
    expect(await refused(JSON.stringify({ ...design, version: 99 }))).toMatch(/newer Broadside/)
    expect(await refused(JSON.stringify(foreign))).toMatch(/^bad-input: .*is not in the file/)
    expect(await refused(zipSync({ 'readme.txt': strToU8('hi') }))).toMatch(/holds no design\.json/)
    expect(await refused(Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9, 9))).toMatch(/damaged archive/)
    const lying = zipSync({ 'design.json': strToU8(JSON.stringify(foreign)), [`assets/${'e'.repeat(64)}.svg`]: strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>') })
    expect(await refused(lying)).toMatch(/^bad-input/)
    const bomb = Buffer.from(zipSync({ 'design.json': strToU8('{}') }))
    // What the archive's list says that it unpacks to.
    bomb.writeUInt32LE(600 * 1024 * 1024, bomb.indexOf('PK\u0001\u0002') + 24)
    expect(await refused(bomb)).toMatch(/unpacks to more than/)
    await expect(studio.call('designs.import', { upload: 'a'.repeat(64), as: crypto.randomUUID() })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('may lie on the disk with its pictures beside it', async () => {
    const file = join(studio.dataFolder, 'design.json')
    writeFileSync(file, writeDesign(design))
    const other = openStudio()
    expect((await other.call('designs.open', { id: await other.app.openFile(file) })).design.title).toBe(design.title)
    await expect(other.app.openFile(join(studio.dataFolder, 'nothing.json'))).rejects.toMatchObject({ code: 'bad-input' })
    await other.close()
  })
})

describe('the studio', () => {
  it('has one library for one data folder at a time', async () => {
    expect(() => openStudio({ dataFolder: studio.dataFolder })).toThrow(expect.objectContaining({ code: 'conflict', message: expect.stringContaining('another Broadside studio') }))
    expect((await studio.call('designs.list', { search: '', isRemoved: false, order: 'changed', offset: 0, limit: 1 })).total).toBeGreaterThan(0)
  })

  it('says when the library had to be begun anew, and leaves nothing half-written', async () => {
    const first = openStudio()
    await first.call('studio.hello', {})
    await first.app.dispose()
    writeFileSync(join(first.dataFolder, 'studio.db'), 'no database')
    writeFileSync(join(first.dataFolder, 'parts', 'left'), 'half')
    const again = openStudio({ dataFolder: first.dataFolder })
    const { notices } = await again.call('studio.hello', {})
    expect(notices).toEqual([expect.stringContaining('put aside')])
    expect(readdirSync(join(first.dataFolder, 'parts'))).toHaveLength(1)
    expect(readdirSync(first.dataFolder).some((name) => name.startsWith('studio.db.damaged'))).toBe(true)
    await again.close()
    await first.close()
    expect(existsSync(first.dataFolder)).toBe(false)
  })
})
