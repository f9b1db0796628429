import { Plus, X } from 'lucide-react'
import type { Brief, Span } from '#core/brief/brief.ts'
import type { Choices } from '#contract/records.ts'
import type { Understood } from '#contract/understood.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { Swatch } from '#renderer/controls/Swatch.tsx'
import { harmonyStrings } from '#renderer/studio/harmony-strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { moodName } from './mood-names.ts'
import { Row } from './Row.tsx'
import { briefStrings } from './strings.ts'
import styles from './PaletteRow.module.css'

const shown = 4
const maxColors = 6

export interface PaletteRowProps {
  readonly palettes: Understood['palettes']
  /** Colours that the request itself asks for. */
  readonly asked: Brief['colors']
  readonly choices: Choices
  readonly onChoose: (choices: Partial<Choices>) => void
  readonly onPoint: (spans: readonly Span[]) => void
}

const isSame = (a: Understood['palettes'][number]['palette'], b: Choices['palette']): boolean => b !== null && a.name === b.name && a.ground === b.ground && a.accent === b.accent

export function PaletteRow({ palettes, asked, choices: { palette, colors }, onChoose, onPoint }: PaletteRowProps) {
  const texts = useStrings(briefStrings)
  const proposed = palettes.slice(0, shown)
  // What was chosen stays in sight when other words bring other proposals.
  const kept = palette !== null && !proposed.some((one) => isSame(one.palette, palette))
  const lock = (isLocked: boolean): void => onChoose(isLocked ? { palette: palettes[0]?.palette ?? null } : { palette: null, colors: null })
  const setColors = (next: readonly string[]): void => onChoose({ palette: null, colors: next.length === 0 ? null : [...next] })
  return (
    <Row label={texts.palette} isLocked={palette !== null || colors !== null} onLock={palettes.length === 0 && palette === null && colors === null ? undefined : lock}>
      {asked.length > 0 && colors === null && (
        <p className={styles.asked} onMouseEnter={() => onPoint(asked.flatMap(({ from }) => from))} onMouseLeave={() => onPoint([])}>
          {texts.askedColors}
          {asked.map(({ value }) => (
            <Swatch key={value} color={value} size={14} />
          ))}
        </p>
      )}
      <ul className={styles.list}>
        {kept && (
          <li>
            <PaletteOption name={palette.name} colors={[palette.ground, palette.field, palette.accent, palette.ink, palette.accents[0] ?? palette.surface]} words={palette.isDark ? texts.darkGround : texts.lightGround} isOn onPress={() => undefined} />
          </li>
        )}
        {proposed.map((one) => (
          <li key={one.palette.name}>
            <PaletteOption
              name={one.palette.name}
              colors={one.colors}
              words={`${moodName(texts, one.mood)}, ${one.palette.isDark ? texts.darkGround : texts.lightGround}`}
              isOn={isSame(one.palette, palette)}
              onPress={() => onChoose({ palette: one.palette, colors })}
            />
          </li>
        ))}
      </ul>
      {colors !== null ? (
        <div className={styles.own} role="group" aria-label={texts.ownColors}>
          <p>{texts.ownColors}</p>
          {colors.map((value, index) => (
            <div key={index} className={styles.color}>
              <ColorField
                label={texts.color(index + 1)}
                isLabelHidden
                value={value}
                onChange={(change) => 'hex' in change && setColors(colors.map((one, at) => (at === index ? change.hex : one)))}
              />
              <IconButton label={texts.removeColor(value)} size="s" icon={<X aria-hidden />} onPress={() => setColors(colors.filter((_, at) => at !== index))} />
            </div>
          ))}
          {colors.length < maxColors && (
            <Button variant="quiet" size="s" icon={<Plus size={14} aria-hidden />} onPress={() => setColors([...colors, colors.at(-1) ?? '#1f57d0'])}>
              {texts.addColor}
            </Button>
          )}
        </div>
      ) : (
        <div>
          <Button variant="quiet" size="s" icon={<Plus size={14} aria-hidden />} onPress={() => setColors([(palette ?? palettes[0]?.palette)?.accent ?? '#1f57d0'])}>
            {texts.ownColors}
          </Button>
        </div>
      )}
    </Row>
  )
}

interface PaletteOptionProps {
  readonly name: string
  readonly colors: readonly string[]
  readonly words: string
  readonly isOn: boolean
  readonly onPress: () => void
}

function PaletteOption({ name, colors, words, isOn, onPress }: PaletteOptionProps) {
  const texts = useStrings(briefStrings)
  const harmonies = useStrings(harmonyStrings) as Readonly<Record<string, string>>
  // A palette is called `harmony: colour, colour`, in English alone.
  const [harmony = ''] = name.split(': ')
  return (
    <button type="button" className={styles.palette} aria-pressed={isOn} aria-label={`${texts.paletteOption(harmonies[harmony] ?? harmony)}, ${words}`} onClick={onPress}>
      <span className={styles.colors} aria-hidden="true">
        {colors.map((color, index) => (
          <span key={index} style={{ background: color }} />
        ))}
      </span>
      <span className={styles.words}>{words}</span>
    </button>
  )
}
