import type { Asset } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { TextLayer } from '#core/design/layer.ts'
import type { Studio } from '../studio.ts'
import type { actionStrings } from './strings.ts'

/** What an action needs of the screen around the studio. */
export interface ActionContext {
  openExport(): void
  /** Variations on one axis, or the design in other sizes. */
  openVariants(kind: 'vary' | 'relayout'): void
  /** Makes new candidates of the design around what is locked in it. */
  makeAround(): void
  /** A picture is chosen for this layer, or (null) for a new one. */
  openPictures(swap: LayerId | null): void
  /** Puts a picture of the clipboard into the studio's store. Rejects with what went wrong. */
  uploadPicture(file: File): Promise<Asset>
  /** The height that the text needs at its width, where its fonts are at hand. */
  measureText(layer: TextLayer): number | undefined
  /** Fetches the fonts that the texts need; resolves in any case. */
  prepareText?(layers: readonly TextLayer[]): Promise<void>
  /** Tells the designer that something did not work. */
  report(problem: 'paste-denied' | 'picture-failed'): void
}

export type ActionGroup = 'tools' | 'edit' | 'select' | 'arrange' | 'align' | 'move' | 'layer' | 'opacity' | 'view' | 'file'
type ActionLabel = Exclude<keyof typeof actionStrings.en, `group_${ActionGroup}` | 'undoStep' | 'redoStep'>

/** One verb of the editor: the same in toolbar, menus, command palette and keyboard. */
export interface Action {
  readonly id: ActionLabel
  /** `Mod+Shift+G`; the first is the one that is shown. */
  readonly shortcut?: readonly string[]
  readonly group: ActionGroup
  /** Held down, it is done again and again, and all of that is one undo step. */
  readonly isHeld?: boolean
  /** Its keys with Mod work while something is typed, too. */
  readonly isEverywhere?: boolean
  isEnabled(studio: Studio): boolean
  /** Given for what is either on or off. */
  isOn?(studio: Studio): boolean
  run(studio: Studio, context: ActionContext): void
}
export type ActionId = Action['id']
