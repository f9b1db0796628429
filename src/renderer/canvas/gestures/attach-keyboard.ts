import type { LayerId } from '#core/design/ids.ts'
import { parentOf } from '#core/design/tree.ts'
import type { PointerGestures } from './attach-pointer.ts'
import type { Ground } from './gesture.ts'
import { candidatesOf } from './hit-test.ts'

export interface KeyboardWorld {
  readonly ground: Ground
  readonly element: HTMLElement
  readonly pointer: PointerGestures
  readonly onEditText: (id: LayerId) => void
  readonly onEditPicture: (id: LayerId) => void
  readonly onContextMenu: (ids: readonly LayerId[]) => void
}

/** Where nothing is selected, arrows go from layer to layer as Tab does. */
const arrows: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 }

/** Keys of the canvas itself. Those of commands and of the view, such as nudging, grouping and zooming, are actions of the editor around it. */
export function attachKeyboard({ ground, element, pointer, ...world }: KeyboardWorld): () => void {
  const { studio } = ground
  /** After Escape the next Tab leaves the canvas. */
  let isLeaving = false

  function walk(step: 1 | -1): boolean {
    const { design, artboard, entered, selection } = studio.state()
    const row = [...candidatesOf(design, artboard, entered)].reverse()
    const at = selection.length === 1 ? row.indexOf(selection[0]!) : -1
    const next = at < 0 ? row.at(step === 1 ? 0 : -1) : row[at + step]
    if (next === undefined) return false
    studio.select([next])
    return true
  }

  function leave(): void {
    if (pointer.cancel()) return
    const { tool, entered, selection, design } = studio.state()
    if (tool !== 'select') return studio.set({ tool: 'select' })
    isLeaving = true
    if (entered !== null) {
      const parent = parentOf(design, entered)
      return studio.select([entered], parent?.startsWith('layer:') === true ? (parent as LayerId) : null)
    }
    if (selection.length > 0) studio.select([])
  }

  function enter(isOut: boolean): boolean {
    const { design, selection } = studio.state()
    const id = selection.at(-1)
    const layer = id === undefined ? undefined : design.layers[id]
    if (layer === undefined) return false
    if (isOut) {
      const parent = parentOf(design, layer.id)
      if (parent?.startsWith('layer:') !== true) return false
      const above = parentOf(design, parent as LayerId)
      studio.select([parent as LayerId], above?.startsWith('layer:') === true ? (above as LayerId) : null)
      return true
    }
    if (layer.kind === 'group') {
      const inner = candidatesOf(design, studio.state().artboard, layer.id)
      if (inner.length > 0) studio.select(inner, layer.id)
    } else if (layer.kind === 'text') world.onEditText(layer.id)
    else if (layer.kind === 'image') world.onEditPicture(layer.id)
    else return false
    return true
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== element || event.defaultPrevented || event.isComposing) return
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    const arrow = arrows[event.key]
    if (event.key !== 'Tab' && event.key !== 'Escape' && event.key !== 'Shift') isLeaving = false
    let isTaken = true
    if (event.key === ' ' && isPlain) pointer.setPanning(true)
    else if (event.key === 'Escape') leave()
    else if (event.key === 'Tab' && isPlain) isTaken = !isLeaving && walk(event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && isPlain) isTaken = enter(event.shiftKey)
    else if (arrow !== undefined && isPlain && studio.state().selection.length === 0) walk(arrow)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) world.onContextMenu(studio.state().selection)
    else isTaken = false
    if (isTaken) event.preventDefault()
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.key === ' ') pointer.setPanning(false)
  }
  const onPress = (): void => void (isLeaving = false)
  function onBlur(): void {
    delete element.dataset['pressed']
    pointer.setPanning(false)
    isLeaving = false
  }

  /** The space bar works where nothing has the focus, too. */
  function onWindowKey(event: KeyboardEvent): void {
    if (event.key === ' ' && event.target === document.body && !event.defaultPrevented) {
      event.preventDefault()
      pointer.setPanning(true)
    }
  }

  element.addEventListener('keydown', onKeyDown)
  element.addEventListener('pointerdown', onPress)
  element.addEventListener('blur', onBlur)
  window.addEventListener('blur', onBlur)
  window.addEventListener('keydown', onWindowKey)
  window.addEventListener('keyup', onKeyUp)
  return () => {
    element.removeEventListener('keydown', onKeyDown)
    element.removeEventListener('pointerdown', onPress)
    element.removeEventListener('blur', onBlur)
    window.removeEventListener('blur', onBlur)
    window.removeEventListener('keydown', onWindowKey)
    window.removeEventListener('keyup', onKeyUp)
  }
}
