import { useEffect, useMemo, useRef, useState } from 'react'
import { showToast } from '#renderer/controls/show-toast.ts'
import { Skeleton } from '#renderer/controls/Skeleton.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import { createLatestAsker } from '#renderer/studio/ask-latest.ts'
import type { LatestAsker } from '#renderer/studio/ask-latest.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { writeDraggedPicture } from '#renderer/studio/dragged-picture.ts'
import type { DraggedPicture } from '#renderer/studio/dragged-picture.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { PictureGrid } from './PictureGrid.tsx'
import { picturesStrings } from './strings.ts'
import { createIllustrationTaker } from './take-illustration.ts'
import type { Illustration } from './take-illustration.ts'
import styles from './PicturesPanel.module.css'

const delayMs = 180
const maxFound = 60

export interface IllustrationSearchProps {
  readonly studio: Studio
  readonly labelOf: (name: string) => string
  readonly onPick: (picture: DraggedPicture) => void
}

/** Before anything is searched for it shows what fits the design's own words. */
export function IllustrationSearch({ studio, labelOf, onPick }: IllustrationSearchProps) {
  const texts = useStrings(picturesStrings)
  const client = useClient()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<{ readonly query: string; readonly items: readonly Illustration[] } | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const asker = useRef<LatestAsker<string> | null>(null)
  const taker = useMemo(() => createIllustrationTaker(client), [client])
  const { title, lang, origin } = studio.state().design
  const own = (origin?.request ?? title).slice(0, 200)

  useEffect(() => {
    const made = createLatestAsker<string, { items: Illustration[] }>({
      ask: (text) => client.call('illustrations.search', { query: text === '' ? own : text, lang, limit: maxFound }),
      delayMs,
      onAnswer({ items }, text) {
        setFound({ query: text, items })
        setFailed(false)
      },
      onFailure: () => setFailed(true),
      onBusy: () => undefined,
    })
    asker.current = made
    made.put('')
    return () => made.dispose()
  }, [client, lang, own])

  const take = (id: string): Promise<DraggedPicture> => taker.take(found!.items.find((item) => item.id === id)!, studio.state().design)
  const nameOf = (id: string): string => found?.items.find((item) => item.id === id)?.name ?? id
  return (
    <section className={styles.section}>
      <TextField
        label={texts.search}
        isLabelHidden
        type="search"
        placeholder={texts.search}
        value={query}
        maxLength={200}
        onChange={(text) => {
          setQuery(text)
          asker.current?.put(text.trim())
        }}
      />
      <p className={styles.note} role="status">
        {hasFailed ? texts.searchFailed : found === null ? texts.searchHint : found.items.length === 0 ? (found.query === '' ? texts.searchHint : texts.none(found.query)) : found.query === '' ? texts.suggested : texts.found(found.items.length)}
      </p>
      {found === null && !hasFailed ? (
        <div className={styles.grid} aria-hidden="true">
          {Array.from({ length: 9 }, (_, index) => (
            <Skeleton key={index} height={72} />
          ))}
        </div>
      ) : (
        <PictureGrid
          label={texts.illustrations}
          pictures={(found?.items ?? []).map(({ id, name }) => ({ id, name, url: `/illustrations/${encodeURIComponent(id)}.svg` }))}
          labelOf={labelOf}
          chosen={null}
          onNear={(id) => void take(id).catch(() => undefined)}
          onPick={(id) => void take(id).then(onPick, () => showToast({ text: texts.takeFailed(nameOf(id)), tone: 'danger' }))}
          onDragStart={(id, event) => {
            const picture = taker.taken(found!.items.find((item) => item.id === id)!, studio.state().design)
            if (picture === null) return event.preventDefault()
            event.dataTransfer.effectAllowed = 'copy'
            writeDraggedPicture(event.dataTransfer, picture)
          }}
        />
      )}
    </section>
  )
}
