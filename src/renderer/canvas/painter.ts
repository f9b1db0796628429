import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer, TextLayer } from '#core/design/layer.ts'
import type { TextSpec } from '#core/typography/text-spec.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { createDrawing } from './draw/create-drawing.ts'
import type { Drawing } from './draw/drawing.ts'
import { createGlyphs } from './draw/glyphs.ts'
import { LayerObject } from './layer-object.ts'
import type { Pictures } from './pictures.ts'
import { leavesIn, listNodes } from './scene.ts'
import { coverOfObject } from './node-painter.ts'
import type { StageCanvas } from './stage-canvas.ts'
import type { StageObjects } from './stage-objects.ts'

export interface Painter extends StageObjects {
  /** Draws everything anew, as a fresh painter would. */
  paintAll(): void
  /** Done when no font and no picture is on its way any more. */
  settled(): Promise<void>
  dispose(): void
}

export interface PainterParts {
  readonly canvas: StageCanvas
  readonly studio: Studio
  readonly fonts: PageTypesetter
  readonly pictures: Pictures
}

/** A leaf of the design as it was last painted. */
interface Painted {
  readonly object: LayerObject
  readonly layer: PlacedLayer
  readonly drawing: Drawing | null
  /** Records besides the layer that the drawing was made from, by id; `lang` the design's own. */
  readonly uses: ReadonlyMap<string, unknown>
}

const retryDelayMs = 4000
const designPixels = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

/** Keeps the canvas a picture of the open design: what did not change by identity is not touched. */
export function createPainter({ canvas, studio, fonts, pictures }: PainterParts): Painter {
  const glyphs = createGlyphs(fonts.typesetter)
  const previews = new Map<LayerId, PlacedLayer>()
  let painted = new Map<LayerId, Painted>()
  let order: readonly LayerObject[] = []
  let shown: { readonly design: Design; readonly artboard: string } | null = null
  let coming: Promise<void> = Promise.resolve()
  let retry: ReturnType<typeof setTimeout> | undefined
  let isDisposed = false

  function draw(design: Design, layer: PlacedLayer): { drawing: Drawing | null; uses: Map<string, unknown> } {
    const uses = new Map<string, unknown>()
    for (const id of assetsOf(layer)) uses.set(id, design.assets[id as keyof typeof design.assets])
    if (layer.kind === 'text') {
      if (layer.lang === '') uses.set('lang', design.lang)
      if (!fonts.isReady(specOf(design, layer))) return { drawing: null, uses }
    }
    const color = (reference: string): string => {
      if (reference.startsWith('#')) return reference
      const token = design.colors[reference as keyof typeof design.colors]
      uses.set(reference, token)
      return token?.value ?? '#000000'
    }
    return { drawing: createDrawing({ design, typesetter: fonts.typesetter, glyphs, pictures, color }, layer), uses }
  }

  /** Where the object has ink now is drawn anew. */
  const spoil = (object: LayerObject): void => {
    const reach = coverOfObject(object, designPixels)
    if (reach !== null) canvas.invalidate(reach)
    if (!object.isPreviewed) canvas.dropFrozen()
  }

  function paint(design: Design, layer: PlacedLayer, known: Painted | undefined, waiting: TextSpec[]): Painted {
    if (known !== undefined && known.layer === layer && known.drawing !== null && isCurrent(known.uses, design)) return known
    const { drawing, uses } = draw(design, layer)
    if (drawing === null) {
      waiting.push(specOf(design, layer as TextLayer))
      // What was there stays until its fonts have come.
      if (known !== undefined) return { ...known, layer, drawing: null, uses }
    }
    if (known === undefined) {
      const object = new LayerObject(layer, drawing, canvas.leafPainter)
      spoil(object)
      return { object, layer, drawing, uses }
    }
    previews.delete(layer.id)
    known.object.isPreviewed = false
    spoil(known.object)
    known.object.show(layer, drawing)
    spoil(known.object)
    return { object: known.object, layer, drawing, uses }
  }

  function refresh(): void {
    const { design, artboard: id } = studio.state()
    const artboard = design.artboards[id]!
    const isOther = shown === null || shown.artboard !== id
    const next = new Map<LayerId, Painted>()
    const waiting: TextSpec[] = []
    const nodes = listNodes(design, id, (layer) => {
      const entry = paint(design, layer, painted.get(layer.id), waiting)
      next.set(layer.id, entry)
      return entry.object
    })
    const gone = [...painted.values()].filter(({ layer }) => !next.has(layer.id))
    for (const { object } of gone) {
      spoil(object)
      object.dropSprite()
      previews.delete(object.id)
    }
    const before = order
    order = [...leavesIn(nodes)]
    putOnCanvas(canvas, before, order, gone.map(({ object }) => object), (object) => painted.get(object.id)?.object !== object)
    painted = next
    canvas.setScene({ width: artboard.width, height: artboard.height, background: colorOf(design, artboard.background), nodes })
    if (isOther || shown === null || isRearranged(shown.design, design, id)) canvas.invalidate(null)
    shown = { design, artboard: id }
    if (waiting.length > 0) fetchFonts(waiting)
  }

  function fetchFonts(specs: readonly TextSpec[]): void {
    const ready = fonts.ready(specs).then(
      () => {
        if (!isDisposed) refresh()
      },
      () => {
        clearTimeout(retry)
        if (!isDisposed) retry = setTimeout(refresh, retryDelayMs)
      },
    )
    coming = Promise.all([coming, ready]).then(() => undefined)
  }

  const stops = [
    studio.onPatch(refresh),
    studio.subscribe(() => {
      if (shown !== null && studio.state().artboard !== shown.artboard) refresh()
    }),
    pictures.onLoaded((assetId) => {
      for (const { object, uses } of painted.values()) {
        if (!uses.has(assetId)) continue
        object.dropSprite()
        spoil(object)
      }
    }),
  ]
  refresh()

  return {
    objectOf: (id) => painted.get(id)?.object,
    leaves: () => order,
    leavesOf(id) {
      const { design } = studio.state()
      const found: LayerObject[] = []
      const walk = (at: LayerId): void => {
        const layer = design.layers[at]
        if (layer?.kind === 'group') layer.children.forEach(walk)
        else if (painted.has(at)) found.push(painted.get(at)!.object)
      }
      walk(id)
      return found
    },
    preview(layers) {
      const { design } = studio.state()
      for (const layer of layers) {
        const entry = painted.get(layer.id)
        if (entry === undefined) continue
        const { object } = entry
        object.isPreviewed = true
        spoil(object)
        previews.set(layer.id, layer)
        if (isOnlyMoved(object.layer, layer)) object.place(layer)
        else {
          const { drawing } = draw(design, layer)
          object.show(layer, drawing ?? object.drawing)
        }
        spoil(object)
      }
    },
    endPreview() {
      for (const id of [...previews.keys()]) {
        const entry = painted.get(id)
        previews.delete(id)
        if (entry === undefined) continue
        spoil(entry.object)
        entry.object.show(entry.layer, entry.drawing)
        spoil(entry.object)
        entry.object.isPreviewed = false
      }
    },
    get artboard() {
      return studio.state().artboard
    },
    paintAll() {
      for (const { object } of painted.values()) object.dropSprite()
      painted = new Map([...painted].map(([id, entry]) => [id, { ...entry, uses: new Map([['all', null]]) }]))
      refresh()
      canvas.invalidate(null)
    },
    async settled() {
      for (let seen: Promise<void> | null = null; seen !== coming; ) {
        seen = coming
        await seen
        canvas.renderAll()
        await pictures.settled()
      }
      canvas.renderAll()
    },
    dispose() {
      isDisposed = true
      clearTimeout(retry)
      for (const stop of stops) stop()
      for (const { object } of painted.values()) object.dropSprite()
      canvas.remove(...order)
    },
  }
}

const specOf = (design: Design, layer: TextLayer): TextSpec => ({ ...layer, lang: layer.lang === '' ? design.lang : layer.lang })

const colorOf = (design: Design, color: string): string => (color.startsWith('#') ? color : (design.colors[color as keyof typeof design.colors]?.value ?? '#000000'))

const assetsOf = (layer: PlacedLayer): readonly string[] =>
  layer.kind === 'image' ? [layer.asset] : layer.kind === 'shape' ? layer.fills.flatMap((fill) => (fill.kind === 'tile' ? [fill.asset] : [])) : []

function isCurrent(uses: ReadonlyMap<string, unknown>, design: Design): boolean {
  for (const [id, record] of uses) {
    const now = id === 'lang' ? design.lang : id.startsWith('asset:') ? design.assets[id as keyof typeof design.assets] : design.colors[id as keyof typeof design.colors]
    if (now !== record) return false
  }
  return true
}

/** Whether the order, a group or the artboard itself is another. */
function isRearranged(before: Design, after: Design, artboard: string): boolean {
  if (before === after) return false
  const [old, fresh] = [before.artboards[artboard as keyof typeof before.artboards], after.artboards[artboard as keyof typeof after.artboards]]
  if (old !== fresh || colorOf(before, fresh!.background) !== colorOf(after, fresh!.background)) return true
  const walk = (ids: readonly LayerId[]): boolean =>
    ids.some((id) => {
      const [was, is] = [before.layers[id], after.layers[id]]
      if (is?.kind !== 'group') return was?.blend !== is?.blend
      return was !== is || walk(is.children)
    })
  return walk(fresh!.children)
}

const isOnlyMoved = (a: PlacedLayer, b: PlacedLayer): boolean =>
  a.width === b.width && a.height === b.height && (Object.keys(b) as (keyof PlacedLayer)[]).every((key) => key === 'x' || key === 'y' || key === 'angleDeg' || a[key] === b[key])

/** Fabric's list in paint order. */
function putOnCanvas(canvas: StageCanvas, before: readonly LayerObject[], after: readonly LayerObject[], gone: readonly LayerObject[], isNew: (object: LayerObject) => boolean): void {
  if (gone.length > 0) canvas.remove(...gone)
  const fresh = after.filter(isNew)
  if (fresh.length > 0) canvas.add(...fresh)
  if (before.length !== after.length || after.some((object, index) => object !== before[index])) canvas._objects.splice(0, canvas._objects.length, ...after)
}
