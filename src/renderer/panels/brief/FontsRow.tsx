import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { Button as Pressable } from 'react-aria-components'
import type { Choices } from '#contract/records.ts'
import type { Understood } from '#contract/understood.ts'
import { Popover } from '#renderer/controls/Popover.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import { useClient } from '#renderer/studio/client-context.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { Row } from './Row.tsx'
import { readPairId } from '#renderer/studio/sample-faces.ts'
import { briefStrings } from './strings.ts'
import { useSampleFace } from '#renderer/studio/use-sample-face.ts'
import styles from './FontsRow.module.css'

type Pair = Understood['fonts'][number]
const shown = 4
const sampleLength = 28

export interface FontsRowProps {
  readonly fonts: readonly Pair[]
  readonly chosen: string | null
  /** What the samples say. */
  readonly headline: string
  readonly lang: string
  readonly onChoose: (choices: Partial<Choices>) => void
}

/** Whole words, as many as stand on a line. */
export function cutSample(headline: string): string {
  if (headline.length <= sampleLength) return headline
  const cut = headline.slice(0, sampleLength)
  const space = cut.lastIndexOf(' ')
  return space > 8 ? cut.slice(0, space) : cut
}

export function FontsRow({ fonts, chosen, headline, lang, onChoose }: FontsRowProps) {
  const texts = useStrings(briefStrings)
  const all = useAllPairs(chosen !== null && !fonts.some(({ id }) => id === chosen))
  const sample = cutSample(headline === '' ? texts.fontSample : headline)
  const proposed = fonts.slice(0, shown)
  const kept = chosen === null || proposed.some(({ id }) => id === chosen) ? null : ([...fonts, ...all.pairs].find(({ id }) => id === chosen) ?? null)
  const option = (pair: Pair, take: () => void = () => undefined) => (
    <li key={pair.id}>
      <PairOption
        pair={pair}
        sample={sample}
        lang={lang}
        isOn={pair.id === chosen}
        onPress={() => {
          onChoose({ fonts: pair.id })
          take()
        }}
      />
    </li>
  )
  return (
    <Row label={texts.fonts} isLocked={chosen !== null} onLock={fonts.length === 0 && chosen === null ? undefined : (lock) => onChoose({ fonts: lock ? fonts[0]!.id : null })}>
      <ul className={styles.list}>
        {kept !== null && option(kept)}
        {proposed.map((pair) => option(pair))}
      </ul>
      <Popover
        label={texts.allFonts}
        placement="top end"
        onOpenChange={(isOpen) => isOpen && all.load()}
        trigger={<Pressable className={styles.more}>{texts.allFonts}</Pressable>}
      >
        {(close) => <AllPairs pairs={all.pairs} option={(pair) => option(pair, close)} />}
      </Popover>
    </Row>
  )
}

function AllPairs({ pairs, option }: { readonly pairs: readonly Pair[]; readonly option: (pair: Pair) => ReactNode }) {
  const texts = useStrings(briefStrings)
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  return (
    <div className={styles.all}>
      <TextField label={texts.allFonts} isLabelHidden type="search" placeholder={texts.searchFonts} value={query} onChange={setQuery} autoFocus />
      <ul className={styles.list}>{pairs.filter(({ display, text }) => `${display} ${text}`.toLowerCase().includes(wanted)).map(option)}</ul>
    </div>
  )
}

function PairOption({ pair, sample, lang, isOn, onPress }: { readonly pair: Pair; readonly sample: string; readonly lang: string; readonly isOn: boolean; readonly onPress: () => void }) {
  const texts = useStrings(briefStrings)
  const { weight, isItalic } = readPairId(pair.id)
  const display = useSampleFace(pair.display, weight, isItalic, sample)
  const text = useSampleFace(pair.text, 400, false, pair.text)
  return (
    <button type="button" className={styles.pair} aria-pressed={isOn} onClick={onPress}>
      <span className={styles.sample} lang={lang} style={display ?? undefined} data-ready={display === null ? undefined : ''} aria-hidden="true">
        {sample}
      </span>
      <span className={styles.names}>
        {pair.display}
        {pair.text !== pair.display && <span style={text ?? undefined}> · {pair.text}</span>}
      </span>
    </button>
  )
}

/** Every pair of the bundle, once it is asked for. */
function useAllPairs(isNeeded: boolean): { readonly pairs: readonly Pair[]; readonly load: () => void } {
  const client = useClient()
  const [pairs, setPairs] = useState<readonly Pair[]>([])
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (!isAsked && !isNeeded) return
    let isCurrent = true
    client.call('fonts.list', {}).then(
      (list) => isCurrent && setPairs(list.pairs),
      () => isCurrent && setAsked(false),
    )
    return () => {
      isCurrent = false
    }
  }, [client, isAsked, isNeeded])
  return { pairs, load: () => setAsked(true) }
}
