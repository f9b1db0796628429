import { boundsOf } from '#core/design/bounds-of.ts'
import { isHeld } from '#core/commands/edit-layers.ts'
import { childrenOf, parentOf } from '#core/design/tree.ts'
import type { StudioState } from '#renderer/studio/studio.ts'
import type { StringSet } from '#renderer/studio/strings.ts'
import { formatLength } from './gestures/gesture.ts'
import type { stageStrings } from './strings.ts'

type Texts = typeof stageStrings extends StringSet<infer English> ? StringSet<English>['en'] : never

/** What a screen reader says of what is selected: name, kind, place and which of its row it is, the front one first. */
export function describeSelection({ design, selection }: Pick<StudioState, 'design' | 'selection'>, texts: Texts): string {
  const [id] = selection
  if (id === undefined) return texts.none
  if (selection.length > 1) return texts.several(String(selection.length))
  const layer = design.layers[id]
  const parent = parentOf(design, id)
  if (layer === undefined || parent === null) return texts.none
  const row = [...childrenOf(design, parent)].reverse()
  const box = boundsOf(design, [id])
  const kind = isHeld(design, id) ? `${texts[layer.kind]}, ${texts.locked}` : texts[layer.kind]
  const place = box === null ? '' : texts.at(formatLength(box.x), formatLength(box.y))
  return texts.chosen(layer.name, kind, place, texts.of(String(row.indexOf(id) + 1), String(row.length)))
}
