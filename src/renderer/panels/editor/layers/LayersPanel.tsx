import { Layers } from 'lucide-react'
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { CSSProperties, KeyboardEvent, MouseEvent, PointerEvent } from 'react'
import type { LayerId } from '#core/design/ids.ts'
import { groupsAround, parentOf, topmostOf } from '#core/design/tree.ts'
import { ContextMenu } from '#renderer/controls/ContextMenu.tsx'
import { EmptyState } from '#renderer/controls/EmptyState.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import type { ActionContext, ActionId } from '#renderer/studio/actions/action.ts'
import { findAction } from '#renderer/studio/actions/actions.ts'
import { layersLinkOf } from '#renderer/studio/actions/layers-link.ts'
import { layerMenu, toMenuEntries } from '#renderer/studio/actions/screen-entries.ts'
import { actionStrings } from '#renderer/studio/actions/strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { LayerRow, rowId } from './LayerRow.tsx'
import { countLayers, listRows, type Row } from './list-rows.ts'
import { moveByKey } from './move-by-key.ts'
import { layersStrings } from './strings.ts'
import { useLayerDrag } from './use-layer-drag.ts'
import styles from './LayersPanel.module.css'

const rowHeight = 28
/** Rows beyond the edges that are drawn as well, so that scrolling shows no gaps. */
const spareRows = 8
/** Fewer layers than this are found by eye. */
const searchFrom = 12

export interface LayersPanelProps {
  readonly studio: Studio
  readonly context: ActionContext
}

/** The tree of the artboard from front to back; only the rows in view are drawn. */
export function LayersPanel({ studio, context }: LayersPanelProps) {
  const texts = useStrings(layersStrings)
  const actionTexts = useStrings(actionStrings)
  // Drawn when there is time: a list of layers must not hold up a drag.
  const design = useDeferredValue(useStudio(studio, (state) => state.design))
  const artboard = useStudio(studio, (state) => state.artboard)
  const selection = useStudio(studio, (state) => state.selection)
  const hovered = useStudio(studio, (state) => state.hovered)
  const link = layersLinkOf(studio)
  const renaming = useSyncExternalStore(link.subscribe, link.renaming)
  const [open, setOpen] = useState<ReadonlySet<LayerId>>(new Set())
  const [search, setSearch] = useState('')
  const shownSearch = useDeferredValue(search)
  const [view, setView] = useState({ top: 0, height: 600 })
  const [hasFocus, setHasFocus] = useState(false)
  const [active, setActive] = useState<LayerId | null>(null)
  const anchor = useRef<LayerId | null>(null)
  const wasDragged = useRef(false)
  const scroll = useRef<HTMLDivElement>(null)

  const rows = useMemo(() => listRows(design, artboard, open, shownSearch), [design, artboard, open, shownSearch])
  const total = useMemo(() => countLayers(design, artboard), [design, artboard])
  const selected = useMemo(() => new Set(selection), [selection])
  const isSearching = shownSearch.trim() !== ''
  const drag = useLayerDrag(studio, scroll, rows, rowHeight, artboard, () => (wasDragged.current = true))
  const current = rows.some(({ id }) => id === active) ? active : (rows.find(({ id }) => selected.has(id))?.id ?? rows[0]?.id ?? null)

  useLayoutEffect(() => {
    const element = scroll.current
    if (element === null) return
    const observer = new ResizeObserver(() => setView((now) => ({ ...now, height: element.clientHeight })))
    observer.observe(element)
    return () => observer.disconnect()
  }, [total === 0])

  const bringIntoView = useCallback((index: number) => {
    const element = scroll.current
    if (element === null || index < 0) return
    const top = index * rowHeight
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + rowHeight + 8 > element.scrollTop + element.clientHeight) element.scrollTop = top + rowHeight + 8 - element.clientHeight
  }, [])

  // What is chosen on the canvas is shown in the list, however deep it lies.
  const revealed = renaming ?? (selection.length === 1 ? selection[0]! : null)
  useEffect(() => {
    if (revealed === null) return
    const groups = groupsAround(studio.state().design, revealed)
    setOpen((now) => (groups.every((id) => now.has(id)) ? now : new Set([...now, ...groups])))
  }, [studio, revealed])
  const revealedAt = revealed === null ? -1 : rows.findIndex(({ id }) => id === revealed)
  useEffect(() => bringIntoView(revealedAt), [bringIntoView, revealed, revealedAt])

  const toggle = useCallback((id: LayerId) => setOpen((now) => (now.has(id) ? new Set([...now].filter((other) => other !== id)) : new Set([...now, id]))), [])
  /** Acts on all that are selected when the row is one of them. */
  const idsFor = useCallback((row: Row) => (studio.state().selection.includes(row.id) ? [...studio.state().selection] : [row.id]), [studio])
  const hide = useCallback((row: Row) => void studio.run('layers.hide', { ids: idsFor(row), isHidden: !row.layer.isHidden }), [studio, idsFor])
  const lock = useCallback((row: Row) => void studio.run('layers.lock', { ids: idsFor(row), isLocked: !row.layer.locks.includes('*') }), [studio, idsFor])
  const renamed = useCallback(
    (name: string | null) => {
      const id = link.renaming()
      link.setRenaming(null)
      scroll.current?.focus()
      if (id !== null && name !== null) studio.run('layers.rename', { id, name })
    },
    [studio, link],
  )

  function choose(ids: readonly LayerId[]): void {
    const state = studio.state()
    const top = topmostOf(state.design, ids)
    const parents = new Set(top.map((id) => parentOf(state.design, id)))
    const [parent] = parents
    studio.select(top, parents.size === 1 && parent?.startsWith('layer:') ? (parent as LayerId) : null)
  }
  function chooseRange(to: LayerId, among = rows): void {
    const from = among.findIndex(({ id }) => id === (anchor.current ?? current))
    const end = among.findIndex(({ id }) => id === to)
    const [first, last] = from < end ? [from, end] : [end, from]
    choose(among.slice(Math.max(0, first), last + 1).map(({ id }) => id))
  }
  function chooseOne(id: LayerId, isAdded: boolean): void {
    anchor.current = id
    choose(!isAdded ? [id] : selected.has(id) ? selection.filter((other) => other !== id) : [...selection, id])
  }

  const rowOf = (target: EventTarget | null): Row | undefined => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-layer]')?.dataset['layer'] : undefined
    return rows.find((row) => row.id === id)
  }
  const isButton = (target: EventTarget): boolean => target instanceof Element && target.closest('button, input') !== null
  const pressDown = (event: PointerEvent) => {
    const row = rowOf(event.target)
    if (event.button !== 0 || row === undefined || isButton(event.target)) return
    wasDragged.current = false
    setActive(row.id)
    if (!isSearching && renaming === null) drag.start(event, row)
  }
  const click = (event: MouseEvent) => {
    const row = rowOf(event.target)
    if (row === undefined || isButton(event.target) || wasDragged.current) return
    if (event.shiftKey) chooseRange(row.id)
    else chooseOne(row.id, event.ctrlKey || event.metaKey)
  }
  const point = (event: PointerEvent) => {
    const id = rowOf(event.target)?.id ?? null
    if (studio.state().hovered !== id) studio.set({ hovered: id })
  }

  const press = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    // Keys may come faster than the list is drawn: they mean the list as it is by now.
    const now = studio.state().design
    const list = now === design ? rows : listRows(now, artboard, open, shownSearch)
    const at = list.findIndex(({ id }) => id === current)
    const row = list[at]
    if (row === undefined) return
    const go = (index: number): void => {
      const next = list[Math.min(list.length - 1, Math.max(0, index))]!
      setActive(next.id)
      bringIntoView(list.indexOf(next))
      if (event.shiftKey) chooseRange(next.id, list)
      else if (!event.ctrlKey && !event.metaKey) chooseOne(next.id, false)
    }
    const move = (way: 'up' | 'down' | 'in' | 'out'): void => {
      const entered = isSearching ? null : moveByKey(studio, way)
      if (entered !== null) setOpen((now) => new Set([...now, entered]))
    }
    const page = Math.max(1, Math.floor(view.height / rowHeight) - 1)
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => (event.altKey ? move('down') : go(at + 1)),
      ArrowUp: () => (event.altKey ? move('up') : go(at - 1)),
      ArrowRight: () => (event.altKey ? move('in') : row.layer.kind !== 'group' ? undefined : row.isOpen ? go(at + 1) : toggle(row.id)),
      ArrowLeft: () => (event.altKey ? move('out') : row.isOpen ? toggle(row.id) : row.parent.startsWith('layer:') ? go(list.findIndex(({ id }) => id === row.parent)) : undefined),
      Home: () => go(0),
      End: () => go(list.length - 1),
      PageDown: () => go(at + page),
      PageUp: () => go(at - page),
      ' ': () => chooseOne(row.id, event.ctrlKey || event.metaKey),
      Enter: () => (row.layer.kind === 'group' ? toggle(row.id) : findAction('enter').isEnabled(studio) && findAction('enter').run(studio, context)),
      Escape: () => studio.select([], null),
    }
    const act = keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }

  if (total === 0) return <EmptyState picture={<Layers aria-hidden />} title={texts.emptyTitle} text={texts.emptyText} />
  const first = Math.max(0, Math.floor(view.top / rowHeight) - spareRows)
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / rowHeight) + spareRows)
  const mark = drag.drop?.mark
  return (
    <div className={styles.panel}>
      {(total >= searchFrom || search !== '') && (
        <div className={styles.search}>
          <TextField label={texts.search} isLabelHidden placeholder={texts.search} type="search" value={search} onChange={setSearch} />
        </div>
      )}
      <ContextMenu
        label={texts.menu}
        items={toMenuEntries(studio, layerMenu, actionTexts)}
        onAction={(id) => findAction(id as ActionId).run(studio, context)}
        onOpen={(target) => {
          const row = rowOf(target)
          if (row !== undefined && !studio.state().selection.includes(row.id)) chooseOne(row.id, false)
        }}
      >
        <div
          ref={scroll}
          role="tree"
          aria-label={texts.list}
          aria-multiselectable="true"
          aria-activedescendant={hasFocus && current !== null ? rowId(current) : undefined}
          tabIndex={0}
          className={styles.scroll}
          onScroll={(event) => setView({ top: event.currentTarget.scrollTop, height: event.currentTarget.clientHeight })}
          onKeyDown={press}
          onFocus={(event) => setHasFocus(event.currentTarget.matches(':focus-visible'))}
          onBlur={() => setHasFocus(false)}
          onPointerDown={pressDown}
          onClick={click}
          onDoubleClick={(event) => {
            const row = rowOf(event.target)
            if (row !== undefined && !isButton(event.target)) link.setRenaming(row.id)
          }}
          onPointerMove={point}
          onPointerLeave={() => studio.set({ hovered: null })}
        >
          <div role="none" className={styles.all} style={{ height: rows.length * rowHeight }}>
            <div role="none" className={styles.window} style={{ top: first * rowHeight }}>
              {rows.slice(first, last).map((row) => (
                <LayerRow
                  key={row.id}
                  row={row}
                  colors={design.colors}
                  assets={design.assets}
                  isSelected={selected.has(row.id)}
                  isHovered={hovered === row.id}
                  isActive={hasFocus && current === row.id}
                  isRenaming={renaming === row.id}
                  isDropTarget={mark?.kind === 'into' && mark.id === row.id}
                  onToggle={toggle}
                  onHide={hide}
                  onLock={lock}
                  onRenamed={renamed}
                />
              ))}
            </div>
            {mark?.kind === 'gap' && <div className={styles.line} style={{ top: mark.at * rowHeight, '--level': mark.level } as CSSProperties} />}
          </div>
          {rows.length === 0 && <p className={styles.none}>{texts.noMatch}</p>}
        </div>
      </ContextMenu>
    </div>
  )
}
