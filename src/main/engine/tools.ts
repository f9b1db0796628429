import { createHash } from 'node:crypto'
import { findFaces, toGrey } from '#core/assets/saliency/find-faces.ts'
import { readSaliency } from '#core/assets/saliency/read-saliency.ts'
import type { PhotoLook } from '#core/assets/saliency/read-saliency.ts'
import type { Thumbnail } from '#core/color/picture-look.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { IllustrationIndex } from '#core/compose/illustration/illustration-index.ts'
import { BoundedMap } from '#core/typography/bounded-map.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { createTypesetter } from '#core/typography/typesetter.ts'
import { readFaceCascades } from '#main/assets/read-face-cascades.ts'
import { readAsset } from '#main/assets/read-asset.ts'
import { shrinkToThumbnail } from '#main/assets/thumbnail.ts'
import type { Fonts } from '#main/fonts/create-fonts.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'
import { createIllustrations, type Illustrations } from '#main/illustrations/create-illustrations.ts'
import { createTiles } from './create-tiles.ts'
import { createHearing } from './hear-wishes.ts'
import type { HearWishes } from './hear-wishes.ts'
import { createModels } from './models/create-models.ts'
import type { Models } from './models/create-models.ts'
import { mapSaliency } from './map-saliency.ts'
import type { OwnPicture } from './own-picture.ts'
import { rasterize } from './rasterize.ts'

/** Everything that the engine's jobs need of the machine, made once for a process. */
export interface EngineTools {
  readonly fonts: Fonts
  readonly typesetter: Typesetter
  readonly readAsset: (path: string, kind: 'logo' | 'photo') => ReturnType<typeof readAsset>
  /** What a photo shows that a design already has; its id says which, so that it is looked at once. */
  readonly lookAtPhoto: (id: AssetId, bytes: Uint8Array) => Promise<PhotoLook>
  readonly illustrations: {
    readonly index: IllustrationIndex
    readonly words: Illustrations['words']
    /** Throws for an id that is not in the index. */
    load(itemId: string): OwnPicture
  }
  readonly models: Models
  readonly hearWishes: HearWishes
  /** Grey tiles with transparency by texture name: `grain`, `paper`, `canvas`, `halftone`. */
  readonly tiles: Readonly<Record<string, OwnPicture>>
}

/** Photos whose looks are kept: a page has six at the most, and a studio a few pages. */
const keptLooks = 24

export async function createTools(models: Models = createModels()): Promise<EngineTools> {
  const fonts = createFonts()
  const drawings = createIllustrations()
  const typesetter = createTypesetter(fonts)
  const families = fonts.families.map(({ family }) => family)
  const cascades = readFaceCascades()
  const lookAtPhoto = async (pixels: Thumbnail): Promise<PhotoLook> => readSaliency(pixels, { faces: findFaces(toGrey(pixels), cascades), map: await mapSaliency(models, pixels) })
  const looks = new BoundedMap<AssetId, PhotoLook>(keptLooks)
  return {
    fonts,
    typesetter,
    models,
    hearWishes: createHearing(models),
    async lookAtPhoto(id, bytes) {
      const look = looks.get(id) ?? (await lookAtPhoto((await shrinkToThumbnail(bytes)).thumbnail))
      looks.set(id, look)
      return look
    },
    readAsset: (path, kind) => readAsset(path, kind, { typesetter, families, draw: rasterize, lookAtPhoto }),
    illustrations: {
      get index() {
        return drawings.index
      },
      words: drawings.words,
      load(itemId) {
        const text = drawings.read(itemId)
        const { name, width, height } = drawings.index.get(itemId)!
        const hash = createHash('sha256').update(text).digest('hex')
        return { asset: { id: `asset:${hash}`, extension: 'svg', width, height, name, source: 'Fluent Emoji (MIT)' }, loaded: { kind: 'svg', text } }
      },
    },
    tiles: await createTiles(),
  }
}
