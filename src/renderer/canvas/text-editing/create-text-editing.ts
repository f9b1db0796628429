import type { LayerId } from '#core/design/ids.ts'
import type { Run, TextLayer } from '#core/design/layer.ts'
import type { Point } from '#core/geometry/path.ts'
import { findParagraph, findWord } from '#core/typography/caret/find-words.ts'
import { boxSelection, mapCarets, placeCaret } from '#core/typography/caret/map-carets.ts'
import type { CaretMap } from '#core/typography/caret/map-carets.ts'
import { findCaret, moveCaret } from '#core/typography/caret/move-caret.ts'
import type { TextLayout, TextSpec } from '#core/typography/text-spec.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { panBy } from '../viewport.ts'
import type { StageObjects } from '../stage-objects.ts'
import { caretAt, createEditSession } from './edit-session.ts'
import type { Marked } from './edit-session.ts'
import { placeLayer } from './place-layer.ts'
import type { TextPlane } from './place-layer.ts'
import { platformOf, readKey, wordLandingOn } from './read-key.ts'
import type { KeyIntent } from './read-key.ts'
import { readClipboard, writeClipboard } from './text-clipboard.ts'
import { createTextField } from './text-field.ts'
import { createTextOverlay } from './text-overlay.ts'
import { toggleBold, toggleItalic } from './toggle-style.ts'
import { trackPointer } from './track-pointer.ts'
import styles from './text-editing.module.css'

export interface TextEditingStart {
  readonly studio: Studio
  readonly id: LayerId
  /** The stage: what lies in it is positioned, and its middle shows the viewport's point. */
  readonly stage: HTMLElement
  readonly fonts: PageTypesetter
  readonly objects: Pick<StageObjects, 'preview' | 'endPreview'>
  /** What a screen reader calls the field. */
  readonly label: string
  /** Where the pointer came in, in pixels of the stage; null: all is marked. */
  readonly at?: Point | null
  /** The text was only just added (in a step that is still open): empty, it goes without a trace. */
  readonly isNew?: boolean
}

export interface TextEditing {
  /** Finishes, and tells the studio that no text is edited any more. */
  leave(): void
  /** Finishes without telling: for when the studio has said so itself. */
  dispose(): void
}

/** Pixels that stay free between the caret and the stage's edge. */
const caretMargin = 28

/** Edits a text where it stands, by the engine's own lines. The canvas shows it; a field that nobody sees takes what is typed. */
export function createTextEditing({ studio, id, stage, fonts, objects, label, at = null, isNew = false }: TextEditingStart): TextEditing {
  const platform = platformOf(navigator.userAgent)
  const specOf = (layer: TextLayer): TextSpec => ({ ...layer, lang: layer.lang === '' ? studio.state().design.lang : layer.lang })
  const setText = (layer: TextLayer): TextLayout | undefined => (fonts.isReady(specOf(layer)) ? fonts.typesetter.setText(specOf(layer), layer.width) : undefined)
  const session = createEditSession(studio, id, isNew, (layer) => setText(layer)?.height)
  let layout: TextLayout = { lines: [], width: 0, height: 0, ink: { x: 0, y: 0, width: 0, height: 0 }, missing: [], hasBrokenWord: false }
  let carets: CaretMap | null = null
  let plane: TextPlane | null = null
  let composed: { readonly start: number; readonly end: number } | null = null
  let aimX: number | null = null
  let unit: { readonly count: number; readonly start: number; readonly end: number } = { count: 1, start: 0, end: 0 }
  let hasPreview = false
  let isWaiting = false
  let isOver = false
  let shown = studio.state()

  const overlay = createTextOverlay(stage)
  const field = createTextField(overlay.root, label, session.layer()!.lang || studio.state().design.lang, styles.field!, {
    onKey: (event) => {
      const intent = readKey(event, platform)
      if (intent === null) return
      event.preventDefault()
      answer(intent)
    },
    onInput(change, caret, words) {
      composed = words
      session.input(change, caret, words !== null)
      refresh(true)
    },
    onComposed() {
      composed = null
      session.commit()
      refresh(true)
    },
    onCopy(event, isCut) {
      event.preventDefault()
      const { start, end } = session.range()
      if (start === end || event.clipboardData === null) return
      writeClipboard(event.clipboardData, session.looks() as Run[])
      if (isCut) session.insert('')
      refresh(true)
    },
    onPaste(event) {
      event.preventDefault()
      const content = event.clipboardData === null ? null : readClipboard(event.clipboardData, studio.state().design)
      if (content !== null) session.insert(content)
      refresh(true)
    },
    onBlur(to, byTab) {
      session.commit()
      refresh(false)
      // The press that brought us here gives the stage the focus when it is over.
      if (to === stage && !byTab) setTimeout(() => void (isOver || field.focus()))
    },
    onFocus: () => refresh(false),
    onSelected(start, end) {
      const { start: from, end: to } = session.range()
      if (start !== from || end !== to) mark({ anchor: { offset: start, leansBack: false }, focus: { offset: end, leansBack: false } })
    },
  })

  function mark(marked: Marked, nextAimX: number | null = null): void {
    session.mark(marked)
    aimX = nextAimX
    refresh(true)
  }

  function answer(intent: KeyIntent): void {
    switch (intent.kind) {
      case 'move':
        return move(intent)
      case 'select-all':
        return mark({ anchor: { offset: 0, leansBack: false }, focus: { offset: session.text().length, leansBack: true } })
      case 'leave':
        return leave()
      case 'undo':
        if (session.undo()) return refresh(true)
        leave()
        return studio.undo()
      case 'redo':
        session.redo()
        return refresh(true)
      case 'bold':
      case 'italic': {
        const layer = session.layer()
        if (layer !== undefined) session.style(intent.kind === 'bold' ? toggleBold(layer, session.looks()) : toggleItalic(layer, session.looks()))
        return refresh(true)
      }
    }
  }

  function move({ motion, isExtending }: Extract<KeyIntent, { kind: 'move' }>): void {
    if (carets === null) return
    const { anchor, focus } = session.marked()
    const isSideways = motion === 'left' || motion === 'right'
    if (isSideways && !isExtending && anchor.offset !== focus.offset) {
      const [first, second] = [placeCaret(carets, anchor), placeCaret(carets, focus)]
      const isAnchorFirst = first.line !== second.line ? first.line < second.line : first.x < second.x
      const edge = isAnchorFirst === (motion === 'left') ? anchor : focus
      return mark({ anchor: edge, focus: edge })
    }
    const moved = moveCaret(carets, focus, motion, { aimX, wordLanding: wordLandingOn(platform) })
    mark({ anchor: isExtending ? anchor : moved.caret, focus: moved.caret }, moved.aimX)
  }

  function spanAt(offset: number, count: number): { start: number; end: number } {
    return count === 1 ? { start: offset, end: offset } : count === 2 ? findWord(session.text(), offset) : findParagraph(session.text(), offset)
  }

  const stopPointer = trackPointer(overlay.hit, stage, {
    onPress(point, count, isExtending) {
      // Words that are half composed are settled by leaving the field.
      if (field.isComposing()) field.element.blur()
      field.focus()
      if (carets === null || plane === null) return
      const caret = findCaret(carets, plane.toText(point).x, plane.toText(point).y)
      if (isExtending && count === 1) {
        const { anchor } = session.marked()
        unit = { count: 1, start: anchor.offset, end: anchor.offset }
        return mark({ anchor, focus: caret })
      }
      unit = { count, ...spanAt(caret.offset, count) }
      mark(count === 1 ? { anchor: caret, focus: caret } : { anchor: { offset: unit.start, leansBack: false }, focus: { offset: unit.end, leansBack: true } })
    },
    onDrag(point) {
      if (carets === null || plane === null) return
      const caret = findCaret(carets, plane.toText(point).x, plane.toText(point).y)
      if (unit.count === 1) return mark({ anchor: session.marked().anchor, focus: caret })
      const { start, end } = spanAt(caret.offset, unit.count)
      const goesBack = start < unit.start
      mark({ anchor: { offset: goesBack ? unit.end : unit.start, leansBack: goesBack }, focus: { offset: goesBack ? start : Math.max(end, unit.end), leansBack: !goesBack } })
    },
    onRelease: () => undefined,
  })

  /** Sets what is there anew and draws it; `follows` brings the caret into view. */
  function refresh(follows: boolean): void {
    if (isOver) return
    let layer = session.layer()
    if (layer === undefined) return leave()
    const set = setText(layer)
    if (set !== undefined && Math.abs(set.height - layer.height) > 0.01) {
      session.fit(set.height)
      layer = session.layer()!
    }
    if (set === undefined) {
      waitForFonts(layer)
    } else {
      layout = set
      carets = mapCarets(layout, session.text())
      if (session.hasDraft()) objects.preview([layer])
      else if (hasPreview) objects.endPreview()
      hasPreview = session.hasDraft()
    }
    draw(layer)
    if (follows) followCaret()
    const { start, end } = session.range()
    const range = studio.state().textRange
    if (start === end ? range !== null : range?.start !== start || range.end !== end) studio.set({ textRange: start === end ? null : { start, end } })
  }

  function waitForFonts(layer: TextLayer): void {
    if (isWaiting) return
    isWaiting = true
    fonts.ready([specOf(layer)]).then(
      () => {
        isWaiting = false
        refresh(false)
      },
      () => {
        isWaiting = false
      },
    )
  }

  function draw(layer: TextLayer): void {
    const marked = session.marked()
    const { start, end } = session.range()
    plane = placeLayer(layer, layout.height, studio.state().viewport, { width: stage.clientWidth, height: stage.clientHeight })
    const left = Math.min(0, ...layout.lines.map((line) => line.x))
    const right = Math.max(layer.width, ...layout.lines.map((line) => line.x + line.width))
    const caret = carets === null ? null : placeCaret(carets, marked.focus)
    overlay.draw({
      plane,
      frame: { x: left, y: -plane.down, width: right - left, height: Math.max(layer.height, layout.height) },
      selection: carets === null || start === end ? [] : boxSelection(carets, start, end),
      caret: start === end && document.activeElement === field.element ? caret : null,
      composed: carets === null || composed === null ? [] : boxSelection(carets, composed.start, composed.end),
    })
    field.show(session.text(), start, end, marked.focus.offset < marked.anchor.offset)
    if (caret === null) return
    const top = plane.toStage({ x: caret.x, y: caret.top })
    const bottom = plane.toStage({ x: caret.x, y: caret.bottom })
    field.place(Math.min(top.x, bottom.x), Math.min(top.y, bottom.y), Math.max(8, Math.abs(bottom.y - top.y)))
  }

  function followCaret(): void {
    if (carets === null || plane === null) return
    const caret = placeCaret(carets, session.marked().focus)
    const { x, y } = plane.toStage({ x: caret.x, y: (caret.top + caret.bottom) / 2 })
    const pushIn = (value: number, room: number): number => (room < 4 * caretMargin ? 0 : value < caretMargin ? caretMargin - value : value > room - caretMargin ? room - caretMargin - value : 0)
    const dx = pushIn(x, stage.clientWidth)
    const dy = pushIn(y, stage.clientHeight)
    if (dx !== 0 || dy !== 0) studio.set({ viewport: panBy(studio.state().viewport, dx, dy) })
  }

  const stopStudio = studio.subscribe(() => {
    const state = studio.state()
    const isOther = state.viewport !== shown.viewport || state.design !== shown.design
    shown = state
    if (isOther) refresh(false)
  })
  const stopPatches = studio.onPatch((patch, cause) => {
    if (session.adopt(cause, patch.some((change) => change.id === id))) refresh(false)
    else leave()
  })
  const sizes = new ResizeObserver(() => refresh(false))
  sizes.observe(stage)
  const pressOutside = (event: Event): void => {
    if (event.target === stage || event.target instanceof HTMLCanvasElement) leave()
  }
  stage.addEventListener('pointerdown', pressOutside, true)

  function finish(): boolean {
    if (isOver) return false
    isOver = true
    session.finish()
    stopStudio()
    stopPatches()
    stopPointer()
    sizes.disconnect()
    stage.removeEventListener('pointerdown', pressOutside, true)
    if (hasPreview) objects.endPreview()
    field.dispose()
    overlay.dispose()
    return true
  }

  function leave(): void {
    const hadFocus = document.activeElement === field.element
    if (!finish()) return
    if (hadFocus) stage.focus({ preventScroll: true })
    studio.set({ editing: null, textRange: null })
  }

  field.focus()
  refresh(false)
  if (at === null) answer({ kind: 'select-all' })
  else if (carets !== null && plane !== null) {
    const point = (plane as TextPlane).toText(at)
    const caret = findCaret(carets, point.x, point.y)
    mark({ anchor: caret, focus: caret })
  } else mark(caretAt(session.text().length, true))

  return {
    leave,
    dispose() {
      if (finish() && studio.state().textRange !== null) studio.set({ textRange: null })
    },
  }
}
