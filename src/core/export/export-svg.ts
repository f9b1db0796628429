import type { Artboard, Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import type { AssetLoader } from './assets.ts'
import { drawLayers } from './draw-layer.ts'
import { createElementIds } from './element-ids.ts'
import { writeFontFaces, type EmbedFont, type UsedFace } from './font-faces.ts'
import { createFormat } from './format-number.ts'
import type { Approximation, Profile, Scene } from './scene.ts'
import { designMetadata } from './svg-design.ts'
import { element, writeXml, type Element } from './xml.ts'

export interface ExportSvgOptions {
  readonly profile: Profile
  readonly typesetter: Typesetter
  readonly assets: AssetLoader
  /** The first one if not said. */
  readonly artboard?: ArtboardId
  /** `web` only. Where it is missing or answers null, the face stays a mere name. */
  readonly embedFont?: EmbedFont
  /** Draws these alone, on transparency. A group stands for all inside it, here and below. */
  readonly onlyLayers?: ReadonlySet<LayerId>
  readonly hiddenLayers?: ReadonlySet<LayerId>
  /** For weighing candidates: leaves out the shading inside vector pictures, which costs more than all else together. */
  readonly isDraft?: boolean
  /** Decimals of coordinates. */
  readonly precision?: number
  /** Carries the design inside, so that the file opens again as the design it was. */
  readonly hasDesign?: boolean
}

export interface ExportedSvg {
  readonly svg: string
  readonly approximations: readonly Approximation[]
}

/** One artboard of a valid design as an SVG file. The same input gives the same text, byte for byte. */
export function exportSvg(design: Design, options: ExportSvgOptions): ExportedSvg {
  const artboard = pickArtboard(design, options.artboard)
  const number = createFormat(options.precision ?? 2)
  const ids = createElementIds()
  const layerIds = nameLayers(design, artboard.children, ids.take)
  const definitions: Element[] = []
  const approximations: Approximation[] = []
  const faces = new Map<string, UsedFace>()
  const scene: Scene = {
    profile: options.profile,
    isDraft: options.isDraft === true,
    design,
    artboard,
    typesetter: options.typesetter,
    assets: options.assets,
    number,
    color: (color) => (color.startsWith('#') ? color : (design.colors[color as keyof typeof design.colors]?.value ?? '#000000')),
    idOf: (id) => layerIds.get(id)!,
    nameDefinition: ids.take,
    define(kind, make) {
      const id = ids.take(kind)
      definitions.push(make(id))
      return `url(#${id})`
    },
    approximate(layer, what) {
      if (!approximations.some((known) => known.layer === layer && known.what === what)) approximations.push({ layer, what })
    },
    useFace(face, text, features) {
      const known = faces.get(face.id)
      faces.set(face.id, { face, text: (known?.text ?? '') + text, features: new Set([...(known?.features ?? []), ...features]) })
    },
  }
  const onlyLayers = options.onlyLayers && withInside(design, options.onlyLayers)
  const hiddenLayers = options.hiddenLayers && withInside(design, options.hiddenLayers)
  const layers = drawLayers(scene, artboard.children, (id) => (onlyLayers?.has(id) ?? true) && !hiddenLayers?.has(id))
  const width = number(artboard.width)
  const height = number(artboard.height)
  const background = onlyLayers === undefined ? [element('rect', { width, height, fill: scene.color(artboard.background) })] : []
  const style = options.profile === 'web' ? writeFontFaces([...faces.values()], options.embedFont) : ''
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: design.lang,
      'xml:lang': design.lang,
      role: 'img',
    },
    [
      element('title', {}, [design.title]),
      element('desc', {}, [design.description]),
      ...(options.hasDesign === true ? [designMetadata(design)] : []),
      ...(style === '' ? [] : [element('style', {}, [style])]),
      ...(definitions.length === 0 ? [] : [element('defs', {}, definitions)]),
      ...background,
      ...layers,
    ],
  )
  return { svg: `${writeXml(root)}\n`, approximations }
}

function withInside(design: Design, ids: Iterable<LayerId>, all = new Set<LayerId>()): Set<LayerId> {
  for (const id of ids) {
    all.add(id)
    const layer = design.layers[id]
    if (layer?.kind === 'group') withInside(design, layer.children, all)
  }
  return all
}

function pickArtboard(design: Design, wanted: ArtboardId | undefined): Artboard {
  const artboard = wanted === undefined ? Object.values(design.artboards)[0] : design.artboards[wanted]
  if (artboard === undefined) throw new RangeError(`the design has no artboard ${wanted ?? ''}`)
  return artboard
}

/** Layers take their names before any definition does, in drawing order. */
function nameLayers(design: Design, children: readonly LayerId[], take: (name: string) => string, names = new Map<LayerId, string>()): Map<LayerId, string> {
  for (const id of children) {
    const layer = design.layers[id]
    if (layer === undefined) continue
    names.set(id, take(layer.name))
    if (layer.kind === 'group') nameLayers(design, layer.children, take, names)
  }
  return names
}
