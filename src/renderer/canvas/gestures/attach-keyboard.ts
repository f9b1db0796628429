import type { LayerId } from '#core/design/ids.ts'
import { parentOf } from '#core/design/tree.ts'
import type { StageView } from '#renderer/studio/stage-link.ts'
import type { PointerGestures } from './attach-pointer.ts'
import type { Ground } from './gesture.ts'
import { candidatesOf } from './hit-test.ts'

export interface KeyboardWorld {
  readonly ground: Ground
  readonly element: HTMLElement
  readonly pointer: PointerGestures
  readonly view: StageView
  readonly isMac: boolean
  readonly onEditText: (id: LayerId) => void
  readonly onEditPicture: (id: LayerId) => void
  readonly onContextMenu: (ids: readonly LayerId[]) => void
}

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
const coarseNudge = 10

/** Keys of the canvas itself. Those of commands, such as copying and grouping, belong to the editor around it. */
export function attachKeyboard({ ground, element, pointer, view, isMac, ...world }: KeyboardWorld): () => void {
  const { studio } = ground
  let nudging: { end(): void } | null = null
  /** After Escape the next Tab leaves the canvas. */
  let isLeaving = false

  /** A row of nudges with the key held is one step. */
  function nudge(ids: readonly LayerId[], [x, y]: readonly [number, number], isCoarse: boolean): void {
    nudging ??= studio.beginStep('Nudge')
    const by = isCoarse ? coarseNudge : 1
    studio.run('layers.nudge', { ids: [...ids], dx: x * by, dy: y * by })
  }
  function endNudging(): void {
    nudging?.end()
    nudging = null
  }

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
    if (arrow === undefined) endNudging()
    if (event.key !== 'Tab' && event.key !== 'Escape' && event.key !== 'Shift') isLeaving = false
    let isTaken = true
    if (event.key === ' ' && isPlain) pointer.setPanning(true)
    else if (event.key === 'Escape') leave()
    else if (event.key === 'Tab' && isPlain) isTaken = !isLeaving && walk(event.shiftKey ? -1 : 1)
    else if (event.key === 'Enter' && isPlain) isTaken = enter(event.shiftKey)
    else if (arrow !== undefined && isPlain) {
      const { selection } = studio.state()
      if (selection.length > 0) nudge(selection, arrow, event.shiftKey)
      else walk(arrow[0] + arrow[1] > 0 ? 1 : -1)
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) world.onContextMenu(studio.state().selection)
    else isTaken = false
    if (isTaken) event.preventDefault()
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.key === ' ') pointer.setPanning(false)
    if (arrows[event.key] !== undefined) endNudging()
  }
  const onPress = (): void => void (isLeaving = false)
  function onBlur(): void {
    delete element.dataset['pressed']
    pointer.setPanning(false)
    endNudging()
    isLeaving = false
  }

  /** Zooming works wherever the focus is, and the space bar where nothing has it. */
  function onWindowKey(event: KeyboardEvent): void {
    if (event.key === ' ' && event.target === document.body && !event.defaultPrevented) {
      event.preventDefault()
      return pointer.setPanning(true)
    }
    const isMod = isMac ? event.metaKey : event.ctrlKey
    if (!isMod || event.altKey || event.defaultPrevented) return
    if (event.key === '+' || event.key === '=') view.zoomIn()
    else if (event.key === '-' || event.key === '_') view.zoomOut()
    else if (event.key === '0') view.zoomTo(1)
    else if (event.key === '1') view.fit()
    else if (event.key === '2') view.fitSelection()
    else return
    event.preventDefault()
  }

  element.addEventListener('keydown', onKeyDown)
  element.addEventListener('pointerdown', onPress)
  element.addEventListener('blur', onBlur)
  window.addEventListener('blur', onBlur)
  window.addEventListener('keydown', onWindowKey)
  window.addEventListener('keyup', onKeyUp)
  return () => {
    endNudging()
    element.removeEventListener('keydown', onKeyDown)
    element.removeEventListener('pointerdown', onPress)
    element.removeEventListener('blur', onBlur)
    window.removeEventListener('blur', onBlur)
    window.removeEventListener('keydown', onWindowKey)
    window.removeEventListener('keyup', onKeyUp)
  }
}
