import { brandFromFile } from '#core/assets/brand-from-file.ts'
import { titleFromFile } from '#core/assets/title-from-file.ts'
import { parseBrief, passagesOf } from '#core/brief/parse-brief.ts'
import type { Brief } from '#core/brief/brief.ts'
import { listPassages } from '#core/brief/wishes/parse-wishes.ts'
import { shareVisibleOn } from '#core/color/picture-look.ts'
import { readPictures } from '#core/compose/copy/read-pictures.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { correctBrief, correctCopy } from '#core/compose/choices.ts'
import { choicesLike } from '#core/compose/choices-like.ts'
import type { Copy } from '#core/compose/copy.ts'
import type { Direction, Palette } from '#core/compose/direction.ts'
import { correctDirections } from '#core/compose/direction/correct-directions.ts'
import { proposeDirections } from '#core/compose/direction/propose-directions.ts'
import type { Material } from '#core/compose/material.ts'
import { castScenes } from '#core/compose/illustration/cast-scenes.ts'
import { findIllustrations } from '#core/compose/illustration/find-illustrations.ts'
import { listColors } from '#core/compose/illustration/apply-recolor.ts'
import type { Illustration, IllustrationIndex } from '#core/compose/illustration/illustration-index.ts'
import { translateTopics } from '#core/compose/illustration/translate-topics.ts'
import { recolorMap } from '#core/compose/illustration/recolor-map.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { LoadedAsset } from '#core/export/assets.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { LogoPicture, PhotoPicture, Picture } from '#core/layout/content.ts'
import type { LoadedPicture } from '#main/assets/read-asset.ts'
import { BadInput } from '#main/bad-input.ts'
import type { GenerateRequest } from '../job.ts'
import type { EngineTools } from '../tools.ts'
import { readAround } from './read-around.ts'
import type { Around } from './read-around.ts'

export interface Prepared {
  /** What was proposed before the designer's choices, best first; `scenes` by their leading drawings. */
  readonly proposed: { readonly copies: readonly Copy[]; readonly directions: readonly Direction[]; readonly leads: readonly Illustration[] }
  readonly material: Material
  readonly brief: Brief
  readonly assets: ReadonlyMap<AssetId, LoadedAsset>
  readonly around: Around | null
}

const isEnglish = (lang: string): boolean => /^en\b/i.test(lang)

const whole = { x: 0, y: 0, width: 1, height: 1 }

async function readPicture(tools: EngineTools, path: string, kind: 'logo' | 'photo'): Promise<LoadedPicture> {
  const read = await tools.readAsset(path, kind)
  if (!read.ok) throw new BadInput(read.faults.map((fault) => `${fault.path}: ${fault.message}`).join('; '))
  return read.value
}

const toLogo = ({ asset, look }: LoadedPicture, brand: string): LogoPicture => ({
  asset, visible: look.visibleBox, recolor: [], alt: brand === '' ? 'Logo' : `${brand} logo`, lightness: look.meanLightness,
  clarityOn: (color) => shareVisibleOn(look, color),
  visibilityOn: (color) => shareVisibleOn(look, color, 1.7),
})

const toPhoto = ({ asset, look, photo }: LoadedPicture): PhotoPicture[] =>
  photo === null ? [] : [{ asset, visible: photo.isCutOut ? look.visibleBox : whole, recolor: [], alt: '', lightness: photo.isCutOut ? look.meanLightness : null, look: photo, isCutOut: photo.isCutOut }]

/** The scenes led by the drawing that is asked for: as they were found, or that drawing alone. */
function chooseScenes(found: readonly (readonly Illustration[])[], wanted: string | null, index: IllustrationIndex): readonly (readonly Illustration[])[] {
  if (wanted === null) return found
  const led = found.filter(([lead]) => lead?.id === wanted)
  const item = index.get(wanted)
  return led.length > 0 ? led : item === undefined ? [] : [[item]]
}

/** Reads the request and its pictures, and finds all that candidates are made of. Throws `BadInput` with the place of the fault. */
export async function prepareMaterial(request: GenerateRequest, tools: EngineTools): Promise<Prepared> {
  const around = request.around === null ? null : await readAround(request.around)
  const logoPath = request.logo ?? around?.logo ?? null
  const logo = logoPath === null ? null : await readPicture(tools, logoPath, 'logo')
  const photoPaths = request.assets.length > 0 ? request.assets : (around?.photos ?? [])
  const photos = await Promise.all(photoPaths.map((path) => readPicture(tools, path, 'photo')))
  const brand = request.logo === null ? '' : brandFromFile(request.logo)
  const wordless = request.request.trim() === '' && (logo !== null || photos.length > 0) ? readPictures({ brand, titles: request.assets.map(titleFromFile) }, logo !== null) : null
  const choices = request.like === null ? request.choices : choicesLike(request.like, request.choices, (name) => tools.illustrations.index.items.find((item) => item.name === name)?.id ?? null)
  const heard = await tools.hearWishes([...passagesOf(request.request), ...listPassages(choices.wishes ?? '')])
  const parsed = wordless === null ? parseBrief(request.request, { brand: brand === '' ? undefined : brand, hasLogo: logo !== null, heard }) : { ok: true as const, value: wordless.brief }
  if (!parsed.ok) throw new BadInput(parsed.faults.map((fault) => `${fault.path}: ${fault.message}`).join('; '))
  const brief = correctBrief(parsed.value, choices, heard)
  const random = createRandom(request.seed).fork(request.request)
  const assets = new Map<AssetId, LoadedAsset>(around?.assets ?? [])
  for (const picture of [...(logo === null ? [] : [logo]), ...photos]) assets.set(picture.asset.id, picture.loaded)

  const words = tools.illustrations.words(brief.lang)
  const topics = isEnglish(brief.lang) ? brief.topics : words === null ? [] : translateTopics(brief.topics, brief.request, brief.lang, words)
  const query = { topics, category: brief.category.value, occasion: brief.occasion.value, audience: brief.audience.value }
  const { index } = tools.illustrations
  const matches = photos.length > 0 ? [] : findIllustrations(index, { ...query, count: 16 })
  const load = (item: Illustration) => {
    const { asset, loaded } = tools.illustrations.load(item.id)
    assets.set(asset.id, loaded)
    return { item, asset, colors: loaded.kind === 'svg' ? listColors(loaded.text) : [] }
  }
  const found = castScenes(index, query, matches, random.fork('scenes')).map(({ lead, company }) => [lead, ...company])
  const scenes = chooseScenes(found, choices.illustration, index).map((scene) => scene.map(load))
  for (const { asset, loaded } of Object.values(tools.tiles)) assets.set(asset.id, loaded)
  const directions = proposeDirections({ brief, logo: logo?.look ?? null, photo: photos[0]?.look ?? null }, random.fork('direction'), 8)
  const written = wordless === null ? writeCopies(brief, random.fork('copy'), 4) : [wordless.copy]
  // Beside its logo a brand need not say its name.
  const brandName = brief.brand.value.trim().toLowerCase()
  const copies = logo === null ? written : written.map((copy) => ({ ...copy, eyebrow: copy.eyebrow.filter((line) => line.trim().toLowerCase() !== brandName) }))
  const recolored = new Map<Palette, readonly (readonly Picture[])[]>()
  return {
    proposed: { copies, directions, leads: found.flatMap(([lead]) => lead ?? []) },
    brief,
    assets,
    around,
    material: {
      brief,
      copies: copies.map((copy) => correctCopy(copy, brief, choices)),
      directions: correctDirections(directions, choices, brief.lang, logo?.look ?? null),
      layout: choices.layout,
      logo: logo === null ? null : toLogo(logo, brief.brand.value),
      photos: photos.flatMap(toPhoto),
      scenes: (palette: Palette): readonly (readonly Picture[])[] => {
        const known = recolored.get(palette) ?? scenes.map((scene) => scene.map(({ item, asset, colors }) =>
          ({ asset, visible: whole, recolor: recolorMap(item, colors, palette) as Picture['recolor'], alt: item.name, lightness: item.lightness })))
        recolored.set(palette, known)
        return known
      },
      tiles: Object.fromEntries(Object.entries(tools.tiles).map(([name, { asset }]) => [name, asset])),
      typesetter: tools.typesetter,
    },
  }
}
