import { Pipette } from 'lucide-react'
import { useState } from 'react'
import { ColorArea, ColorSlider, ColorThumb, ListBox, ListBoxItem, SliderTrack, parseColor } from 'react-aria-components'
import type { Color } from 'react-aria-components'
import { useStrings } from '#renderer/studio/strings.ts'
import { IconButton } from './IconButton.tsx'
import { readHex } from './read-hex.ts'
import { controlStrings } from './strings.ts'
import { Swatch } from './Swatch.tsx'
import { TextField } from './TextField.tsx'
import field from './field.module.css'
import styles from './ColorField.module.css'

export interface ColorToken {
  readonly id: string
  readonly name: string
  readonly value: string
}
export type ColorChange = { readonly hex: string } | { readonly token: string }

export interface ColorPanelProps {
  readonly value: string | null
  readonly tokens: readonly ColorToken[]
  readonly tokenId?: string | null
  readonly onChange: (change: ColorChange) => void
  readonly onPreview?: (hex: string) => void
}

interface EyeDropperWindow {
  readonly EyeDropper?: new () => { open(): Promise<{ readonly sRGBHex: string }> }
}

const toHex = (color: Color): string => color.toString('hex').toLowerCase()
const toHsb = (hex: string): Color => parseColor(hex).toFormat('hsb')

/** The design's colours, then any colour: by eye, by number, or from the screen. */
export function ColorPanel({ value, tokens, tokenId = null, onChange, onPreview }: ColorPanelProps) {
  const texts = useStrings(controlStrings)
  const [color, setColor] = useState(() => toHsb(value ?? '#808080'))
  const [seen, setSeen] = useState(value)
  // A colour that comes from elsewhere; our own is kept as it is, since grey and black have lost their hue in hex.
  if (value !== seen) {
    setSeen(value)
    if (value !== null && value !== toHex(color)) setColor(toHsb(value))
  }
  const preview = (next: Color) => {
    setColor(next)
    onPreview?.(toHex(next))
  }
  const choose = (next: Color) => {
    setColor(next)
    if (toHex(next) !== value || tokenId !== null) onChange({ hex: toHex(next) })
  }
  const { EyeDropper } = window as EyeDropperWindow
  const pick = async () => {
    const picked = await new EyeDropper!().open().catch(() => null)
    const hex = picked === null ? null : readHex(picked.sRGBHex)
    if (hex !== null) choose(toHsb(hex))
  }

  return (
    <div className={styles.panel}>
      {tokens.length > 0 && (
        <div className={field.field}>
          <span className={field.label}>{texts.designColors}</span>
          <ListBox
            aria-label={texts.designColors}
            className={styles.tokens}
            layout="grid"
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={tokenId === null ? [] : [tokenId]}
            onSelectionChange={(keys) => {
              const [id] = keys === 'all' ? [] : [...keys]
              if (id !== undefined && id !== tokenId) onChange({ token: String(id) })
            }}
          >
            {tokens.map((token) => (
              <ListBoxItem key={token.id} id={token.id} textValue={token.name} className={styles.token}>
                <Swatch color={token.value} />
                <span className={styles.value}>{token.name}</span>
              </ListBoxItem>
            ))}
          </ListBox>
        </div>
      )}
      <ColorArea className={styles.area} colorSpace="hsb" xChannel="saturation" yChannel="brightness" aria-label={texts.shade} value={color} onChange={preview} onChangeEnd={choose}>
        <ColorThumb className={styles.thumb} />
      </ColorArea>
      <ColorSlider className={styles.slider} colorSpace="hsb" channel="hue" aria-label={texts.hue} value={color} onChange={preview} onChangeEnd={choose}>
        <SliderTrack className={styles.track}>
          <ColorThumb className={styles.thumb} />
        </SliderTrack>
      </ColorSlider>
      <div className={styles.row}>
        <TextField
          label={texts.hex}
          isLabelHidden
          value={value === null ? '' : toHex(color).toUpperCase()}
          placeholder={texts.mixed}
          onCommit={(typed) => {
            const hex = readHex(typed)
            if (hex !== null) choose(toHsb(hex))
          }}
        />
        {EyeDropper !== undefined && <IconButton label={texts.pickFromScreen} icon={<Pipette />} onPress={() => void pick()} />}
      </div>
    </div>
  )
}
