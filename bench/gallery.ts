import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { BatchReport, GenerateReport } from '#main/cli/report.ts'
import type { BatchRequest } from '#main/cli/requests.ts'
import { drawSheet } from './draw-sheet.ts'
import { listPhotos, photoSetRequests, posterRequests } from './photo-requests.ts'
import { readFolder } from './read-folder.ts'
import { runVerb } from './run-verb.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    photos: { type: 'string', default: join(root, 'test/fixtures/photos') },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join(root, 'gallery-out') },
  },
})
const caller = process.env['INIT_CWD'] ?? process.cwd()
const folder = await readFolder(resolve(caller, positionals[0] ?? join(root, 'bench/requests')))
const out = resolve(caller, values.out)
const work = join(out, 'designs')
const abort = new AbortController()
process.on('SIGINT', () => abort.abort())
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

/** Spread over the whole list, so that neighbours for one logo do not fill the sheet. */
function spread<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: Math.min(count, items.length) }, (_, index) => items[Math.floor(index * step)]!)
}

async function runBatch(name: string, requests: readonly BatchRequest[], sizes: string): Promise<BatchReport> {
  const file = join(out, `${name}.jsonl`)
  writeFileSync(file, requests.map((request) => `${JSON.stringify(request)}\n`).join(''))
  const report = await runVerb<BatchReport>(['batch', file, '--sizes', sizes, '--seed', values.seed, '--out', join(work, name)], abort.signal)
  for (const { id, size, message } of report.failures) console.log(`failed ${id} ${size}: ${message}`)
  return report
}

const pictureOf = (name: string, { id, size }: { id: string; size: string }) => ({ file: join(work, name, id, size, 'design.png'), label: `${id}  ${size}` })

async function drawBanners(): Promise<void> {
  const { results } = await runBatch('banners', spread(folder.requests, 24), '300x250')
  await drawSheet(join(out, 'banners.png'), results.map((result) => pictureOf('banners', result)), { width: 2000 })
}

async function drawSizes(): Promise<void> {
  const { results } = await runBatch('sizes', spread(folder.requests, 8), folder.sizes.map((size) => size.name).join(','))
  for (const id of new Set(results.map((result) => result.id))) {
    await drawSheet(join(out, `sizes-${id}.png`), results.filter((result) => result.id === id).map((result) => pictureOf('sizes', result)), { width: 2100 })
  }
}

async function drawPosters(): Promise<void> {
  const photos = listPhotos(resolve(caller, values.photos))
  if (photos.length === 0) return console.log(`no photos in ${values.photos}`)
  const { results } = await runBatch('posters', posterRequests(photos), '1080x1350')
  await drawSheet(join(out, 'posters.png'), results.map((result) => pictureOf('posters', result)), { width: 2200, maxSide: 675 })
}

/** Sets of photos at every size, the poster's among them. */
async function drawPhotoSets(): Promise<void> {
  const requests = photoSetRequests(listPhotos(resolve(caller, values.photos)))
  if (requests.length === 0) return
  const { results } = await runBatch('photos', requests, ['1080x1350', ...folder.sizes.map((size) => size.name)].join(','))
  for (const { id } of requests) {
    await drawSheet(join(out, `${id}.png`), results.filter((result) => result.id === id).map((result) => pictureOf('photos', result)), { width: 2100, maxSide: 728 })
  }
}

async function drawCandidates(): Promise<void> {
  const { request, logo, assets } = folder.requests[0]!
  const pictures = [...(logo === null ? [] : ['--logo', logo]), ...assets.flatMap((asset) => ['--asset', asset])]
  for (const size of ['300x250', '1080x1350']) {
    const folderOut = join(work, `candidates-${size}`)
    const { candidates } = await runVerb<GenerateReport>(['generate', '--request', request, ...pictures, '--size', size, '--seed', values.seed, '--out', folderOut], abort.signal)
    const shown = candidates.map(({ dir, scores }) => ({ file: join(folderOut, dir, 'design.png'), label: `${dir}  ${scores.overall.toFixed(2)}` }))
    await drawSheet(join(out, `candidates-${size}.png`), shown, { width: size === '300x250' ? 1020 : 1800, maxSide: 700 })
  }
}

for (const draw of [drawBanners, drawSizes, drawPosters, drawPhotoSets, drawCandidates]) await draw()
console.log(readdirSync(out).filter((name) => name.endsWith('.png')).map((name) => join(out, name)).join('\n'))
