import { commands } from '#core/commands/index.ts'
import type { CommandArgs } from '#core/commands/index.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Run, TextLayer } from '#core/design/layer.ts'
import { findGraphemes } from '#core/typography/caret/find-graphemes.ts'
import type { Caret } from '#core/typography/caret/map-carets.ts'
import { replaceText, sliceRuns, styleAt } from '#core/typography/edit-runs.ts'
import type { RunStyle } from '#core/typography/edit-runs.ts'
import { plainText } from '#core/typography/text-spec.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import type { InputChange } from './diff-input.ts'

export type StyleChanges = CommandArgs<'text.style'>['changes']
export interface Marked {
  readonly anchor: Caret
  readonly focus: Caret
}
interface EditStep {
  readonly before: TextLayer
  readonly after: TextLayer
  readonly markedBefore: Marked
  readonly markedAfter: Marked
}

/** A text while it is edited: what is typed becomes commands at each word end, deletion run and jump, in one undo step. */
export interface EditSession {
  /** As it stands, with what no command has said yet. Undefined: it is gone. */
  layer(): TextLayer | undefined
  hasDraft(): boolean
  runs(): readonly Run[]
  text(): string
  marked(): Marked
  range(): { readonly start: number; readonly end: number }
  /** The marked runs; nothing marked: how one would type. */
  looks(): readonly (Run | RunStyle)[]
  input(change: InputChange, caret: number, isComposing: boolean): void
  insert(content: string | readonly Run[]): void
  mark(marked: Marked): void
  style(changes: StyleChanges): void
  commit(): void
  /** False: there was nothing of this session to undo. */
  undo(): boolean
  redo(): void
  /** Makes the box as high as its lines, where an edit of this session has changed them: a style, or a font that came late. */
  fit(height: number): void
  /** Takes in what others have done to the design; false: the text is gone. */
  adopt(cause: 'run' | 'undo' | 'redo' | 'adopt', touches: boolean): boolean
  /** The last command, and the end of the undo step; an empty text goes. */
  finish(): void
}

const maxLength = 100_000
const endsWord = /[\s\p{P}]$/u

export function createEditSession(studio: Studio, id: LayerId, isNew: boolean, measure: (layer: TextLayer) => number | undefined): EditSession {
  const recorded = (): TextLayer | undefined => {
    const layer = studio.state().design.layers[id]
    return layer?.kind === 'text' ? layer : undefined
  }
  const first = recorded()
  if (first === undefined) throw new RangeError(`${id} is no text of the design`)
  let step = studio.beginStep(commands['text.edit'].label)
  let runs: readonly Run[] = first.runs
  let text = plainText(runs)
  let marked: Marked = caretAt(text.length)
  let markedBefore = marked
  let typing: RunStyle | null = null
  let pending: 'typing' | 'deleting' | null = null
  let last: TextLayer = first
  let done: EditStep[] = []
  let undone: EditStep[] = []
  let isOwn = false
  let isFinished = false

  function runOwn(action: () => void): void {
    isOwn = true
    try {
      action()
    } finally {
      isOwn = false
    }
  }

  function load(): void {
    const layer = recorded()
    if (layer === undefined) return
    last = layer
    runs = layer.runs
    text = plainText(runs)
    marked = { anchor: keepInside(marked.anchor, text), focus: keepInside(marked.focus, text) }
  }

  function note(before: TextLayer): void {
    const after = recorded()
    if (after === undefined || after === before) return
    done.push({ before, after, markedBefore, markedAfter: marked })
    undone = []
  }

  const withHeight = (): CommandArgs<'text.edit'> => ({ id, runs: [...runs], height: measure({ ...last, runs: [...runs] }) })

  function commit(): void {
    if (pending === null) return
    pending = null
    const before = recorded()
    if (before === undefined) return
    runOwn(() => studio.run('text.edit', withHeight()))
    load()
    note(before)
  }

  function put(layer: TextLayer, then: Marked): void {
    runOwn(() => studio.run('design.put', { records: [{ id, after: layer }] }))
    marked = then
    load()
  }

  const range = (): { start: number; end: number } => ({
    start: Math.min(marked.anchor.offset, marked.focus.offset),
    end: Math.max(marked.anchor.offset, marked.focus.offset),
  })

  function replace(start: number, end: number, content: string | readonly Run[]): void {
    if (pending === null) markedBefore = marked
    runs = replaceText(runs, start, end, content, typeof content === 'string' && content !== '' ? (typing ?? undefined) : undefined).slice(0, 1000)
    text = plainText(runs)
  }

  return {
    layer() {
      const layer = recorded()
      if (layer === undefined || pending === null) return layer
      const drafted = commands['text.edit'].run(studio.state().design, { ...withHeight(), runs: [...runs] }).layers[id]
      return drafted?.kind === 'text' ? drafted : layer
    },
    hasDraft: () => pending !== null,
    runs: () => runs,
    text: () => text,
    marked: () => marked,
    range,
    looks() {
      const { start, end } = range()
      return start === end ? [typing ?? styleAt(runs, start, end)] : sliceRuns(runs, start, end)
    },
    input(change, caret, isComposing) {
      const kind = change.text === '' ? 'deleting' : 'typing'
      if (pending !== null && pending !== kind && !isComposing) commit()
      if (isComposing) typing ??= styleAt(runs, change.start, change.end)
      replace(change.start, change.end, change.text.slice(0, maxLength - text.length + change.end - change.start))
      marked = caretAt(snapOn(text, Math.min(caret, text.length)), caret > 0)
      pending = kind
      if (kind === 'typing' && !isComposing) {
        typing = null
        if (endsWord.test(change.text)) commit()
      }
    },
    insert(content) {
      commit()
      const { start, end } = range()
      const added = (typeof content === 'string' ? content : plainText(content)).length
      if (text.length - (end - start) + added > maxLength) return
      replace(start, end, content)
      marked = caretAt(snapOn(text, start + added), added > 0)
      pending = added === 0 ? 'deleting' : 'typing'
      commit()
    },
    mark(next) {
      commit()
      typing = null
      marked = next
    },
    style(changes) {
      const { start, end } = range()
      if (start === end) {
        typing = { ...(typing ?? styleAt(runs, start, end)), ...(changes as RunStyle) }
        return
      }
      commit()
      markedBefore = marked
      studio.run('text.style', { ids: [id], changes, range: { start, end } })
    },
    commit() {
      commit()
      typing = null
    },
    undo() {
      commit()
      const undoing = done.pop()
      if (undoing === undefined) return false
      undone.push(undoing)
      if (done.length > 0 || isNew) put(undoing.before, undoing.markedBefore)
      else {
        // The design is as it was before, to the very record; what was undone is there for the studio's own redo.
        runOwn(() => {
          step.end()
          studio.undo()
          step = studio.beginStep(commands['text.edit'].label)
        })
        marked = undoing.markedBefore
        load()
      }
      return true
    },
    redo() {
      commit()
      const redoing = undone.pop()
      if (redoing === undefined) return
      done.push(redoing)
      put(redoing.after, redoing.markedAfter)
    },
    fit(height) {
      const layer = recorded()
      const latest = done.at(-1)
      if (layer === undefined || latest === undefined || pending !== null || Math.abs(height - layer.height) <= 0.01) return
      runOwn(() => studio.run('text.edit', { id, runs: layer.runs, height }))
      load()
      done[done.length - 1] = { ...latest, after: last }
    },
    adopt(cause, touches) {
      if (isOwn || isFinished) return true
      if (cause !== 'run') {
        step.end()
        step = studio.beginStep(commands['text.edit'].label)
      }
      if (!touches) return true
      if (recorded() === undefined) return false
      if (cause === 'run') {
        const before = last
        if (pending === null) load()
        note(before)
      } else {
        done = []
        undone = []
        if (pending === null) load()
      }
      last = recorded()!
      return true
    },
    finish() {
      if (isFinished) return
      commit()
      isFinished = true
      const layer = recorded()
      if (layer !== undefined) {
        if (text === '' && isNew) return runOwn(() => step.cancel())
        const height = done.length === 0 ? undefined : measure(layer)
        if (text === '') runOwn(() => studio.run('layers.remove', { ids: [id] }))
        else if (height !== undefined && Math.abs(height - layer.height) > 0.01) runOwn(() => studio.run('text.edit', { id, runs: layer.runs, height }))
      }
      step.end()
    },
  }
}

export const caretAt = (offset: number, leansBack = false): Marked => ({ anchor: { offset, leansBack }, focus: { offset, leansBack } })

const keepInside = (caret: Caret, text: string): Caret => (caret.offset <= text.length ? caret : { offset: text.length, leansBack: true })

/** What was typed may have joined what follows it. */
function snapOn(text: string, offset: number): number {
  const isBoundary = findGraphemes(text)
  let at = offset
  while (at < text.length && isBoundary[at] === 0) at++
  return at
}
