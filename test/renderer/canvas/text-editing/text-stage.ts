import { parseDesign } from '#core/design/parse.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { mapCarets, placeCaret } from '#core/typography/caret/map-carets.ts'
import { createPageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { createStudio } from '#renderer/studio/studio.ts'
import { createTextEditing } from '#renderer/canvas/text-editing/create-text-editing.ts'
import { createPainter } from '#renderer/canvas/painter.ts'
import { createPictures } from '#renderer/canvas/pictures.ts'
import { StageCanvas } from '#renderer/canvas/stage-canvas.ts'
import type { TextEditing } from '#renderer/canvas/text-editing/create-text-editing.ts'
import '/src/renderer/styles/tokens.css'

/** A stage with one text, in a page, with the real fonts. */
export async function openTextStage(json: unknown, id: LayerId, viewport: { zoom: number; x: number; y: number }) {
  const parsed = parseDesign(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const studio = createStudio({ design: parsed.value, viewport })
  const fonts = await createPageTypesetter()
  await fonts.ready([studio.state().design.layers[id] as TextLayer])
  const stage = document.createElement('div')
  stage.tabIndex = -1
  stage.style.cssText = 'position:absolute;inset:40px 60px 20px 60px;overflow:hidden;background:#efe9df'
  const element = document.createElement('canvas')
  stage.append(element)
  document.body.append(stage)
  const canvas = new StageCanvas(element)
  canvas.setSize(stage.clientWidth, stage.clientHeight)
  const pictures = createPictures({ load: () => Promise.reject(new Error('there are no pictures')) })
  const painter = createPainter({ canvas, studio, fonts, pictures })
  const showView = (): void => canvas.setViewport(studio.state().viewport)
  studio.subscribe(showView)
  showView()
  let editing: TextEditing | null = null
  const shown = (): TextLayer => painter.objectOf(id)!.layer as TextLayer

  const layoutNow = () => fonts.typesetter.setText({ ...shown(), lang: shown().lang || studio.state().design.lang }, shown().width)
  return {
    studio,
    fonts,
    canvas,
    painter,
    /** Where there is ink on the canvas, in pixels of the text's box. */
    ink() {
      canvas.renderAll()
      const { width, height } = element
      const { data } = element.getContext('2d')!.getImageData(0, 0, width, height)
      const box = { left: width, top: height, right: 0, bottom: 0 }
      for (let index = 0; index < width * height; index++) {
        if (data[index * 4 + 3]! < 128 || data[index * 4]! > 128) continue
        const [x, y] = [index % width, Math.floor(index / width)]
        box.left = Math.min(box.left, x)
        box.right = Math.max(box.right, x + 1)
        box.top = Math.min(box.top, y)
        box.bottom = Math.max(box.bottom, y + 1)
      }
      const view = studio.state().viewport
      const [dx, dy] = [width / 2 - view.x + shown().x, height / 2 - view.y + shown().y]
      return { left: box.left - dx, right: box.right - dx, top: box.top - dy, bottom: box.bottom - dy }
    },
    layer: shown,
    layerText() {
      const layer = studio.state().design.layers[id] as TextLayer | undefined
      return { text: layer === undefined ? '' : layer.runs.map((run) => run.text).join('') }
    },
    lineStarts: () => layoutNow().lines.map((line) => line.start),
    start(at: { x: number; y: number } | null = null, isNew = false, edited: LayerId = id) {
      id = edited
      studio.set({ editing: id })
      editing = createTextEditing({
        studio, id, stage, fonts, at, isNew, label: 'Text',
        objects: painter,
      })
    },
    leave: () => editing?.leave(),
    dispose: () => editing?.dispose(),
    /** What is shown: the draft's text, its lines, and where its caret stands on the screen. */
    async read() {
      // A letter of another script waits for its font.
      for (let frame = 0; frame < 200; frame++) {
        const value = document.querySelector<HTMLTextAreaElement>('[data-text-editing]')?.value
        const isShown = value === undefined || value === shown().runs.map((run) => run.text).join('')
        const recorded = studio.state().design.layers[id] as TextLayer | undefined
        const hasFonts = [shown(), recorded ?? shown()].every((layer) => fonts.isReady({ ...layer, lang: layer.lang || 'en' }))
        if (isShown && hasFonts) break
        await new Promise(requestAnimationFrame)
      }
      await painter.settled()
      const runs = shown().runs
      const text = runs.map((run) => run.text).join('')
      const field = document.querySelector<HTMLTextAreaElement>('[data-text-editing]')
      const { state } = studio
      return {
        text,
        runs,
        lines: layoutNow().lines.map((line) => text.slice(line.start, line.end)),
        box: { x: shown().x, y: shown().y, width: shown().width, height: shown().height },
        isEditing: state().editing !== null,
        value: field?.value ?? null,
        selection: field === null ? null : [field.selectionStart, field.selectionEnd],
        field: field?.getBoundingClientRect().toJSON() as DOMRect | undefined,
        caret: part('caret'),
        selected: part('selection'),
        composed: part('composed'),
        committed: (state().design.layers[id] as TextLayer | undefined)?.runs.map((run) => run.text).join('') ?? null,
        steps: state().history.done.map((step) => step.label),
        range: state().textRange,
      }
    },
    /** Where a caret stands, in pixels of the page. */
    pointOf(offset: number) {
      const layer = shown()
      const layout = layoutNow()
      const { x, top, bottom } = placeCaret(mapCarets(layout, layer.runs.map((run) => run.text).join('')), { offset, leansBack: offset > 0 })
      const angle = (layer.angleDeg * Math.PI) / 180
      const view = studio.state().viewport
      const box = stage.getBoundingClientRect()
      const down = { top: 0, middle: 0.5, bottom: 1 }[layer.verticalAlign] * (layer.height - layout.height)
      const dx = x - layer.width / 2
      const dy = (top + bottom) / 2 + down - layer.height / 2
      return {
        x: (layer.x + layer.width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle) - view.x) * view.zoom + box.width / 2 + box.left,
        y: (layer.y + layer.height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle) - view.y) * view.zoom + box.height / 2 + box.top,
      }
    },
  }
}

const part = (name: string): string => document.querySelector(`[data-part="${name}"]`)?.getAttribute('d') ?? ''
export type TextStage = Awaited<ReturnType<typeof openTextStage>>
