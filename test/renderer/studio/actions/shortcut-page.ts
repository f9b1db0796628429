import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { ActionContext, ActionId } from '#renderer/studio/actions/action.ts'
import { findAction } from '#renderer/studio/actions/actions.ts'
import { attachShortcuts } from '#renderer/studio/actions/use-shortcuts.ts'
import { createStudio } from '#renderer/studio/studio.ts'
import type { Studio } from '#renderer/studio/studio.ts'

declare global {
  interface Window {
    studio: Studio
    asked: string[]
  }
}

let detach: (() => void) | null = null
const context: ActionContext = {
  openExport: () => void window.asked.push('export'),
  openVariants: () => undefined,
  makeAround: () => void window.asked.push('around'),
  openPictures: () => void window.asked.push('pictures'),
  async uploadPicture(file) {
    window.asked.push(`upload ${file.type}`)
    return { id: `asset:${'c'.repeat(64)}`, extension: 'png', width: 40, height: 20, name: 'pasted', source: '' }
  },
  measureText: () => 50,
  report: (problem) => void window.asked.push(problem),
}

/** A studio with its keys, a field to type in, a button and a popover, and no stage. */
export function mountKeys(design: Design, selection: readonly LayerId[]): void {
  detach?.()
  window.studio = createStudio({ design, selection })
  window.asked = []
  detach = attachShortcuts(window.studio, () => context)
  document.getElementById('root')!.innerHTML = '<input id="field" value="words"><button id="button">B</button><div role="dialog"><button id="inside">C</button></div><div data-placement="left"><div role="dialog"><button id="popover">D</button></div></div>'
}

export const runAction = (id: ActionId): void => findAction(id).run(window.studio, context)
