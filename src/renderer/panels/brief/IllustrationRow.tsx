import { Search, Type } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button as Pressable } from 'react-aria-components'
import type { Choices } from '#contract/records.ts'
import { Popover } from '#renderer/controls/Popover.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import { Tooltip } from '#renderer/controls/Tooltip.tsx'
import { useClient } from '#renderer/studio/client-context.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { createLatestAsker } from '#renderer/studio/ask-latest.ts'
import type { LatestAsker } from '#renderer/studio/ask-latest.ts'
import { Row } from './Row.tsx'
import { briefStrings } from './strings.ts'
import styles from './IllustrationRow.module.css'

interface Drawing {
  readonly id: string
  readonly name: string
}
const shown = 6
const searchDelayMs = 160
const maxFound = 40

export interface IllustrationRowProps {
  readonly illustrations: readonly Drawing[]
  readonly chosen: string | null
  readonly hasPhoto: boolean
  readonly lang: string
  readonly onChoose: (choices: Partial<Choices>) => void
}

const drawingUrl = (id: string): string => `/illustrations/${id}.svg`

export function IllustrationRow({ illustrations, chosen, hasPhoto, lang, onChoose }: IllustrationRowProps) {
  const texts = useStrings(briefStrings)
  if (hasPhoto) {
    return (
      <Row label={texts.illustration} isLocked={false}>
        <p className={styles.note}>{texts.photoLeads}</p>
      </Row>
    )
  }
  const proposed = illustrations.slice(0, shown)
  const isKept = chosen !== null && chosen !== 'none' && !proposed.some(({ id }) => id === chosen)
  const drawings = isKept ? [{ id: chosen, name: illustrations.find(({ id }) => id === chosen)?.name ?? chosen.replaceAll('-', ' ') }, ...proposed.slice(0, shown - 1)] : proposed
  return (
    <Row label={texts.illustration} isLocked={chosen !== null} onLock={(lock) => onChoose({ illustration: lock ? (illustrations[0]?.id ?? 'none') : null })}>
      <ul className={styles.grid}>
        {drawings.map((drawing) => (
          <li key={drawing.id}>
            <DrawingOption drawing={drawing} isOn={drawing.id === chosen} onPress={() => onChoose({ illustration: drawing.id })} />
          </li>
        ))}
        <li>
          <Tooltip text={texts.typeAlone}>
            <Pressable className={styles.option} aria-pressed={chosen === 'none'} aria-label={texts.typeAlone} onPress={() => onChoose({ illustration: 'none' })}>
              <Type aria-hidden />
            </Pressable>
          </Tooltip>
        </li>
        <li>
          <Popover
            label={texts.searchIllustrations}
            placement="top end"
            trigger={
              <Pressable className={styles.option} aria-label={texts.searchIllustrations}>
                <Search aria-hidden />
              </Pressable>
            }
          >
            {(close) => (
              <DrawingSearch
                lang={lang}
                chosen={chosen}
                onPick={(id) => {
                  onChoose({ illustration: id })
                  close()
                }}
              />
            )}
          </Popover>
        </li>
      </ul>
    </Row>
  )
}

function DrawingOption({ drawing, isOn, onPress }: { readonly drawing: Drawing; readonly isOn: boolean; readonly onPress: () => void }) {
  return (
    <Tooltip text={drawing.name}>
      <Pressable className={styles.option} aria-pressed={isOn} aria-label={drawing.name} onPress={onPress}>
        <img src={drawingUrl(drawing.id)} alt="" loading="lazy" decoding="async" />
      </Pressable>
    </Tooltip>
  )
}

function DrawingSearch({ lang, chosen, onPick }: { readonly lang: string; readonly chosen: string | null; readonly onPick: (id: string) => void }) {
  const texts = useStrings(briefStrings)
  const client = useClient()
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<{ readonly query: string; readonly items: readonly Drawing[] } | null>(null)
  const asker = useRef<LatestAsker<string> | null>(null)
  useEffect(() => {
    const made = createLatestAsker<string, { items: Drawing[] }>({
      ask: (text) => client.call('illustrations.search', { query: text, lang, limit: maxFound }),
      delayMs: searchDelayMs,
      onAnswer: ({ items }, text) => setFound({ query: text, items }),
      onFailure: () => setFound(null),
      onBusy: () => undefined,
    })
    asker.current = made
    made.put('')
    return () => made.dispose()
  }, [client, lang])
  return (
    <div className={styles.search}>
      <TextField
        label={texts.searchLabel}
        isLabelHidden
        type="search"
        placeholder={texts.searchLabel}
        value={query}
        onChange={(text) => {
          setQuery(text)
          asker.current?.put(text.trim())
        }}
        maxLength={200}
        autoFocus
      />
      {found !== null && found.items.length === 0 && found.query !== '' ? <p className={styles.note}>{texts.searchEmpty(found.query)}</p> : null}
      {(found === null || (found.items.length === 0 && found.query === '')) && <p className={styles.note}>{texts.searchHint}</p>}
      <ul className={styles.found}>
        {found?.items.map((drawing) => (
          <li key={drawing.id}>
            <DrawingOption drawing={drawing} isOn={drawing.id === chosen} onPress={() => onPick(drawing.id)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
