import { Columns2, Ellipsis, ImageOff, PenLine, Sparkles, Trash2 } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Candidate } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { EmptyState } from '#renderer/controls/EmptyState.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { Menu } from '#renderer/controls/Menu.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useScreenActions } from '#renderer/studio/screen-actions.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { CandidateGrid } from './CandidateGrid.tsx'
import { CompareView } from './CompareView.tsx'
import { countStates, groupBySize, stepThrough, togglePick } from './gallery-state.ts'
import type { Filter } from './gallery-state.ts'
import { GallerySkeleton } from './GallerySkeleton.tsx'
import { LargeView } from './LargeView.tsx'
import { RunStatus } from './RunStatus.tsx'
import { galleryStrings } from './strings.ts'
import { UnkeptWishes } from './UnkeptWishes.tsx'
import { useCandidateActions } from './use-candidate-actions.ts'
import { useGeneration } from './use-generation.ts'
import { variantStrings } from './variant-strings.ts'
import { WhyPanel } from './WhyPanel.tsx'
import styles from './GalleryScreen.module.css'

export function GalleryScreen({ id }: { readonly id: string }) {
  const texts = useStrings(galleryStrings)
  const variants = useStrings(variantStrings)
  const [said, setSaid] = useState('')
  const total = useRef(0)
  const announce = useCallback((candidate: Candidate) => setSaid(texts.arrived(candidate.rank, Math.max(total.current, candidate.rank), candidate.title)), [texts])
  const { state, change, reload } = useGeneration(id, announce)
  const { generation, candidates, job } = state
  const actions = useCandidateActions(generation, change)

  const [filter, setFilter] = useState<Filter>('all')
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [picked, setPicked] = useState<readonly string[]>([])
  const [shown, setShown] = useState<'grid' | 'large' | 'compare'>('grid')

  total.current = generation?.wanted.count ?? 0
  const groups = useMemo(() => (generation === null ? [] : groupBySize(generation, candidates, filter)), [generation, candidates, filter])
  const visible = useMemo(() => groups.flatMap((group) => group.candidates), [groups])
  const lastPlace = useRef(0)
  const place = visible.findIndex((candidate) => candidate.id === currentId)
  // Where the one that was spoken of is no longer shown, what stands in its place is.
  const current = visible[place >= 0 ? place : Math.min(lastPlace.current, visible.length - 1)] ?? null
  useEffect(() => {
    if (place >= 0) lastPlace.current = place
  }, [place])
  const isDone = generation?.state === 'done'
  const count = candidates.length
  const wasDone = useRef(true)
  useEffect(() => {
    if (isDone && !wasDone.current) setSaid(texts.allArrived(count))
    if (generation !== null) wasDone.current = isDone
  }, [isDone, generation, count, texts])

  const enlarge = useCallback((candidate: string) => {
    setCurrentId(candidate)
    setShown('large')
  }, [])
  const pick = useCallback((candidate: string) => setPicked((list) => togglePick(list, candidate)), [])
  const compared = picked.flatMap((one) => candidates.find((candidate) => candidate.id === one) ?? [])

  const isRunning = generation?.state === 'running'
  useScreenActions(
    useMemo(() => {
      const own =
        current === null
          ? []
          : [
              { id: 'gallery.open', label: current.design === null ? texts.open : texts.openAgain, shortcut: 'Enter', run: () => actions.open(current) },
              { id: 'gallery.enlarge', label: texts.enlarge, shortcut: 'Space', run: () => enlarge(current.id) },
              { id: 'gallery.keep', label: current.state === 'kept' ? texts.unkeep : texts.keep, shortcut: 'K', run: () => actions.judge(current, current.state === 'kept' ? 'new' : 'kept') },
              { id: 'gallery.discard', label: current.state === 'discarded' ? texts.takeBack : texts.discard, shortcut: 'X', run: () => actions.judge(current, current.state === 'discarded' ? 'new' : 'discarded') },
              { id: 'gallery.moreLike', label: texts.moreLikeThis, shortcut: 'M', run: () => actions.moreLike(current) },
              { id: 'gallery.vary', label: variants.varyLong, shortcut: 'V', run: () => actions.openVariants(current, 'vary') },
              { id: 'gallery.sizes', label: variants.sizes, shortcut: 'S', run: () => actions.openVariants(current, 'relayout') },
            ]
      return [
        ...own,
        { id: 'gallery.compare', label: texts.compareTitle, isDisabled: picked.length < 2, run: () => setShown('compare') },
        { id: 'gallery.generateMore', label: texts.generateMore, isDisabled: isRunning, run: actions.generateMore },
        { id: 'gallery.editBrief', label: texts.editBrief, run: actions.editBrief },
        { id: 'gallery.remove', label: texts.remove, run: actions.remove },
      ]
    }, [actions, current, enlarge, isRunning, picked.length, texts, variants]),
  )

  /** The keys that mean the same in the grid and in the large view. */
  const pressOn = (key: string, candidate: Candidate): boolean => {
    const keys: Readonly<Record<string, () => void>> = {
      k: () => actions.judge(candidate, candidate.state === 'kept' ? 'new' : 'kept'),
      x: () => {
        if (shown === 'large' && filter === 'all') setCurrentId(stepThrough(visible.map((one) => one.id), candidate.id, 1))
        actions.judge(candidate, candidate.state === 'discarded' ? 'new' : 'discarded')
      },
      m: () => actions.moreLike(candidate),
      v: () => actions.openVariants(candidate, 'vary'),
      s: () => actions.openVariants(candidate, 'relayout'),
      c: () => pick(candidate.id),
      enter: () => actions.open(candidate),
    }
    const act = keys[key.toLowerCase()]
    act?.()
    return act !== undefined
  }
  const pressInGrid = (key: string, candidate: Candidate): boolean => {
    if (key === ' ') enlarge(candidate.id)
    else if (key === 'Escape' && picked.length > 0) setPicked([])
    else return pressOn(key, candidate)
    return true
  }

  if (state.load === 'missing' || state.load === 'failed') {
    const isMissing = state.load === 'missing'
    return (
      <main className={styles.alone}>
        <EmptyState
          picture={<ImageOff size={40} strokeWidth={1.25} aria-hidden />}
          title={isMissing ? texts.missingTitle : texts.failedTitle}
          text={isMissing ? texts.missingText : state.message}
          action={
            isMissing ? (
              <>
                <Button variant="primary" onPress={() => goTo({ screen: 'new' })}>
                  {texts.newDesign}
                </Button>
                <Button onPress={() => goTo({ screen: 'library' })}>{texts.toLibrary}</Button>
              </>
            ) : (
              <Button variant="primary" onPress={reload}>
                {texts.tryAgain}
              </Button>
            )
          }
        />
      </main>
    )
  }
  if (generation === null) return <GallerySkeleton />

  const counts = countStates(candidates)
  const { wanted } = generation
  const wantedTotal = wanted.count * Math.max(1, groups.length)
  return (
    <main className={styles.screen}>
      <div className={styles.main}>
        <header className={styles.head}>
          {wanted.like !== null && <img className={styles.like} src={`/candidates/${wanted.like}.png?width=128`} alt={texts.moreLike} />}
          <div className={styles.words}>
            <h1 title={wanted.request}>{wanted.like === null ? firstWords(wanted.request) || texts.fromPictures : texts.moreLike}</h1>
            <p>{wanted.like !== null ? texts.likeNote : isRunning ? texts.coming : texts.candidates(counts.all + counts.discarded)}</p>
          </div>
          <div className={styles.tools}>
            <div className={styles.filter}>
              <SegmentedControl
                label={texts.filter}
                items={[
                  { id: 'all', label: texts.all(counts.all) },
                  { id: 'kept', label: texts.kept(counts.kept) },
                  { id: 'discarded', label: texts.discarded(counts.discarded) },
                ]}
                value={filter}
                onChange={(next) => setFilter(next as Filter)}
              />
            </div>
            <Button icon={<PenLine aria-hidden />} onPress={actions.editBrief}>
              {texts.editBrief}
            </Button>
            <Button icon={<Sparkles aria-hidden />} isDisabled={isRunning} onPress={actions.generateMore}>
              {texts.generateMore}
            </Button>
            <Menu
              trigger={<IconButton label={texts.more} icon={<Ellipsis aria-hidden />} />}
              items={[{ id: 'remove', label: texts.remove, icon: <Trash2 aria-hidden />, isDanger: true }]}
              onAction={actions.remove}
              placement="bottom end"
            />
          </div>
        </header>
        <RunStatus generation={generation} job={job} made={count} total={wantedTotal} actions={actions} />
        <UnkeptWishes candidates={candidates} />
        {visible.length === 0 && !(isRunning && filter === 'all') ? (
          (count > 0 || isDone) && <Nothing filter={filter} hasAny={count > 0} />
        ) : (
          <CandidateGrid
            groups={groups.filter((group) => group.candidates.length + group.missing > 0)}
            total={wanted.count}
            current={current}
            picked={picked}
            actions={actions}
            onFocus={setCurrentId}
            onEnlarge={enlarge}
            onPick={pick}
            onKey={pressInGrid}
          />
        )}
      </div>
      <aside className={styles.why} aria-label={texts.why}>
        <WhyPanel candidate={current} actions={actions} onEnlarge={enlarge} onPick={pick} isPicked={current !== null && picked.includes(current.id)} />
      </aside>
      {compared.length > 0 && (
        <div className={styles.compare} role="region" aria-label={texts.compare}>
          {compared.map((candidate) => (
            <img key={candidate.id} src={`/candidates/${candidate.id}.png?width=128`} alt={candidate.title} />
          ))}
          <span>{texts.compareBar(compared.length)}</span>
          <Button variant="quiet" onPress={() => setPicked([])}>
            {texts.clear}
          </Button>
          <Button variant="primary" icon={<Columns2 aria-hidden />} isDisabled={compared.length < 2} onPress={() => setShown('compare')}>
            {compared.length < 2 ? texts.compare : texts.compareNow(compared.length)}
          </Button>
        </div>
      )}
      {shown === 'large' && current !== null && <LargeView candidates={visible} candidate={current} actions={actions} onShow={setCurrentId} onKey={pressOn} onClose={() => setShown('grid')} />}
      {shown === 'compare' && compared.length > 0 && <CompareView candidates={compared} actions={actions} onUnpick={pick} onClose={() => setShown('grid')} />}
      <div className={styles.said} aria-live="polite" role="status">
        {said}
      </div>
    </main>
  )
}

const firstWords = (request: string): string => {
  const sentence = request.trim().split(/(?<=[.!?。！？])\s|\n/u)[0] ?? ''
  return sentence.replace(/[.。]$/, '')
}

function Nothing({ filter, hasAny }: { readonly filter: Filter; readonly hasAny: boolean }) {
  const texts = useStrings(galleryStrings)
  if (filter === 'kept') return <EmptyState title={texts.noneKeptTitle} text={texts.noneKeptText} />
  if (filter === 'discarded') return <EmptyState title={texts.noneDiscardedTitle} text={texts.noneDiscardedText} />
  return hasAny ? <EmptyState title={texts.allDiscardedTitle} text={texts.allDiscardedText} /> : <EmptyState title={texts.noneMadeTitle} text={texts.noneMadeText} />
}
