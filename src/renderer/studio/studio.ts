import { commands } from '#core/commands/index.ts'
import type { CommandArgs, CommandName } from '#core/commands/index.ts'
import type { Artboard, Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import { applyPatch, diffDesigns, reversePatch } from '#core/design/patch.ts'
import type { Patch } from '#core/design/patch.ts'
import { emptyHistory, joinPatches, pushStep } from './history.ts'
import type { History, Step } from './history.ts'

/** Why the design changed: a command here, its undoing or redoing, or a finished command of another page. */
export type Cause = 'run' | 'undo' | 'redo' | 'adopt'
export type Tool = 'select' | 'pan' | 'text' | 'rect' | 'ellipse' | 'line'

/** Screen pixels for a design pixel, and the design point in the middle of the view. */
export interface Viewport {
  readonly zoom: number
  readonly x: number
  readonly y: number
}

/** All of one open design that a page shows and edits. It is replaced whole at each change, so that views compare by identity. */
export interface StudioState {
  readonly design: Design
  readonly artboard: ArtboardId
  readonly selection: readonly LayerId[]
  /** The group that was entered by a double click: clicks choose among its children. */
  readonly entered: LayerId | null
  /** The text that is edited in place. */
  readonly editing: LayerId | null
  /** What is marked in that text (UTF-16 offsets): a change of style goes to it alone. Null: no text is edited, or nothing is marked in it. */
  readonly textRange: { readonly start: number; readonly end: number } | null
  readonly tool: Tool
  readonly viewport: Viewport
  /** The layer that a panel points at. */
  readonly hovered: LayerId | null
  readonly history: History
}

export interface Studio {
  state(): StudioState
  /** Called after every change of the state. */
  subscribe(listener: () => void): () => void
  /** Called after every change of the design, with what changed. */
  onPatch(listener: (patch: Patch, cause: Cause, label: string) => void): () => void
  /** The one way to change the design. Arguments that do not fit throw a RangeError: a fault of the program, not of the designer. */
  run<Name extends CommandName>(name: Name, args: CommandArgs<Name>): Patch
  undo(): void
  redo(): void
  /** From here to the `end` that is returned, commands make one undo step; `cancel` takes them back as if they had never been. */
  beginStep(label: string): { end(): void; cancel(): void }
  /** A finished command of another page; own steps that touch the same records can no longer be undone past it. */
  adopt(patch: Patch): void
  select(ids: readonly LayerId[], entered?: LayerId | null): void
  set(change: Partial<Pick<StudioState, 'artboard' | 'editing' | 'textRange' | 'tool' | 'viewport' | 'hovered'>>): void
}

export interface StudioStart {
  readonly design: Design
  readonly artboard?: ArtboardId | null
  readonly selection?: readonly LayerId[]
  readonly viewport?: Viewport
}

/** The store of one open design. */
export function createStudio(start: StudioStart): Studio {
  const listeners = new Set<() => void>()
  const patchListeners = new Set<(patch: Patch, cause: Cause, label: string) => void>()
  const first = Object.values(start.design.artboards)[0]!
  const artboard: Artboard = (start.artboard && start.design.artboards[start.artboard]) || first
  let state: StudioState = {
    design: start.design,
    artboard: artboard.id,
    selection: present(start.design, start.selection ?? []),
    entered: null,
    editing: null,
    textRange: null,
    tool: 'select',
    viewport: start.viewport ?? { zoom: 1, x: artboard.width / 2, y: artboard.height / 2 },
    hovered: null,
    history: emptyHistory,
  }
  let open: { label: string; patch: Patch; depth: number } | null = null

  function replace(change: Partial<StudioState>): void {
    state = { ...state, ...change }
    for (const listener of [...listeners]) listener()
  }

  function show(design: Design, history: History, patch: Patch, cause: Cause, label: string): void {
    const isGone = (id: LayerId | null): boolean => id !== null && design.layers[id] === undefined
    replace({
      design,
      history,
      artboard: design.artboards[state.artboard] === undefined ? Object.values(design.artboards)[0]!.id : state.artboard,
      selection: state.selection.some(isGone) ? present(design, state.selection) : state.selection,
      entered: isGone(state.entered) ? null : state.entered,
      editing: isGone(state.editing) ? null : state.editing,
      textRange: isGone(state.editing) ? null : state.textRange,
      hovered: isGone(state.hovered) ? null : state.hovered,
    })
    for (const listener of [...patchListeners]) listener(patch, cause, label)
  }

  function move(from: 'done' | 'undone'): void {
    if (open !== null) closeStep()
    const step = state.history[from].at(-1)
    if (step === undefined) return
    const patch = from === 'done' ? reversePatch(step.patch) : step.patch
    const { done, undone } = state.history
    const history = from === 'done' ? { done: done.slice(0, -1), undone: [...undone, step] } : { done: [...done, step], undone: undone.slice(0, -1) }
    show(applyPatch(state.design, patch), history, patch, from === 'done' ? 'undo' : 'redo', step.label)
  }

  function closeStep(): void {
    const step = open
    open = null
    if (step !== null && step.patch.length > 0) replace({ history: pushStep(state.history, { label: step.label, patch: step.patch }) })
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onPatch(listener) {
      patchListeners.add(listener)
      return () => void patchListeners.delete(listener)
    },
    run(name, args) {
      const command = commands[name]
      const parsed = command.args.safeParse(args)
      if (!parsed.success) throw new RangeError(`${name}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`)
      const design = (command.run as (design: Design, args: unknown) => Design)(state.design, parsed.data)
      const patch = diffDesigns(state.design, design)
      if (patch.length === 0) return patch
      if (open !== null) open.patch = joinPatches(open.patch, patch)
      const step: Step = { label: command.label, patch }
      show(design, open === null ? pushStep(state.history, step) : { ...state.history, undone: [] }, patch, 'run', command.label)
      return patch
    },
    undo: () => move('done'),
    redo: () => move('undone'),
    beginStep(label) {
      if (open === null) open = { label, patch: [], depth: 0 }
      const mine = open
      mine.depth++
      let isEnded = false
      return {
        end() {
          if (isEnded) return
          isEnded = true
          if (--mine.depth === 0 && open === mine) closeStep()
        },
        cancel() {
          if (isEnded) return
          isEnded = true
          if (open !== mine) return
          open = null
          const patch = reversePatch(mine.patch)
          if (patch.length > 0) show(applyPatch(state.design, patch), state.history, patch, 'undo', label)
        },
      }
    },
    adopt(patch) {
      if (open !== null) closeStep()
      const touched = new Set(patch.map(({ id }) => id))
      const isFree = ({ patch: own }: Step): boolean => own.every(({ id }) => !touched.has(id))
      const { done, undone } = state.history
      const lastBound = done.findLastIndex((step) => !isFree(step))
      show(applyPatch(state.design, patch), { done: done.slice(lastBound + 1), undone: undone.every(isFree) ? undone : [] }, patch, 'adopt', 'Change elsewhere')
    },
    select(ids, entered = state.entered) {
      const selection = present(state.design, ids)
      if (entered === state.entered && selection.length === state.selection.length && selection.every((id, index) => id === state.selection[index])) return
      replace({ selection, entered })
    },
    set: (change) => replace(change),
  }
}

const present = (design: Design, ids: readonly LayerId[]): readonly LayerId[] => ids.filter((id) => design.layers[id] !== undefined)
