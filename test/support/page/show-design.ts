import type { Design } from '#core/design/design.ts'
import { createPainter, type Painter } from '#renderer/canvas/painter.ts'
import { createPictures } from '#renderer/canvas/pictures.ts'
import { StageCanvas } from '#renderer/canvas/stage-canvas.ts'
import { createPageTypesetter, type PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { createStudio, type Studio, type Viewport } from '#renderer/studio/studio.ts'

export interface Shown {
  readonly studio: Studio
  readonly canvas: StageCanvas
  readonly painter: Painter
  /** The canvas as a PNG, once all fonts and pictures have come. */
  png(): Promise<string>
  dispose(): Promise<void>
}

let fonts: Promise<PageTypesetter> | undefined

/** A design on a canvas of the artboard's own size, or as `view` says, in CSS pixels. Runs in the page. */
export async function showDesign(design: Design, view?: { width: number; height: number; viewport: Viewport }): Promise<Shown> {
  const element = document.createElement('canvas')
  document.body.replaceChildren(element)
  const canvas = new StageCanvas(element)
  const studio = createStudio({ design })
  const artboard = design.artboards[studio.state().artboard]!
  canvas.setSize(view?.width ?? artboard.width, view?.height ?? artboard.height)
  canvas.setViewport(view?.viewport ?? { zoom: 1, x: artboard.width / 2, y: artboard.height / 2 })
  canvas.rest()
  const pictures = createPictures()
  const painter = createPainter({ canvas, studio, fonts: await (fonts ??= createPageTypesetter()), pictures })
  return {
    studio,
    canvas,
    painter,
    async png() {
      await painter.settled()
      canvas.renderAll()
      return canvas.lowerCanvasEl.toDataURL('image/png')
    },
    async dispose() {
      painter.dispose()
      pictures.dispose()
      await canvas.dispose()
    },
  }
}
