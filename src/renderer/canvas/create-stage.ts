import { config } from 'fabric'
import type { LayerId } from '#core/design/ids.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { stageLinkOf } from '#renderer/studio/stage-link.ts'
import type { StageView } from '#renderer/studio/stage-link.ts'
import { currentLanguage } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { attachDrop } from './gestures/attach-drop.ts'
import { attachKeyboard } from './gestures/attach-keyboard.ts'
import { attachPointer } from './gestures/attach-pointer.ts'
import { attachWheel } from './gestures/attach-wheel.ts'
import type { Ghost, Ground } from './gestures/gesture.ts'
import { createPathTest } from './gestures/pick.ts'
import { LayerObject } from './layer-object.ts'
import { createOverlay } from './overlay/create-overlay.ts'
import { createPainter } from './painter.ts'
import type { Painter } from './painter.ts'
import type { Pictures } from './pictures.ts'
import { StageCanvas } from './stage-canvas.ts'
import { stageStrings } from './strings.ts'
import { createTextEditing } from './text-editing/create-text-editing.ts'
import type { TextEditing } from './text-editing/create-text-editing.ts'
import { textEditingStrings } from './text-editing/strings.ts'
import { fitBox, nextZoom, snapViewport, zoomAbout } from './viewport.ts'

export interface StageParts {
  readonly element: HTMLElement
  readonly studio: Studio
  readonly typesetter: PageTypesetter
  readonly pictures: Pictures
  readonly hasView: boolean
  readonly isSnapping: () => boolean
  readonly onContextMenu: (point: Point, ids: readonly LayerId[]) => void
  readonly onDropFiles: (files: readonly File[], point: Point) => void
  readonly onEditPicture: (id: LayerId) => void
}

export interface RunningStage {
  readonly painter: Painter
  dispose(): void
}

/** At first a small design is shown no larger than twice its size. */
const mostFirstZoom = 2

/** The picture of the open design with all that can be done to it by pointer and keyboard. */
export function createStage({ element, studio, typesetter, pictures, ...parts }: StageParts): RunningStage {
  const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)
  const picture = addCanvas(element)
  const canvas = new StageCanvas(picture)
  const painter = createPainter({ canvas, studio, fonts: typesetter, pictures })
  const link = stageLinkOf(studio)
  const top = addCanvas(element)
  const isOnStage = (event: Event): boolean => event.target === element || event.target === picture || event.target === top || event.target === canvas.lowerCanvasEl
  let view: Size = { width: 0, height: 0 }
  let editing: { readonly id: LayerId; readonly session: TextEditing } | null = null
  let isFrozen = false

  const overlay = createOverlay(
    top,
    () => {
      const state = studio.state()
      // Outlines lie where the picture is drawn, to the device pixel.
      return { state, viewport: snapViewport(state.viewport, view, canvas.getRetinaScaling()), design: link.liveDesign() ?? state.design, view, marked: link.marked() }
    },
    drawGhosts,
  )

  /** Kept while they are dragged, with their bitmaps. */
  const ghostObjects = new Map<LayerId, LayerObject>()
  function dropGhosts(): void {
    for (const object of ghostObjects.values()) object.dropSprite()
    ghostObjects.clear()
  }

  function drawGhosts(context: CanvasRenderingContext2D, ghosts: readonly Ghost[]): void {
    const { a, b, c, d, e, f } = canvas.deviceMatrix
    const { design, artboard } = studio.state()
    const board = design.artboards[artboard]!
    context.save()
    context.setTransform(a, b, c, d, e, f)
    context.beginPath()
    context.rect(0, 0, board.width, board.height)
    context.clip()
    for (const { of, layer } of ghosts) {
      const drawing = painter.objectOf(of.id)?.drawing
      if (drawing === undefined || drawing === null) continue
      let object = ghostObjects.get(of.id)
      if (object?.drawing !== drawing) ghostObjects.set(of.id, (object = new LayerObject(of, drawing, canvas.leafPainter)))
      object.isPreviewed = true
      object.place(layer)
      context.save()
      context.setTransform(a, b, c, d, e, f)
      const matrix = object.calcOwnMatrix()
      context.transform(...matrix)
      object._render(context)
      context.restore()
    }
    context.restore()
  }

  const ground: Ground = {
    studio,
    textHeight(text: TextLayer, width) {
      const spec = { ...text, wrap: 'box' as const, lang: text.lang === '' ? studio.state().design.lang : text.lang }
      return typesetter.isReady(spec) ? typesetter.typesetter.setText(spec, width).height : null
    },
    isSnapping: parts.isSnapping,
    view: () => view,
    preview(shown) {
      if (shown === null) {
        painter.endPreview()
        if (isFrozen) canvas.thaw()
        isFrozen = false
        overlay.setGhosts([])
        dropGhosts()
        link.setLiveDesign(null)
      } else {
        if (!isFrozen && shown.layers.length > 0) {
          canvas.freeze(shown.layers.flatMap(({ id }) => painter.objectOf(id) ?? []))
          isFrozen = true
        }
        if (shown.layers.length > 0) painter.preview(shown.layers)
        else painter.endPreview()
        overlay.setGhosts(shown.ghosts ?? [])
        link.setLiveDesign(shown.design)
      }
      overlay.redraw()
    },
    mark: overlay.mark,
    editNew: (id) => editText(id, null, true),
  }

  function editText(id: LayerId, at: Point | null, isNew: boolean): void {
    const layer = studio.state().design.layers[id]
    if (layer?.kind !== 'text') return
    editing?.session.leave()
    const label = textEditingStrings[currentLanguage()].field(layer.name)
    editing = { id, session: createTextEditing({ studio, id, stage: element, fonts: typesetter, objects: painter, label, at, isNew }) }
    studio.set({ editing: id })
  }

  /** The studio says which text is edited; panels and keys may say so too. */
  function followEditing(): void {
    const { editing: id } = studio.state()
    if (editing !== null && editing.id !== id) {
      const { session } = editing
      editing = null
      session.dispose()
    }
    if (editing === null && id !== null) editText(id, null, false)
  }

  function fit(most?: number): void {
    const { design, artboard } = studio.state()
    const { width, height } = design.artboards[artboard]!
    studio.set({ viewport: fitBox({ x: 0, y: 0, width, height }, view, most) })
  }
  const middle = (): Point => ({ x: view.width / 2, y: view.height / 2 })
  const zoomTo = (zoom: number): void => studio.set({ viewport: zoomAbout(studio.state().viewport, view, middle(), zoom) })
  const stageView: StageView = {
    fit: () => fit(),
    fitSelection() {
      const { design, selection } = studio.state()
      const box = boundsOf(design, selection)
      if (box === null) fit()
      else studio.set({ viewport: fitBox(box, view) })
    },
    zoomTo,
    zoomIn: () => zoomTo(nextZoom(studio.state().viewport.zoom, 1)),
    zoomOut: () => zoomTo(nextZoom(studio.state().viewport.zoom, -1)),
    focus: () => element.focus({ preventScroll: true }),
  }

  const onContextMenu = (point: Point, ids: readonly LayerId[]): void => parts.onContextMenu(point, ids)
  const pointer = attachPointer({ ground, element, isOnStage, isInPath: createPathTest(), isMac, onContextMenu, onEditPicture: parts.onEditPicture, onEditText: (id, at) => editText(id, at, false) })
  const stops = [
    attachWheel(ground, element),
    attachDrop(ground, element, parts.onDropFiles),
    attachKeyboard({
      ground, element, pointer,
      onEditText: (id) => editText(id, null, false),
      onEditPicture: parts.onEditPicture,
      onContextMenu(ids) {
        const box = element.getBoundingClientRect()
        onContextMenu({ x: box.left + box.width / 2, y: box.top + box.height / 2 }, ids)
      },
    }),
  ]

  let isFirst = true
  function measure(): void {
    const next = { width: element.clientWidth, height: element.clientHeight }
    if (next.width === 0 || next.height === 0) return
    view = next
    // Fabric reads the screen's density once, when it is loaded.
    config.configure({ devicePixelRatio })
    canvas.setSize(view.width, view.height)
    overlay.setSize(view, canvas.getRetinaScaling())
    if (isFirst && !parts.hasView && isUntouched(studio)) fit(mostFirstZoom)
    isFirst = false
    canvas.setViewport(studio.state().viewport)
    canvas.rest()
    canvas.renderAll()
  }
  const sizes = new ResizeObserver(measure)
  sizes.observe(element)
  const stopRatio = watchPixelRatio(measure)

  let lastViewport = studio.state().viewport
  let lastDesign = studio.state().design
  stops.push(
    studio.subscribe(() => {
      const { viewport, design } = studio.state()
      if (viewport !== lastViewport) canvas.setViewport(viewport)
      // Someone else changed the design under a gesture: what it would do no longer holds.
      if (design !== lastDesign && link.liveDesign() !== null) pointer.cancel()
      lastViewport = viewport
      lastDesign = design
      followEditing()
      overlay.redraw()
    }),
  )
  stops.push(link.subscribe(() => overlay.redraw()))
  measure()
  link.setView(stageView)
  followEditing()

  return {
    painter,
    dispose() {
      pointer.dispose()
      for (const stop of stops) stop()
      editing?.session.dispose()
      sizes.disconnect()
      stopRatio()
      link.setView(null)
      overlay.dispose()
      painter.dispose()
      void canvas.dispose()
      top.remove()
      picture.remove()
    },
  }
}

function addCanvas(element: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.setAttribute('aria-hidden', 'true')
  Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', touchAction: 'none' })
  element.append(canvas)
  return canvas
}

/** The viewport that a studio starts with when none was remembered. */
function isUntouched(studio: Studio): boolean {
  const { viewport, design, artboard } = studio.state()
  const { width, height } = design.artboards[artboard]!
  return viewport.zoom === 1 && viewport.x === width / 2 && viewport.y === height / 2
}

/** A window may go to a screen of another density. */
function watchPixelRatio(listener: () => void): () => void {
  let query: MediaQueryList
  const watch = (): void => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
    query.addEventListener('change', changed, { once: true })
  }
  function changed(): void {
    watch()
    listener()
  }
  watch()
  return () => query.removeEventListener('change', changed)
}
