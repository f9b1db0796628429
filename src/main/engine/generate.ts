import { setImmediate } from 'node:timers/promises'
import type { FindLook } from '#core/assets/saliency/read-saliency.ts'
import { chooseCandidates, nearest } from '#core/compose/choose-candidates.ts'
import { describeUnkept } from '#core/brief/wishes/describe-unkept.ts'
import type { Finding } from '#core/critique/finding.ts'
import { makeWarning } from '#core/critique/make-finding.ts'
import { findUnkept } from '#core/layout/problem/find-unkept.ts'
import type { Unkept } from '#core/layout/problem/find-unkept.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import type { AssetLoader, LoadedAsset } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { BadInput } from '#main/bad-input.ts'
import { assetFileName } from './load-assets.ts'
import { draftAll } from './generate/draft-all.ts'
import { prepareMaterial } from './generate/prepare-material.ts'
import type { Prepared } from './generate/prepare-material.ts'
import { lookAgain, weighDraft } from './generate/weigh-draft.ts'
import type { WeighedDraft, Weighing } from './generate/weigh-draft.ts'
import type { AssetFile, Candidate, GenerateRequest, NamedSize, Progress } from './job.ts'
import { readLooks } from './read-looks.ts'
import { encodePng } from './rasterize.ts'
import type { EngineTools } from './tools.ts'

const defaultSize: NamedSize = { width: 1080, height: 1350, name: '1080x1350' }

/** Drafts weighed before the first may be shown, where somebody waits. */
const firstLook = 3

/** Candidates looked at for `count` that are shown: enough that those shown differ. */
const lookedAtFor = (count: number, weigh: number): number => Math.max(8, weigh, count === 1 ? 0 : count * 3)

const bytesOf = (loaded: LoadedAsset): Uint8Array => (loaded.kind === 'svg' ? new TextEncoder().encode(loaded.text) : loaded.bytes)

/**
 * Brief to designs: for every size drafts many, looks at each one's pixels, repairs, and yields the best that differ, best
 * first. The same request and seed give the same designs. Throws `BadInput` for what cannot be read; stops at `signal`.
 */
export async function* generate(
  request: GenerateRequest, tools: EngineTools, onProgress: (progress: Progress) => void, signal: AbortSignal,
): AsyncGenerator<Candidate> {
  const started = performance.now()
  onProgress({ stage: 'Reading the brief', done: 0, total: 1 })
  const prepared = await prepareMaterial(request, tools)
  const { brief } = prepared
  const assets: AssetLoader = (id) => prepared.assets.get(id)!
  const findLook = await lookAtPhotos(request, prepared, assets, tools)
  const own = brief.size === null ? defaultSize : { ...brief.size, name: `${brief.size.width}x${brief.size.height}` }
  const sizes = prepared.around !== null ? [prepared.around.size] : request.sizes.length > 0 ? request.sizes : [own]
  const lookedAt = lookedAtFor(request.count, request.weigh)
  const total = sizes.length * (lookedAt + request.count)
  let done = 0
  let sizeStarted = started
  for (const size of sizes) {
    const drafts = await draftAll({ material: prepared.material, canvas: prepared.around?.canvas ?? null, size, seed: request.seed, count: lookedAt, tools, signal })
    if (drafts.length === 0) throw new BadInput(`${size.name}: not even the shortest headline fits; choose a larger size or a shorter headline`)
    const weighing = { size, brief, hasLogo: hasLogo(prepared), assets, tools, findLook } satisfies Weighing
    const random = createRandom(request.seed).fork(`choice ${request.request}`)
    const weighed: WeighedDraft[] = []
    const shown: WeighedDraft[] = []
    for (const draft of drafts) {
      signal.throwIfAborted()
      weighed.push(weighDraft(draft, weighing))
      onProgress({ stage: `Weighing designs for ${size.name}`, done: ++done, total })
      await setImmediate()
      if (request.order === 'best-first' || shown.length >= request.count || weighed.length < firstLook + shown.length * 2) continue
      const sound = takeSound(weighed, shown, random, weighing)
      if (sound === null) continue
      const varied = withVariety(sound, shown)
      shown.push(sound)
      signal.throwIfAborted()
      yield finish(varied, size, shown.length, prepared, { assets, findLook }, request, tools, sizeStarted)
      onProgress({ stage: `Drawing designs for ${size.name}`, done: ++done, total })
    }
    const others = await chooseSound(weighed, request.count - shown.length, random, weighing, shown, signal)
    const all = [...shown, ...others]
    for (const chosen of others) {
      signal.throwIfAborted()
      shown.push(chosen)
      yield finish(withVariety(chosen, all), size, shown.length, prepared, { assets, findLook }, request, tools, sizeStarted)
      onProgress({ stage: `Drawing designs for ${size.name}`, done: ++done, total })
      await setImmediate()
    }
    sizeStarted = performance.now()
  }
}

/** Whether each design is to show a logo: one that was given, or one that a design which it is made around has. */
const hasLogo = ({ material, around }: Prepared): boolean => material.logo !== null || around?.canvas.whole.some(({ role }) => role === 'logo') === true

/** What is known of the photos: those that were given, and those that a design which it is made around holds in place. */
async function lookAtPhotos({ around }: GenerateRequest, { material }: Prepared, assets: AssetLoader, tools: EngineTools): Promise<FindLook> {
  const given = new Map(material.photos.map(({ asset, look }) => [asset.id, look]))
  const held: FindLook = around === null ? () => null : await readLooks(around.design, assets, tools)
  return (id) => given.get(id) ?? held(id)
}

/** With how far it is from the nearest of those shown beside it, where there are any. */
function withVariety(candidate: WeighedDraft, shown: readonly WeighedDraft[]): WeighedDraft {
  const others = shown.filter((other) => other !== candidate)
  return others.length === 0 ? candidate : { ...candidate, scores: { ...candidate.scores, variety: Math.round(nearest(candidate, others) * 10000) / 10000 } }
}

/** Chooses, looks at each choice as it will be seen, and chooses again where that shows a fault that the draft did not. */
async function chooseSound(weighed: readonly WeighedDraft[], count: number, random: Random, weighing: Weighing, shown: readonly WeighedDraft[], signal: AbortSignal): Promise<WeighedDraft[]> {
  const pool = [...weighed]
  const seen = new Set<WeighedDraft>()
  for (;;) {
    const chosen = chooseCandidates(pool, count, random, shown)
    const fresh = chosen.filter((candidate) => !seen.has(candidate))
    for (const candidate of fresh) {
      await setImmediate()
      signal.throwIfAborted()
      const again = lookAgain(candidate, weighing)
      pool[pool.indexOf(candidate)] = again
      seen.add(again)
    }
    const final = chooseCandidates(pool, count, random, shown)
    if (final.every((candidate) => seen.has(candidate))) return final
  }
}

/** The best of those weighed so far that has no fault when looked at as it will be seen, taken out of `weighed`; else null. */
function takeSound(weighed: WeighedDraft[], shown: readonly WeighedDraft[], random: Random, weighing: Weighing): WeighedDraft | null {
  const best = chooseCandidates(weighed, 1, random, shown)[0]
  if (best === undefined || best.faultCount > 0) return null
  const again = lookAgain(best, weighing)
  const place = weighed.indexOf(best)
  if (again.faultCount === 0) weighed.splice(place, 1)
  else weighed[place] = again
  return again.faultCount === 0 ? again : null
}

/** A wish that is not kept, beside what was found. */
const toFinding = (unkept: Unkept): Finding & { readonly wish: Unkept['wish']; readonly missing: Unkept['missing'] } =>
  ({ ...makeWarning('wish-unkept', [], describeUnkept(unkept, 'en')), ...unkept })

function finish(
  { design, scores, findings }: WeighedDraft, size: NamedSize, rank: number, prepared: Prepared,
  { assets, findLook }: { readonly assets: AssetLoader; readonly findLook: FindLook }, { hasSvg }: GenerateRequest, tools: EngineTools, started: number,
): Candidate {
  const { typesetter, fonts } = tools
  const svg = hasSvg ? exportSvg(design, { profile: 'web', typesetter, assets, embedFont: (faceId, text) => fonts.subset(faceId, text) }).svg : null
  const png = encodePng(exportSvg(design, { profile: 'outline', typesetter, assets }).svg)
  const unkept = findUnkept(design, prepared.brief.wishes.map(({ value }) => value), typesetter, findLook).map(toFinding)
  const files: AssetFile[] = Object.values(design.assets).map((asset) => ({ name: assetFileName(asset), bytes: bytesOf(prepared.assets.get(asset.id)!) }))
  return {
    size, rank, design, svg, png, files, scores, findings: [...findings, ...unkept], faults: findings.filter((finding) => finding.severity === 'fault'),
    elapsedMs: performance.now() - started,
  }
}
