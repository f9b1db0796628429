import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { Failure } from '#contract/failure.ts'
import type { Upload, Wanted } from '#contract/records.ts'
import type { ExportKind, Work, WorkResult } from '#contract/work.ts'
import type { Finding } from '#core/critique/finding.ts'
import type { Asset, Design } from '#core/design/design.ts'
import { findBrokenReferences } from '#core/design/references.ts'
import { toSafeName } from './assets/receive-upload.ts'
import type { createGenerations } from './generations/create-generations.ts'
import { findSizeFault } from './engine/size-limits.ts'
import type { JobContext } from './jobs/create-jobs.ts'
import type { StudioEngine } from './studio-engines.ts'
import type { StudioModels } from './studio-models.ts'
import { createVariantsPerformer } from './perform-variants.ts'
import { moveWhole } from './write-whole.ts'

interface Deps {
  readonly dataFolder: string
  readonly partFolder: string
  readonly generator: StudioEngine
  readonly desk: StudioEngine
  readonly models: StudioModels
  readonly generations: ReturnType<typeof createGenerations>
  readonly uploadPath: (upload: Upload) => Promise<string>
  readonly putAsset: (asset: Asset, bytes: Uint8Array) => Promise<void>
}

const extensions: Readonly<Record<ExportKind, string>> = { svg: 'svg', 'svg-figma': 'svg', 'svg-outline': 'svg', png: 'png', json: 'zip' }

/** Refuses what no engine could work on. Throws a `Failure`. */
export function checkWork(work: Work): void {
  for (const size of work.kind === 'generate' ? work.wanted.sizes : work.kind === 'relayout' ? work.sizes : []) {
    const fault = findSizeFault(size)
    if (fault !== null) throw new Failure('bad-input', `${size.name} (${size.width} × ${size.height}): ${fault}.`)
  }
  if (work.kind === 'generate') {
    const { request, logo, photos, around } = work.wanted
    if (request.trim() === '' && logo === null && photos.length === 0 && around === null) throw new Failure('bad-input', 'There is nothing to make a design of: write what it is for, or add pictures.')
  }
  const design = designIn(work)
  if (design === null) return
  const [broken] = findBrokenReferences(design)
  if (broken !== undefined) throw new Failure('bad-input', `This is no sound design: ${broken.path} ${broken.message}.`)
}

/** The design that a page sent along, if it did. */
function designIn(work: Work): Design | null {
  switch (work.kind) {
    case 'probe':
      return null
    case 'generate':
      return work.wanted.around
    case 'vary':
    case 'relayout':
      return 'design' in work.given ? work.given.design : null
    default:
      return work.design
  }
}

/** What the engines do for each kind of work. */
export function createPerformer({ dataFolder, partFolder, generator, desk, models, generations, uploadPath, putAsset }: Deps) {
  const performVariants = createVariantsPerformer({ dataFolder, partFolder, generator, designOf: generations.designOf, putAsset })

  async function generate(id: string, { signal, onProgress }: JobContext): Promise<WorkResult> {
    const wanted = generations.wantedOf(id)
    const like = wanted.like === null ? null : generations.designOf(wanted.like)
    const logo = wanted.logo === null ? null : await uploadPath(wanted.logo)
    const photos = await Promise.all(wanted.photos.map(uploadPath))
    let taken = 0
    const attempt = async (): Promise<void> => {
      const sizes = generations.sizesLeft(id, wanted)
      if (wanted.sizes.length > 0 && sizes.length === 0) return
      const { request, count, seed, choices } = wanted
      await generator.run({ kind: 'generate', request, logo, assets: photos, sizes, count, weigh: weighFor(wanted), seed, choices, like, around: wanted.around === null ? null : { design: wanted.around, folder: dataFolder }, order: 'as-ready', hasSvg: false }, {
        signal,
        onProgress,
        async onCandidate(candidate) {
          await generations.take(id, candidate, signal)
          taken++
        },
      })
    }
    try {
      await attempt()
    } catch (error) {
      // A process that died is started anew, and what is there already is not made again.
      if (!(error instanceof Failure) || error.code !== 'stopped' || signal.aborted) throw error
      await attempt()
    }
    return { kind: 'generate', candidates: taken }
  }

  async function exportDesign({ design, to, scale, name }: Extract<Work, { kind: 'export' }>, { id, signal }: JobContext): Promise<WorkResult> {
    const part = join(partFolder, randomUUID())
    const result = await desk.run({ kind: 'export-file', design, folder: dataFolder, to, scale, file: part }, { signal, graceMs: shortJobMs })
    const stem = toSafeName(`${name.replace(/\.(svg|png|json|zip)$/i, '')}.x`).replace(/\.x$/, '')
    const file = `${stem}.${extensions[to]}`
    await mkdir(join(dataFolder, 'exports'), { recursive: true })
    await moveWhole(part, join(dataFolder, 'exports', id, file))
    return { kind: 'export', name: file, ...result, approximated: result.approximated.map(({ layer, what }) => ({ layer, what })) }
  }

  return async (work: Work, context: JobContext): Promise<WorkResult> => {
    const { signal } = context
    switch (work.kind) {
      case 'generate':
        return generate(work.generation, context)
      case 'export':
        return exportDesign(work, context)
      case 'probe':
        return { kind: 'probe', models: await models.probe(context) }
      case 'vary':
      case 'relayout':
        return performVariants(work, context)
      case 'lint': {
        const { findings, scores } = await desk.run({ kind: 'lint', design: work.design, folder: dataFolder }, { signal, graceMs: shortJobMs })
        return { kind: 'lint', findings: findings.map((finding) => ({ ...finding, layers: [...finding.layers] })), scores: { ...scores } }
      }
      case 'repair': {
        const finding = { code: work.finding.code as Finding['code'], layers: work.finding.layers }
        const { design, actions } = await desk.run({ kind: 'repair', design: work.design, folder: dataFolder, finding }, { signal, graceMs: shortJobMs })
        return { kind: 'repair', design, actions: [...actions] }
      }
    }
  }
}

/**
 * What the desk does is over sooner than its process could be started anew: a job that was called off, for the page at
 * once, is left to end.
 */
const shortJobMs = 2000

const weighFor = ({ count }: Wanted): number => Math.max(8, 2 * count)
