import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Handlers } from '#contract/calls.ts'
import { Failure } from '#contract/failure.ts'
import type { Generation, Upload } from '#contract/records.ts'
import type { Announce } from '#contract/server.ts'
import type { Design } from '#core/design/design.ts'
import { createAssetStore } from './assets/asset-store.ts'
import { createUploads } from './assets/receive-upload.ts'
import { createBytes } from './bytes.ts'
import { lockFolder } from './database/lock-folder.ts'
import { openDatabase } from './database/open-database.ts'
import { createDesigns } from './designs/create-designs.ts'
import { createJournal } from './designs/journal.ts'
import { createThumbnails } from './designs/thumbnails.ts'
import type { EngineChild } from './engine/engine.ts'
import { createFonts } from './fonts/create-fonts.ts'
import { listFonts } from './fonts/list-fonts.ts'
import { createGenerations } from './generations/create-generations.ts'
import { answerIllustrations } from './illustrations/answer-illustrations.ts'
import { createIllustrations } from './illustrations/create-illustrations.ts'
import { createJobs } from './jobs/create-jobs.ts'
import { createLane, urgencies } from './jobs/create-lane.ts'
import { checkWork, createPerformer } from './perform-work.ts'
import { createSettings } from './settings/create-settings.ts'
import { createStudioEngine } from './studio-engines.ts'
import { createStudioModels } from './studio-models.ts'
import { moveWhole } from './write-whole.ts'

export interface StudioApp {
  readonly handlers: Handlers
  /** The bytes behind the contract's ids, for any host's own requests; null for a path that is none of them. */
  answerBytes(request: Request): Promise<Response | null>
  /** `except` is the connection that knows already. Answers what stops it. */
  onAnnounce(listener: Announce): () => void
  /** Takes a design.json, or an SVG or archive that carries a design, into the library. Rejects with a `Failure`. */
  openFile(path: string): Promise<string>
  dispose(): Promise<void>
}

export interface StudioDeps {
  /** Absolute; made where it is missing. */
  readonly dataFolder: string
  readonly spawnEngine: () => EngineChild
  readonly host: 'electron' | 'loopback'
  readonly version: string
  readonly now?: () => number
}

/** The longer side of a picture in the library, in pixels. */
const thumbnailSide = 480

/** The page that has just come needs the machine first. */
const warmAfterMs = 700
/** And what a person asks for first comes before what is good to know. */
const probeAfterMs = 20_000

const fontIndexPath = fileURLToPath(new URL('../../resources/fonts/index.json', import.meta.url))

/** Builds all that stands behind the contract. Throws a `Failure` with one sentence where another studio holds the folder. */
export function createStudioApp({ dataFolder, spawnEngine, host, version, now = Date.now }: StudioDeps): StudioApp {
  const folderOf = (name: string): string => join(dataFolder, name)
  // A designer's work is nobody else's on a shared machine.
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const unlock = lockFolder(dataFolder)
  if (unlock === null) throw new Failure('conflict', `${dataFolder}: another Broadside studio is open on this data folder; close it, or choose another folder`)
  // What was being written, and what can be made again.
  for (const name of ['parts', 'exports', 'cache']) rmSync(folderOf(name), { recursive: true, force: true })
  for (const name of ['assets', 'uploads', 'candidates', 'thumbnails']) mkdirSync(folderOf(name), { recursive: true })
  // Of this start alone: an engine that outlives a killed studio for a moment finds its own gone, and leaves nothing.
  const partFolder = folderOf(join('parts', crypto.randomUUID()))
  mkdirSync(partFolder, { recursive: true })
  const { database, movedTo } = openDatabase(folderOf('studio.db'), now)
  const notices = movedTo === null ? [] : [`The library could not be read and was put aside as ${movedTo}; a new one was begun.`]

  const listeners = new Set<Announce>()
  let isDisposed = false
  const announce: Announce = (event, payload, except) => {
    if (!isDisposed) for (const listener of [...listeners]) listener(event, payload, except)
  }
  const settings = createSettings({ database, announce, onChange: () => models.retell() })
  const models = createStudioModels({ dataFolder, spawnEngine, announce, now, forcedProvider: () => (settings.current().modelProvider === 'cpu' ? 'cpu' : null) })
  const about = { settings: models.settings, onCrash: models.blame }
  const generator = createStudioEngine(spawnEngine, about)
  const desk = createStudioEngine(spawnEngine, about)
  const tellEngines = (): void => [generator, desk].forEach((engine) => engine.configure())
  models.onChange(tellEngines)
  const store = createAssetStore(dataFolder, partFolder)
  const uploads = createUploads(dataFolder, partFolder)
  const fonts = createFonts()
  const illustrations = createIllustrations()
  const journal = createJournal(database)

  async function render(design: Design, path: string): Promise<void> {
    const { width, height } = Object.values(design.artboards)[0]!
    const scale = Math.min(1, thumbnailSide / Math.max(width, height))
    const part = join(partFolder, crypto.randomUUID())
    await desk.queue({ kind: 'export-file', design, folder: dataFolder, to: 'png', scale, file: part }, urgencies.thumbnail)
    await moveWhole(part, path)
  }

  async function readDesignFile(path: string): Promise<Design> {
    return (await desk.queue({ kind: 'read-design', path, dataFolder, partFolder })).design
  }

  const thumbnails = createThumbnails({ database, journal, folder: folderOf('thumbnails'), render, announce })
  const designs = createDesigns({ database, journal, thumbnails, announce, now, hasAsset: store.has, readUpload: async (id) => readDesignFile(await uploads.pathOf(id, '')) })
  const generations = createGenerations({
    database, folder: folderOf('candidates'), partFolder, announce, now, putAsset: store.put, createDesign: designs.create, recallDesign: designs.recall,
  })
  const uploadPath = ({ id, name }: Upload): Promise<string> => uploads.pathOf(id, name)
  const ended: Readonly<Record<string, Exclude<Generation['state'], 'running'>>> = { done: 'done', cancelled: 'cancelled' }
  const jobs = createJobs({
    lanes: { generate: generator.lane, desk: desk.lane, models: createLane() },
    announce,
    begin(work) {
      checkWork(work)
      if (work.kind === 'generate') generations.begin(work.generation, work.wanted)
    },
    perform: createPerformer({ dataFolder, partFolder, generator, desk, models, generations, uploadPath, putAsset: store.put }),
    end(work, { state, message }) {
      if (work.kind === 'generate') generations.end(work.generation, isDisposed ? 'stopped' : (ended[state] ?? 'failed'), message)
    },
  })

  const receive: Parameters<typeof createBytes>[0]['receive'] = async (body, given, as) => {
    const { id, name, bytes, path } = await uploads.receive(body, given)
    if (as === 'design') return { id, name, bytes, picture: { id: `asset:${id}`, extension: 'svg', width: 1, height: 1, name, source: '' } }
    const { asset } = await desk.queue({ kind: 'read-upload', path, as, dataFolder, partFolder }).catch((error: Failure) => {
      throw new Failure(error.code, `${name} ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`)
    })
    return { id, name, bytes, picture: asset }
  }

  let warming: NodeJS.Timeout | null = null
  let probing: NodeJS.Timeout | null = null
  const probeLater = (): void => {
    if (!isDisposed) probing = setTimeout(() => void models.probeUnknown(), probeAfterMs)
  }
  const handlers: Handlers = {
    'studio.hello': () => {
      warming ??= setTimeout(() => void models.recall().then(generator.warm).then(desk.warm).then(probeLater), warmAfterMs)
      return { version, host, dataFolder, settings: settings.current(), notices }
    },
    'briefs.read': async ({ request, logo, photos, choices }) =>
      desk.queue({ kind: 'read-brief', request, logo: logo === null ? null : await uploadPath(logo), assets: await Promise.all(photos.map(uploadPath)), choices, seed: 1 }),
    'fonts.list': () => listFonts(fonts),
    ...answerIllustrations({ illustrations, putAsset: (asset, text) => store.put(asset, text) }),
    ...settings.handlers,
    ...models.handlers,
    ...designs.handlers,
    ...generations.handlers,
    ...jobs.handlers,
  }

  return {
    handlers,
    answerBytes: createBytes({
      dataFolder,
      fontIndexPath,
      readFont: fonts.loadFile,
      readIllustration: (id) => (illustrations.index.get(id) === undefined ? null : illustrations.read(id)),
      findThumbnail: thumbnails.find,
      receive,
    }),
    onAnnounce(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async openFile(path) {
      const id = crypto.randomUUID()
      await designs.create(id, await readDesignFile(path))
      return id
    },
    async dispose() {
      if (isDisposed) return
      isDisposed = true
      for (const timer of [warming, probing]) if (timer !== null) clearTimeout(timer)
      jobs.dispose()
      thumbnails.dispose()
      models.dispose()
      generator.dispose()
      desk.dispose()
      await Promise.all([generator.lane.whenIdle(), desk.lane.whenIdle()])
      journal.settle()
      database.close()
      unlock()
    },
  }
}
