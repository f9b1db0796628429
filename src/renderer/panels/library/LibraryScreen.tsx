import { FileInput, Trash2 } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Selection } from 'react-aria-components'
import type { Summary } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ConfirmDialog } from '#renderer/controls/ConfirmDialog.tsx'
import { EmptyState } from '#renderer/controls/EmptyState.tsx'
import { listenToKeys } from '#renderer/studio/listen-to-keys.ts'
import { useScreenActions } from '#renderer/studio/screen-actions.ts'
import type { ScreenAction } from '#renderer/studio/screen-actions.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { DesignGrid } from './DesignGrid.tsx'
import type { DesignVerb } from './DesignGrid.tsx'
import { DropToImport } from './DropToImport.tsx'
import { FirstPoster } from './FirstPoster.tsx'
import { GenerationRow } from './GenerationRow.tsx'
import { LibraryToolbar } from './LibraryToolbar.tsx'
import { LoadingCards } from './LoadingCards.tsx'
import { libraryStrings } from './strings.ts'
import { useDesignActions } from './use-design-actions.ts'
import { useLibrary } from './use-library.ts'
import type { Question } from './use-library.ts'
import styles from './LibraryScreen.module.css'

const none: Selection = new Set()

/** All designs and all runs of briefs. The studio's home. */
export function LibraryScreen() {
  const texts = useStrings(libraryStrings)
  const [question, setQuestion] = useState<Question>({ search: '', isRemoved: false, order: 'changed' })
  const [selection, setSelection] = useState<Selection>(none)
  const [erasing, setErasing] = useState<readonly string[]>([])
  const library = useLibrary(question)
  const actions = useDesignActions()
  const now = useNow()
  const end = useRef<HTMLDivElement>(null)
  const { search, isRemoved } = question
  const designs = library.designs ?? []
  const chosen = designs.filter(({ id }) => selection === 'all' || selection.has(id))

  const ask = (change: Partial<Question>): void => {
    setQuestion({ ...question, ...change, ...(change.isRemoved === undefined ? {} : { search: '' }) })
    setSelection(none)
  }
  const act = (verb: DesignVerb, which: readonly Summary[]): void => {
    const ids = which.map(({ id }) => id)
    if (verb === 'erase') return setErasing(ids)
    setSelection(none)
    if (verb === 'remove') actions.remove(which)
    else actions[verb](ids)
  }

  const { importFiles } = actions
  const here = useMemo<readonly ScreenAction[]>(
    () => [
      { id: 'library.import', label: texts.importFile, icon: <FileInput />, keywords: 'design.json SVG', run: () => chooseFiles(importFiles) },
      { id: 'library.bin', label: texts.bin, icon: <Trash2 />, run: () => setQuestion((last) => ({ ...last, search: '', isRemoved: true })) },
    ],
    [texts, importFiles],
  )
  useScreenActions(here)

  useEffect(
    () =>
      listenToKeys({
        '/': () => document.querySelector<HTMLElement>('[data-library-search]')?.focus(),
        'Mod+F': () => document.querySelector<HTMLElement>('[data-library-search]')?.focus(),
      }),
    [],
  )

  const { more } = library
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: '600px' })
    if (end.current !== null) watcher.observe(end.current)
    return () => watcher.disconnect()
  }, [more])

  const generations = isRemoved ? [] : library.generations.filter(({ wanted }) => wanted.request.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase()))
  const isEmpty = library.designs !== null && designs.length === 0
  const isBare = isEmpty && search.trim() === '' && !isRemoved && generations.length === 0
  return (
    <DropToImport onDrop={importFiles}>
      <LibraryToolbar question={question} onAsk={ask} isBare={isBare} selected={chosen.length} onVerb={(verb) => act(verb, chosen)} onClear={() => setSelection(none)} onImport={() => chooseFiles(importFiles)} />
      <div className={styles.scroll}>
        {library.failure !== null && <EmptyState title={texts.loadFailed} text={library.failure} action={<Button onPress={library.reload}>{texts.again}</Button>} />}
        {library.failure === null && library.designs === null && <LoadingCards />}
        {generations.length > 0 && library.designs !== null && <GenerationRow generations={generations} now={now} onRemove={actions.removeGeneration} />}
        {designs.length > 0 && (
          <section className={styles.section} aria-label={isRemoved ? texts.binTitle : texts.designs}>
            {generations.length > 0 && (
              <div className={styles.sectionHead}>
                <h2 className={styles.sectionTitle}>{texts.designs}</h2>
              </div>
            )}
            <DesignGrid designs={designs} isBin={isRemoved} now={now} selection={selection} onSelect={setSelection} onVerb={act} onRename={actions.rename} />
          </section>
        )}
        {isEmpty && search.trim() !== '' && generations.length === 0 && (
          <EmptyState title={texts.nothingFound(search.trim())} text={texts.nothingFoundText} action={<Button onPress={() => ask({ search: '' })}>{texts.clearSearch}</Button>} />
        )}
        {isEmpty && search.trim() === '' && isRemoved && <EmptyState picture={<Trash2 aria-hidden className={styles.bin} />} title={texts.binEmpty} text={texts.binEmptyText} action={<Button onPress={() => ask({ isRemoved: false })}>{texts.leaveBin}</Button>} />}
        {isBare && <FirstPoster onImport={() => chooseFiles(importFiles)} />}
        <div ref={end} />
      </div>
      <ConfirmDialog
        isOpen={erasing.length > 0}
        onClose={() => setErasing([])}
        title={texts.eraseTitle(erasing.length)}
        text={texts.eraseText(erasing.length)}
        confirmLabel={texts.eraseConfirm}
        isDanger
        onConfirm={() => {
          actions.erase(erasing)
          setSelection(none)
        }}
      />
    </DropToImport>
  )
}

function chooseFiles(onFiles: (files: readonly File[]) => void): void {
  const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, accept: '.json,.svg,application/json,image/svg+xml' })
  input.onchange = () => onFiles([...(input.files ?? [])])
  input.click()
}

/** The time, anew each half minute, so that `2 minutes ago` goes on being true. */
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
