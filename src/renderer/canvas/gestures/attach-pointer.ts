import type { LayerId } from '#core/design/ids.ts'
import type { Point } from '#core/geometry/path.ts'
import { panBy, toDesign } from '../viewport.ts'
import { attachPinch } from './attach-pinch.ts'
import { createHover } from './create-hover.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'
import { isDrawTool } from './draw-gesture.ts'
import { targetOf } from './hit-test.ts'
import type { PathTest } from './hit-test.ts'
import { createPanGesture } from './pan-gesture.ts'
import { pickAt } from './pick.ts'
import { pressAt } from './press.ts'
import type { Press } from './press.ts'

export interface PointerWorld {
  readonly ground: Ground
  readonly element: HTMLElement
  /** Whether an event is for the stage itself, and not for what lies above it. */
  readonly isOnStage: (event: Event) => boolean
  readonly isInPath: PathTest
  readonly isMac: boolean
  readonly onContextMenu: (point: Point, ids: readonly LayerId[]) => void
  readonly onEditPicture: (id: LayerId) => void
  /** At a point of the stage, in CSS pixels. */
  readonly onEditText: (id: LayerId, at: Point) => void
}

export interface PointerGestures {
  /** Ends the gesture that runs with nothing changed; false when none runs. */
  cancel(): boolean
  /** While the space bar is held, a drag pans. */
  setPanning(isPanning: boolean): void
  dispose(): void
}

/** CSS pixels that a press may move and still be a click. */
const clickSlack = { mouse: 3, pen: 5, touch: 9 } as const
const doubleClickMs = 450
/** From here to the edge, in CSS pixels, the view follows. */
const edgeBand = 22
const panPerFrame = 14

/** Turns presses and moves on the stage into gestures. */
export function attachPointer(world: PointerWorld): PointerGestures {
  const { ground, element, isOnStage, isInPath } = world
  const { studio } = ground
  let press: { press: Press; pointerId: number; at: Point; slack: number } | null = null
  let gesture: Gesture | null = null
  let last: { clientX: number; clientY: number; isShift: boolean; isAlt: boolean; isMod: boolean } | null = null
  let lastClick: { timeMs: number; at: Point; count: number } = { timeMs: -Infinity, at: { x: 0, y: 0 }, count: 0 }
  let frame = 0
  let box = element.getBoundingClientRect()
  let lastViewport = studio.state().viewport
  const hover = createHover(ground, element, isInPath)

  const pinch = attachPinch(ground, element, isOnStage, () => void cancel())

  type Modified = Pick<MouseEvent, 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>
  function remember(event: Modified & Partial<Pick<MouseEvent, 'clientX' | 'clientY'>>): void {
    if (event.clientX !== undefined) box = element.getBoundingClientRect()
    last = {
      clientX: event.clientX ?? last?.clientX ?? 0,
      clientY: event.clientY ?? last?.clientY ?? 0,
      isShift: event.shiftKey,
      isAlt: event.altKey,
      isMod: world.isMac ? event.metaKey : event.ctrlKey,
    }
  }

  function pointer(): Pointer {
    const { clientX, clientY, ...keys } = last!
    const screen = { x: clientX - box.left, y: clientY - box.top }
    return { screen, point: toDesign(studio.state().viewport, ground.view(), screen), ...keys }
  }

  function onDown(event: PointerEvent): void {
    if (!isOnStage(event) || event.defaultPrevented || pinch.isActive()) return
    // The ring is for those who came by keyboard.
    element.dataset['pressed'] = ''
    element.focus({ preventScroll: true })
    remember(event)
    const at = pointer()
    if (gesture !== null || press !== null) {
      if (event.button === 2) cancel()
      return
    }
    const { tool, editing } = studio.state()
    if (event.button === 1 || (event.button === 0 && (hover.isPanning || tool === 'pan'))) {
      event.preventDefault()
      return begin(event, { drag: () => createPanGesture(ground, at), click: () => {} }, 0)
    }
    if (event.button !== 0) return
    if (editing !== null) studio.set({ editing: null })
    countClick(event)
    const grip = hover.gripAt(at, event.pointerType === 'touch')
    const picked = isDrawTool(tool) || grip !== null ? null : pickAt(studio.state(), at.point, at.isMod, isInPath)
    const once = pressAt(ground, at, grip, picked)
    // One may click and drag in one go, so a second press goes in only when it is let go where it was pressed.
    const twice: Press = { drag: once.drag, click: (up) => void (enter(up) || once.click(up)) }
    const isSecond = grip === null && lastClick.count === 2 && !isDrawTool(tool)
    if (isSecond) lastClick = { ...lastClick, count: 0 }
    begin(event, isSecond ? twice : once, clickSlack[event.pointerType as keyof typeof clickSlack] ?? clickSlack.mouse)
  }

  function begin(event: PointerEvent, next: Press, slack: number): void {
    press = { press: next, pointerId: event.pointerId, at: { x: event.clientX, y: event.clientY }, slack }
    element.setPointerCapture(event.pointerId)
    hover.leave()
    if (slack === 0) start()
  }

  function countClick(event: PointerEvent): void {
    const at = { x: event.clientX, y: event.clientY }
    const isAgain = event.timeStamp - lastClick.timeMs < doubleClickMs && Math.hypot(at.x - lastClick.at.x, at.y - lastClick.at.y) < 6
    lastClick = { timeMs: event.timeStamp, at, count: isAgain ? lastClick.count + 1 : 1 }
  }

  /** A double click goes one level in: into a group, into a text, into a picture. */
  function enter(at: Pointer): boolean {
    const { design, entered, selection } = studio.state()
    const picked = pickAt(studio.state(), at.point, false, isInPath)
    if (picked === null || at.isShift) return false
    const id = picked.held ?? (selection.includes(picked.leaf) ? picked.leaf : picked.target.id)
    const layer = design.layers[id]
    if (layer === undefined) return false
    if (layer.kind === 'group') {
      const inner = targetOf(design, picked.leaf, id, false)
      studio.select([inner.id], inner.entered)
      return true
    }
    studio.select([id], entered)
    if (layer.kind === 'text') world.onEditText(id, at.screen)
    else if (layer.kind === 'image') world.onEditPicture(id)
    else return false
    return true
  }

  function start(): void {
    gesture = press!.press.drag(pointer())
    if (gesture === null) return
    if (gesture.cursor !== null) element.style.cursor = gesture.cursor
    gesture.move(pointer())
  }

  function onMove(event: PointerEvent): void {
    if (pinch.isActive()) return
    if (press !== null && event.pointerId !== press.pointerId) return
    remember(event)
    if (press === null) return follow(event)
    if (gesture === null) {
      if (Math.hypot(event.clientX - press.at.x, event.clientY - press.at.y) <= press.slack) return
      return start()
    }
    // One move a frame is all that is seen.
    if (frame === 0) frame = requestAnimationFrame(step)
  }

  function step(): void {
    frame = 0
    if (gesture === null) return
    if (gesture.pansAtEdges && followEdge()) frame = requestAnimationFrame(step)
    gesture.move(pointer())
  }

  /** True while the pointer is so near the edge that the view moves on. */
  function followEdge(): boolean {
    const { screen } = pointer()
    const { width, height } = ground.view()
    const pull = (at: number, length: number): number => (at < edgeBand ? edgeBand - at : at > length - edgeBand ? length - edgeBand - at : 0)
    const speed = (distance: number): number => Math.sign(distance) * Math.min(1, Math.abs(distance) / (2 * edgeBand)) * panPerFrame
    const [dx, dy] = [speed(pull(screen.x, width)), speed(pull(screen.y, height))]
    if (dx === 0 && dy === 0) return false
    studio.set({ viewport: panBy(studio.state().viewport, dx, dy) })
    return true
  }

  function onUp(event: PointerEvent): void {
    if (press === null || event.pointerId !== press.pointerId) return
    remember(event)
    const { press: ended } = press
    const running = gesture
    release()
    if (running === null) ended.click(pointer())
    else {
      running.move(pointer())
      running.end(pointer())
    }
    follow(event)
  }

  function release(): void {
    if (press !== null && element.hasPointerCapture(press.pointerId)) element.releasePointerCapture(press.pointerId)
    cancelAnimationFrame(frame)
    frame = 0
    press = null
    gesture = null
    hover.showCursor(null)
  }

  function cancel(): boolean {
    const running = gesture
    if (press === null) return false
    release()
    running?.cancel()
    return running !== null
  }

  const follow = (event: Event & { readonly pointerType?: string }): void => {
    if (press === null) hover.follow(pointer(), (isOnStage(event) || event instanceof KeyboardEvent) && event.pointerType !== 'touch')
  }

  /** A key pressed or let go changes what runs as if the pointer had moved. */
  function onKey(event: KeyboardEvent): void {
    if (last === null || !['Shift', 'Alt', 'Control', 'Meta'].includes(event.key)) return
    remember(event)
    if (document.activeElement !== element) return
    // On Windows Alt alone would go to the menu.
    if (event.key === 'Alt') event.preventDefault()
    if (gesture !== null) gesture.move(pointer())
    else follow(event)
  }

  function onContext(event: MouseEvent): void {
    if (!isOnStage(event)) return
    event.preventDefault()
    if (gesture !== null) return
    press = null
    remember(event)
    const picked = event.button === 2 || event.clientX !== 0 || event.clientY !== 0 ? pickAt(studio.state(), pointer().point, false, isInPath) : null
    if (picked !== null && !studio.state().selection.includes(picked.held ?? picked.target.id)) studio.select([picked.target.id], picked.target.entered)
    else if (picked === null && event.button === 2) studio.select([])
    world.onContextMenu({ x: event.clientX, y: event.clientY }, studio.state().selection)
  }

  const onLeave = (): void => {
    if (press === null) hover.leave()
  }
  const stopMiddle = (event: MouseEvent): void => {
    if (event.button === 1) event.preventDefault()
  }
  const onLost = (event: PointerEvent): void => {
    if (press !== null && event.pointerId === press.pointerId) cancel()
  }
  const off = studio.subscribe(() => {
    const { viewport } = studio.state()
    const hasMoved = viewport !== lastViewport
    lastViewport = viewport
    if (last === null) return
    if (press === null) hover.showCursor(pointer())
    // The wheel moves the view under what is dragged.
    else if (hasMoved && gesture?.pansAtEdges === true && frame === 0) frame = requestAnimationFrame(step)
  })
  element.addEventListener('pointerdown', onDown)
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', onUp)
  element.addEventListener('pointercancel', onLost)
  element.addEventListener('lostpointercapture', onLost)
  element.addEventListener('pointerleave', onLeave)
  element.addEventListener('contextmenu', onContext)
  element.addEventListener('mousedown', stopMiddle)
  window.addEventListener('keydown', onKey)
  window.addEventListener('keyup', onKey)

  return {
    cancel,
    setPanning(next) {
      if (hover.isPanning === next) return
      hover.setPanning(next)
      if (press === null) hover.showCursor(null)
    },
    dispose() {
      cancel()
      off()
      pinch.dispose()
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onLost)
      element.removeEventListener('lostpointercapture', onLost)
      element.removeEventListener('pointerleave', onLeave)
      element.removeEventListener('contextmenu', onContext)
      element.removeEventListener('mousedown', stopMiddle)
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('keyup', onKey)
    },
  }
}
