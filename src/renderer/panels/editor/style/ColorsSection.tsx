import { Dices, RotateCcw } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { PaletteRecord } from '#core/compose/choices.ts'
import { palettesFrom } from '#core/compose/direction/palettes-from.ts'
import { paletteOf, paletteValues } from '#core/compose/palette-of.ts'
import type { Design } from '#core/design/design.ts'
import type { ColorId } from '#core/design/ids.ts'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { Skeleton } from '#renderer/controls/Skeleton.tsx'
import { harmonyStrings } from '#renderer/studio/harmony-strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { PaletteStrip } from './PaletteStrip.tsx'
import { pickOther } from './pick-other.ts'
import { styleStrings } from './strings.ts'
import { useUnderstood } from './use-proposals.ts'
import styles from './StylePanel.module.css'

interface Proposed {
  readonly name: string
  readonly palette: PaletteRecord
}
/** Four rows: as many as one compares. */
const maxDerived = 8

const shownOf = ({ ground, field, accent, ink, accents, surface }: PaletteRecord): readonly string[] => [ground, field, accent, ink, accents[0] ?? surface]

export function ColorsSection({ studio, opened }: { readonly studio: Studio; readonly opened: Design }) {
  const texts = useStrings(styleStrings)
  const names = useStrings(harmonyStrings) as Readonly<Record<string, string>>
  const colors = useStudio(studio, ({ design }) => design.colors)
  const request = useStudio(studio, ({ design }) => design.origin?.request ?? null)
  const current = paletteOf(studio.state().design)
  const understood = useUnderstood(current === null ? null : request)
  const [lead, setLead] = useState<string | null>(null)
  const [seed, setSeed] = useState(1)
  // Of the palette that was there at first, so that the list stands still while one tries what it offers.
  const first = paletteOf(opened) ?? current
  const leading = lead ?? (first === null ? null : leadOf(first))
  const derived = useMemo(() => (leading === null ? [] : palettesFrom(leading, seed).slice(0, maxDerived).map(({ harmony, palette }): Proposed => ({ name: harmony, palette: { ...palette, accents: [...palette.accents] } }))), [leading, seed])
  const proposed = (understood?.palettes ?? []).map(({ palette }): Proposed => ({ name: palette.name, palette }))
  const tokens = Object.values(colors)
  const isChanged = tokens.some(({ id, value }) => opened.colors[id] !== undefined && opened.colors[id].value !== value)

  const apply = (palette: PaletteRecord): void => void studio.run('colors.apply', { values: paletteValues(palette) })
  const isInUse = (palette: PaletteRecord): boolean => Object.entries(paletteValues(palette)).every(([id, value]) => (colors[id as ColorId]?.value ?? value) === value)
  const labelOf = (name: string): string => {
    const [harmony = ''] = name.split(': ')
    return texts.palette(names[harmony] ?? harmony)
  }
  const strips = (list: readonly Proposed[]) => (
    <ul className={styles.palettes}>
      {list.map(({ name, palette }, index) => (
        <li key={`${name} ${index}`}>
          <PaletteStrip label={labelOf(name)} colors={shownOf(palette)} isOn={isInUse(palette)} onPress={() => apply(palette)} />
        </li>
      ))}
    </ul>
  )
  function shuffle(): void {
    const next = pickOther([...proposed, ...derived], ({ palette }) => isInUse(palette))
    if (next !== null) apply(next.palette)
  }

  if (tokens.length === 0) return <p className={styles.note}>{texts.noTokens}</p>
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h3>{texts.colors}</h3>
        <div className={styles.tools}>
          {isChanged && (
            <IconButton
              label={texts.resetColors}
              icon={<RotateCcw />}
              size="s"
              onPress={() => void studio.run('colors.apply', { values: Object.fromEntries(Object.values(opened.colors).map(({ id, value }) => [id, value])) })}
            />
          )}
          {current !== null && <IconButton label={texts.shuffleColors} icon={<Dices />} size="s" onPress={shuffle} />}
        </div>
      </div>
      {current === null ? (
        <p className={styles.note}>{texts.partTokens}</p>
      ) : (
        <>
          <div className={styles.current} role="img" aria-label={texts.inUse}>
            {shownOf(current).map((color, index) => (
              <span key={index} style={{ background: color, flexGrow: index === 0 ? 3 : index === 1 ? 2 : 1 }} />
            ))}
          </div>
          {understood !== undefined && (
            <>
              <h4>{texts.fromBrief}</h4>
              {understood === null ? <ComingPalettes label={texts.readingBrief} /> : strips(proposed)}
            </>
          )}
          <div className={styles.lead}>
            <h4>{texts.fromColor}</h4>
            <ColorField
              label={texts.lead}
              isLabelHidden
              value={leading}
              tokens={tokens}
              onChange={(change) => {
                const hex = 'hex' in change ? change.hex : colors[change.token as ColorId]?.value
                if (hex === undefined) return
                setLead(hex)
                setSeed((last) => last + 1)
              }}
            />
          </div>
          {strips(derived)}
        </>
      )}
      {current === null && (
        <ul className={styles.tokens}>
          {tokens.map(({ id, name, value }) => (
            <li key={id}>
              <ColorField label={name} value={value} onChange={(change) => void ('hex' in change && studio.run('colors.set', { id, value: change.hex }))} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** As much room as they will take, so that nothing moves away under a pointer. */
function ComingPalettes({ label }: { readonly label: string }) {
  return (
    <ul className={styles.palettes} aria-label={label} aria-busy="true">
      {Array.from({ length: maxDerived }, (_, index) => (
        <li key={index}>
          <Skeleton height={34} />
        </li>
      ))}
    </ul>
  )
}

/** The most colourful of its large colours is what one takes it to be built on. */
function leadOf(palette: PaletteRecord): string {
  const chroma = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    return Math.max(r, g, b) - Math.min(r, g, b)
  }
  return [palette.accent, palette.field, palette.ground].toSorted((a, b) => chroma(b) - chroma(a))[0]!
}
