import { ImagePlus, RotateCcw, Sparkles } from 'lucide-react'
import { useCallback, useEffect, useMemo, useReducer, useRef, useState, useSyncExternalStore } from 'react'
import type { Span } from '#core/brief/brief.ts'
import { Failure } from '#contract/failure.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { Shortcut } from '#renderer/controls/Shortcut.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useScreenActions } from '#renderer/studio/screen-actions.ts'
import { useSettingsStore } from '#renderer/studio/settings-store.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { changeBrief, countLocks, emptyBrief, fromDraft, isUploading, maxCount, maxPhotos, photosOf, sizesOf, toWanted } from './brief-state.ts'
import type { BriefFile } from './brief-state.ts'
import { ExampleChips } from './ExampleChips.tsx'
import { FilesField } from './FilesField.tsx'
import { RequestField } from './RequestField.tsx'
import { SizesField } from './SizesField.tsx'
import { findUnused, findWord, shiftSpans } from './spans.ts'
import { briefStrings } from './strings.ts'
import { UnderstoodPanel } from './UnderstoodPanel.tsx'
import { useDrops } from './use-drops.ts'
import { useFiles } from './use-files.ts'
import { takeFromHistory, useSavedDraft } from './use-saved-draft.ts'
import { useUnderstood } from './use-understood.ts'
import styles from './BriefScreen.module.css'

/** What the reading is made with too, so that what is proposed is what is made. */
const firstSeed = 1
const noSpans: readonly Span[] = []

export function BriefScreen() {
  const texts = useStrings(briefStrings)
  const client = useClient()
  const store = useSettingsStore()
  const ownSizes = useSyncExternalStore(store.subscribe, () => store.settings().ownSizes)
  const [state, change] = useReducer(changeBrief, null, () => {
    const draft = takeFromHistory() ?? store.settings().draft
    return draft === null ? emptyBrief : fromDraft(draft)
  })
  const { understood, isReading, fault } = useUnderstood(state)
  const closeDraft = useSavedDraft(state)

  const [pointed, setPointed] = useState(noSpans)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])

  const files = useFiles(change, useCallback(() => showToast({ text: texts.tooManyPhotos(maxPhotos), tone: 'danger' }), [texts]))
  const fileCount = state.files.length
  const { add } = files
  const addFiles = useCallback((dropped: readonly File[]) => add(dropped, fileCount), [add, fileCount])
  const isOver = useDrops(addFiles)

  const marks = useMemo(() => {
    if (understood === null) return { used: noSpans, unused: noSpans, words: [] as string[] }
    const { brief } = understood
    const words = findUnused(brief)
    const follow = (spans: readonly Span[]): Span[] => shiftSpans(spans, brief.request, state.request)
    const used = [...brief.facts, ...brief.tones, ...brief.topics, ...brief.colors, ...brief.quotes, ...brief.wishes, brief.occasion, brief.action].flatMap(({ from }) => from)
    return { used: follow(used), unused: follow(words.flatMap((word) => findWord(brief.request, word))), words }
  }, [understood, state.request])
  const point = useCallback((spans: readonly Span[]) => setPointed(spans), [])
  const pointedNow = useMemo(() => (understood === null ? noSpans : shiftSpans(pointed, understood.brief.request, state.request)), [pointed, understood, state.request])

  const [isStarting, setStarting] = useState(false)
  // Pictures alone are enough; what is written must have a word in it.
  const hasMatter = /\p{L}/u.test(state.request) || (state.request.trim() === '' && fileCount > 0)
  const waits = isUploading(state)
  const [isAsked, setAsked] = useState(false)
  const generate = useCallback(async () => {
    if (!hasMatter) {
      field.current?.focus()
      return
    }
    if (isStarting) return
    if (waits) {
      setAsked(true)
      return
    }
    setStarting(true)
    const generation = crypto.randomUUID()
    try {
      // The page's one generation and its first job share a name, so that a reload finds the job again.
      await client.call('jobs.start', { job: generation, work: { kind: 'generate', generation, wanted: toWanted(state, understood, firstSeed) } })
      closeDraft()
      goTo({ screen: 'generation', id: generation })
    } catch (error) {
      setStarting(false)
      showToast({ text: error instanceof Failure && error.message !== '' ? error.message : texts.startFailed, tone: 'danger' })
    }
  }, [client, closeDraft, hasMatter, isStarting, state, texts, understood, waits])
  // Asked for while pictures were on their way: it starts when they are there.
  useEffect(() => {
    if (!isAsked || waits) return
    setAsked(false)
    void generate()
  }, [isAsked, waits, generate])

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.isComposing || event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return
      event.preventDefault()
      event.stopPropagation()
      void generate()
    }
    // Before the button that has the focus: it would take Enter for itself.
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [generate])

  const isEmpty = state.request.trim() === ''
  const isBlank = isEmpty && fileCount === 0
  const clear = useCallback(() => {
    change({ kind: 'replace', state: emptyBrief })
    showToast({ text: texts.cleared, action: { label: texts.undo, onPress: () => change({ kind: 'replace', state }) } })
    field.current?.focus()
  }, [state, texts])
  useScreenActions(
    useMemo(
      () => [
        { id: 'brief.generate', label: texts.generate, shortcut: 'Mod+Enter', isDisabled: !hasMatter, run: () => void generate() },
        { id: 'brief.clear', label: texts.clear, isDisabled: isBlank, run: clear },
      ],
      [texts, hasMatter, generate, isBlank, clear],
    ),
  )
  const removeFile = (file: BriefFile): void => {
    const before = state
    files.remove(file.key)
    if (file.upload !== null) showToast({ text: texts.fileRemoved(file.name), action: { label: texts.undo, onPress: () => change({ kind: 'restore-file', file, at: before.files.indexOf(file) }) } })
  }

  const sizes = sizesOf(state, understood)
  return (
    <main className={styles.screen}>
      <div className={styles.brief}>
        <div className={styles.column}>
          <header className={styles.head}>
            <div>
              <h1 id="brief-request">{texts.requestLabel}</h1>
              <p>{texts.lead}</p>
            </div>
            {!isBlank && (
              <Button variant="quiet" size="s" icon={<RotateCcw size={14} aria-hidden />} onPress={clear}>
                {texts.clear}
              </Button>
            )}
          </header>
          <RequestField ref={field} labelledBy="brief-request" value={state.request} onChange={(request) => change({ kind: 'write', request })} used={marks.used} unused={marks.unused} pointed={pointedNow} />
          {isEmpty && (
            <ExampleChips
              onPick={(request) => {
                change({ kind: 'write', request })
                field.current?.focus()
              }}
            />
          )}
          <FilesField files={state.files} onAdd={addFiles} onUse={(key, use) => change({ kind: 'use-file', key, use })} onRemove={removeFile} onRetry={files.retry} />
          <SizesField
            sizes={state.sizes}
            fallback={sizes[0]!}
            isFallbackOwn={understood !== null && understood.brief.size !== null}
            ownSizes={ownSizes}
            onToggle={(size) => change({ kind: 'toggle-size', size })}
            onSet={(next) => change({ kind: 'set-sizes', sizes: next })}
            onRemember={(next) => store.change({ ownSizes: [...next] })}
          />
        </div>
      </div>
      <UnderstoodPanel
        understood={understood}
        choices={state.choices}
        unused={marks.words}
        hasPhoto={photosOf(state).length > 0}
        isEmpty={isEmpty}
        isReading={isReading}
        fault={fault}
        onChoose={(choices) => change({ kind: 'choose', choices })}
        onPoint={point}
      />
      <footer className={styles.bar}>
        <div className={styles.count}>
          <span aria-hidden="true">{texts.count}</span>
          <NumberField label={texts.count} isLabelHidden value={state.count} min={1} max={maxCount} onCommit={(count) => change({ kind: 'count', count })} />
          <span className={styles.soft}>{texts.countHint}</span>
        </div>
        <p className={styles.summary} role="status">
          {!hasMatter ? texts.needRequest : waits ? (isAsked ? texts.startsAfterFiles : texts.waitForFiles) : `${texts.summary(state.count * sizes.length, sizes.length)} · ${texts.kept(countLocks(state.choices))}`}
        </p>
        <Button variant="primary" size="l" icon={<Sparkles size={16} aria-hidden />} isDisabled={!hasMatter || isAsked || isStarting} onPress={() => void generate()}>
          {texts.generate}
        </Button>
        <span className={styles.keys} aria-hidden="true">
          <Shortcut keys="Mod+Enter" />
        </span>
      </footer>
      {isOver && (
        <div className={styles.drop} aria-hidden="true">
          <div>
            <ImagePlus size={36} strokeWidth={1.5} />
            <strong>{texts.dropHere}</strong>
            <p>{texts.dropHereText}</p>
          </div>
        </div>
      )}
    </main>
  )
}
