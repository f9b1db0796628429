import { diffInput } from './diff-input.ts'
import type { InputChange } from './diff-input.ts'

export interface FieldHandlers {
  onKey(event: KeyboardEvent): void
  /** Typed, deleted, dictated or corrected. `caret` is where the field has its own caret now. */
  onInput(change: InputChange, caret: number, composed: { readonly start: number; readonly end: number } | null): void
  /** Words were chosen, or given up. */
  onComposed(): void
  onCopy(event: ClipboardEvent, isCut: boolean): void
  onPaste(event: ClipboardEvent): void
  /** `to` has the focus now; `byTab`: the designer has left by keyboard. */
  onBlur(to: EventTarget | null, byTab: boolean): void
  onFocus(): void
  /** A screen reader, or the system's own menu, has moved the field's selection. */
  onSelected(start: number, end: number): void
}

export interface TextField {
  readonly element: HTMLTextAreaElement
  isComposing(): boolean
  show(text: string, start: number, end: number, isBackward: boolean): void
  /** Under the caret, so that an input method opens its list of words there. */
  place(x: number, y: number, height: number): void
  focus(): void
  dispose(): void
}

/**
 * A real text field that nobody sees: input methods, dead keys, dictation and screen readers work with it as with any
 * other. It holds the same text and selection as the canvas shows.
 */
export function createTextField(parent: HTMLElement, label: string, lang: string, className: string, handlers: FieldHandlers): TextField {
  const element = document.createElement('textarea')
  element.className = className
  element.lang = lang
  element.wrap = 'off'
  element.spellcheck = false
  element.autocomplete = 'off'
  element.setAttribute('autocorrect', 'off')
  element.setAttribute('autocapitalize', 'off')
  element.setAttribute('aria-label', label)
  element.dataset.textEditing = ''
  parent.append(element)

  let text = ''
  let composed: { start: number; end: number } | null = null
  let isShowing = false
  let isTabbing = false

  function read(): void {
    const caret = element.selectionEnd
    const change = composed === null ? diffInput(text, element.value, caret) : diffComposed(composed, text, element.value)
    text = element.value
    if (change === null) return
    if (composed !== null) composed = { start: composed.start, end: change.start + change.text.length }
    handlers.onInput(change, caret, composed)
  }

  const listeners: { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void } = {
    keydown(event) {
      isTabbing = event.key === 'Tab'
      // 229: the input method has the key.
      if (composed === null && !event.isComposing && event.keyCode !== 229) handlers.onKey(event)
      event.stopPropagation()
    },
    beforeinput(event) {
      // The field's own history knows nothing of the design's.
      if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') event.preventDefault()
    },
    input: () => read(),
    compositionstart() {
      composed = { start: element.selectionStart, end: element.selectionEnd }
    },
    compositionend() {
      read()
      composed = null
      handlers.onComposed()
    },
    copy: (event) => handlers.onCopy(event, false),
    cut: (event) => handlers.onCopy(event, true),
    paste: (event) => handlers.onPaste(event),
    blur: (event) => handlers.onBlur(event.relatedTarget, isTabbing),
    focus: () => handlers.onFocus(),
    selectionchange() {
      if (composed === null && !isShowing && element.value === text) handlers.onSelected(element.selectionStart, element.selectionEnd)
    },
  }
  for (const [name, listener] of Object.entries(listeners)) element.addEventListener(name, listener as EventListener)

  return {
    element,
    isComposing: () => composed !== null,
    show(next, start, end, isBackward) {
      if (composed !== null) return
      isShowing = true
      text = next
      if (element.value !== next) element.value = next
      if (element.selectionStart !== start || element.selectionEnd !== end) element.setSelectionRange(start, end, isBackward ? 'backward' : 'forward')
      isShowing = false
    },
    place(x, y, height) {
      element.style.transform = `translate(${x}px, ${y}px)`
      element.style.height = `${height}px`
      element.style.fontSize = `${height * 0.8}px`
    },
    focus: () => element.focus({ preventScroll: true }),
    dispose() {
      for (const [name, listener] of Object.entries(listeners)) element.removeEventListener(name, listener as EventListener)
      element.remove()
    },
  }
}

/** While words are composed, nothing but they change, wherever the caret stands among them. */
function diffComposed(composed: { readonly start: number; readonly end: number }, before: string, after: string): InputChange | null {
  if (before === after) return null
  const end = after.length - (before.length - composed.end)
  return end < composed.start ? diffInput(before, after, after.length) : { start: composed.start, end: composed.end, text: after.slice(composed.start, end) }
}
