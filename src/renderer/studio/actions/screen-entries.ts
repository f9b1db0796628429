import { useMemo } from 'react'
import type { ScreenAction } from '../screen-actions.ts'
import { useStrings } from '../strings.ts'
import type { Studio } from '../studio.ts'
import { useStudio } from '../use-studio.ts'
import type { Action, ActionContext, ActionGroup, ActionId } from './action.ts'
import { actions, findAction } from './actions.ts'
import { nameStep } from './step-names.ts'
import { actionStrings } from './strings.ts'

/** No words that anyone would look for. */
const unlisted: ReadonlySet<ActionGroup> = new Set<ActionGroup>(['opacity'])

type Texts = (typeof actionStrings)['en']

/** What an action is called now: undo and redo say which step they mean. */
export function nameAction(studio: Studio, id: ActionId, texts: Texts): string {
  const { done, undone } = studio.state().history
  const step = id === 'undo' ? done.at(-1) : id === 'redo' ? undone.at(-1) : undefined
  if (step === undefined) return texts[id]
  return id === 'undo' ? texts.undoStep(nameStep(step.label)) : texts.redoStep(nameStep(step.label))
}

/** The editor's verbs for the command palette and the shell's menu; the same array until one is enabled or not any more. */
export function useActionEntries(studio: Studio, context: ActionContext): readonly ScreenAction[] {
  const texts = useStrings(actionStrings)
  const listed = actions.filter((action) => !unlisted.has(action.group) && action.isHeld !== true)
  const enabled = useStudio(studio, () => listed.map((action) => (action.isEnabled(studio) ? '1' : '0')).join(''))
  const steps = useStudio(studio, () => `${nameAction(studio, 'undo', texts)} ${nameAction(studio, 'redo', texts)}`)
  return useMemo(
    () =>
      listed.map((action, index) => ({
        id: action.id,
        label: nameAction(studio, action.id, texts),
        shortcut: action.shortcut?.[0],
        isDisabled: enabled[index] === '0',
        run: () => action.run(studio, context),
      })),
    [studio, context, texts, enabled, steps],
  )
}

/** A line of a menu, as the menu controls take it. */
export interface ActionEntry {
  readonly id: ActionId
  readonly label: string
  readonly shortcut?: string
  readonly isDisabled: boolean
  readonly isOn?: boolean
  readonly isDanger?: boolean
}

/** What the right mouse button offers on a layer, on the stage and in the list of layers. */
export const layerMenu: readonly (ActionId | 'separator')[] = [
  'cut', 'copy', 'paste', 'duplicate', 'delete', 'separator', 'group', 'ungroup', 'separator', 'bringToFront', 'bringForward', 'sendBackward', 'sendToBack', 'separator',
  'flipX', 'flipY', 'separator', 'lock', 'hide', 'rename', 'swapPicture', 'makeAround',
]
/** And where there is no layer. */
export const stageMenu: readonly (ActionId | 'separator')[] = ['paste', 'addPicture', 'separator', 'selectAll', 'separator', 'zoomFit', 'zoomActual', 'separator', 'makeAround', 'export']

/** Menu lines for some of the verbs, as they stand now. */
export function toMenuEntries(studio: Studio, ids: readonly (ActionId | 'separator')[], texts: Texts): readonly (ActionEntry | 'separator')[] {
  return ids.map((id) => {
    if (id === 'separator') return id
    const action: Action = findAction(id)
    return {
      id,
      label: nameAction(studio, id, texts),
      shortcut: action.shortcut?.[0],
      isDisabled: !action.isEnabled(studio),
      ...(action.isOn === undefined ? {} : { isOn: action.isOn(studio) }),
      ...(id === 'delete' ? { isDanger: true } : {}),
    }
  })
}
