import type { Action, ActionId } from './action.ts'
import { alignActions, arrangeActions, moveActions } from './arrange-actions.ts'
import { editActions, selectActions } from './edit-actions.ts'
import { layerActions, opacityActions } from './layer-actions.ts'
import { fileActions, toolActions, viewActions } from './view-actions.ts'

/** All verbs of the editor, in the order in which lists show them. */
export const actions: readonly Action[] = [
  ...toolActions,
  ...editActions,
  ...selectActions,
  ...arrangeActions,
  ...alignActions,
  ...moveActions,
  ...layerActions,
  ...opacityActions,
  ...viewActions,
  ...fileActions,
]

const byId = new Map(actions.map((action) => [action.id, action]))
export const findAction = (id: ActionId): Action => byId.get(id)!
