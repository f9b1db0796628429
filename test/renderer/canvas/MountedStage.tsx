import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import '#renderer/styles/base.css'
import { parseDesign } from '#core/design/parse.ts'
import type { LayerId } from '#core/design/ids.ts'
import { createPictures } from '#renderer/canvas/pictures.ts'
import { Stage } from '#renderer/canvas/Stage.tsx'
import { toScreen } from '#renderer/canvas/viewport.ts'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import { moveActions } from '#renderer/studio/actions/arrange-actions.ts'
import { attachShortcuts } from '#renderer/studio/actions/use-shortcuts.ts'
import { viewActions } from '#renderer/studio/actions/view-actions.ts'
import { createPageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { stageLinkOf } from '#renderer/studio/stage-link.ts'
import { createStudio } from '#renderer/studio/studio.ts'
import type { Studio, StudioStart } from '#renderer/studio/studio.ts'

export interface MountedStage {
  readonly studio: Studio
  /** What the stage has called back with. */
  readonly calls: unknown[]
  readonly labels: string[]
  setSnapping(isSnapping: boolean): void
  /** From design to window pixels. */
  at(x: number, y: number): { x: number; y: number }
  /** The picture without what is drawn above it; `isFresh`: by a stage that was mounted anew. */
  pixels(isFresh?: boolean): Promise<string>
  settled(): Promise<void>
  unmount(): void
}

declare global {
  interface Window {
    stage: MountedStage
  }
}

const fonts = createPageTypesetter()
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 160))

/** Neither moving nor viewing asks anything of the screen around. */
const context: ActionContext = { openExport() {}, openVariants: () => undefined, makeAround() {}, openPictures() {}, uploadPicture: () => Promise.reject(new Error('there is no store')), measureText: () => undefined, report() {} }

/** A stage over the whole window, with nothing around it but the keys that move layers and the view. */
export async function mountStage(json: unknown, start: Omit<StudioStart, 'design'> = {}): Promise<void> {
  window.stage?.unmount()
  const parsed = parseDesign(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const design = parsed.value
  const studio = createStudio({ design, ...start })
  const typesetter = await fonts
  await typesetter.ready(Object.values(design.layers).flatMap((layer) => (layer.kind === 'text' ? [{ ...layer, lang: layer.lang || design.lang }] : [])))
  const element = document.querySelector<HTMLElement>('#root')!
  Object.assign(element.style, { width: '100vw', height: '100vh' })
  const pictures = createPictures()
  const calls: unknown[] = []
  const labels: string[] = []
  const counts = new Map<string, number>()
  let root: Root
  let isSnapping = false

  const draw = (): void =>
    root.render(
      <Stage
        studio={studio}
        typesetter={typesetter}
        pictures={pictures}
        isSnapping={isSnapping}
        onContextMenu={(point, ids: readonly LayerId[]) => calls.push(['menu', point, ids])}
        onDropFiles={(files, point) => calls.push(['files', files.map(({ name }) => name), point])}
        onEditPicture={(id) => calls.push(['picture', id])}
      />,
    )
  const mount = (): void => {
    root = createRoot(element)
    draw()
  }
  const view = () => ({ width: element.clientWidth, height: element.clientHeight })
  const detach = attachShortcuts(studio, () => context, [...moveActions, ...viewActions])
  studio.onPatch((_patch, _cause, label) => labels.push(label))
  stageLinkOf(studio).subscribe(() => counts.set('live', (counts.get('live') ?? 0) + 1))
  const settled = async (): Promise<void> => {
    await rest()
    await pictures.settled()
    await rest()
  }
  window.stage = {
    studio,
    calls,
    labels,
    setSnapping(next) {
      isSnapping = next
      draw()
    },
    at(x, y) {
      const point = toScreen(studio.state().viewport, view(), { x, y })
      const box = element.getBoundingClientRect()
      return { x: point.x + box.left, y: point.y + box.top }
    },
    async pixels(isFresh = false) {
      if (isFresh) {
        root.unmount()
        mount()
      }
      await settled()
      return element.querySelector('canvas')!.toDataURL()
    },
    settled,
    unmount() {
      detach()
      root.unmount()
    },
  }
  mount()
  await settled()
}
