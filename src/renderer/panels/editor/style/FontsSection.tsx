import { Dices, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { Design } from '#core/design/design.ts'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { Spinner } from '#renderer/controls/Spinner.tsx'
import { TextField } from '#renderer/controls/TextField.tsx'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { applyFonts, fontsOfPair, isSameFonts, readFonts } from './apply-fonts.ts'
import type { UsedFonts } from './apply-fonts.ts'
import { FontPairOption } from './FontPairOption.tsx'
import { pickOther } from './pick-other.ts'
import { styleStrings } from './strings.ts'
import { useFontPairs, useUnderstood } from './use-proposals.ts'
import type { FontPair } from './use-proposals.ts'
import styles from './StylePanel.module.css'

export interface FontsSectionProps {
  readonly studio: Studio
  readonly typesetter: PageTypesetter
  readonly opened: Design
}

const maxProposed = 6
const sampleLength = 22

export function FontsSection({ studio, typesetter, opened }: FontsSectionProps) {
  const texts = useStrings(styleStrings)
  const design = useStudio(studio, (state) => state.design)
  const pairs = useFontPairs()
  const understood = useUnderstood(design.origin?.request ?? null)
  const [query, setQuery] = useState('')
  const [isApplying, setApplying] = useState(false)
  const used = readFonts(design)
  const before = readFonts(opened)
  if (used === null) return <p className={styles.note}>{texts.noTexts}</p>
  const sample = cutSample(headlineOf(design)) || texts.sample
  const wanted = query.trim().toLowerCase()
  const matching = (pairs ?? []).filter(({ display, text }) => `${display} ${text}`.toLowerCase().includes(wanted))
  const proposed = (understood?.fonts ?? []).slice(0, maxProposed)

  async function apply(fonts: UsedFonts): Promise<void> {
    if (isApplying) return
    setApplying(true)
    try {
      await applyFonts(studio, typesetter, fonts)
    } catch {
      showToast({ text: texts.fontsFailed, tone: 'danger' })
    } finally {
      setApplying(false)
    }
  }
  const isInUse = (pair: FontPair): boolean => isSameFonts(fontsOfPair(pair), used)
  const options = (list: readonly FontPair[]) => (
    <ul className={styles.pairs}>
      {list.map((pair) => (
        <li key={pair.id}>
          <FontPairOption pair={pair} sample={sample} lang={design.lang} isOn={isInUse(pair)} onPress={() => void apply(fontsOfPair(pair))} />
        </li>
      ))}
    </ul>
  )

  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3>{texts.fonts}</h3>
        <div className={styles.tools}>
          {isApplying && <Spinner label={texts.applying} />}
          {before !== null && !isSameFonts(before, used) && <IconButton label={texts.resetFonts} icon={<RotateCcw />} size="s" onPress={() => void apply(before)} />}
          <IconButton
            label={texts.shuffleFonts}
            icon={<Dices />}
            size="s"
            onPress={() => {
              const next = pickOther(proposed.length > 1 ? proposed : (pairs ?? []), isInUse)
              if (next !== null) void apply(fontsOfPair(next))
            }}
          />
        </div>
      </div>
      <p className={styles.note}>{texts.pair(used.display, used.text)}</p>
      {proposed.length > 0 && (
        <>
          <h4>{texts.fromBrief}</h4>
          {options(proposed)}
        </>
      )}
      <div className={styles.bleed}>
        <Disclosure title={texts.allFonts} isOpenAtFirst={understood === undefined}>
          <TextField label={texts.searchFonts} isLabelHidden type="search" placeholder={texts.searchFonts} value={query} onChange={setQuery} />
          {pairs !== null && matching.length === 0 ? <p className={styles.note}>{texts.noFonts(query)}</p> : options(matching)}
        </Disclosure>
      </div>
    </section>
  )
}

function headlineOf(design: Design): string {
  const headline = Object.values(design.layers).find((layer) => layer.kind === 'text' && layer.role === 'headline')
  return headline?.kind === 'text' ? headline.runs.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim() : ''
}

/** Whole words, as many as stand on a line. */
function cutSample(headline: string): string {
  if (headline.length <= sampleLength) return headline
  const cut = headline.slice(0, sampleLength)
  const space = cut.lastIndexOf(' ')
  return space > 6 ? cut.slice(0, space) : [...cut].slice(0, 10).join('')
}
