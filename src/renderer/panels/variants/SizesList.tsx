import { useState } from 'react'
import type { Size } from '#contract/records.ts'
import { findBrokenLimit } from '#core/layout/size-limits.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { Checkbox } from '#renderer/controls/Checkbox.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { useSettings } from '#renderer/studio/settings-store.ts'
import { bannerPresets, findPreset, isSameSize, makeSize, screenPresets, sheetPresets } from '#renderer/studio/size-presets.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { variantsStrings } from './strings.ts'
import styles from './variants.module.css'

export interface SizesListProps {
  readonly chosen: readonly Size[]
  /** The design's own, which is not offered. */
  readonly own: Pick<Size, 'width' | 'height'>
  readonly onToggle: (size: Size) => void
  readonly onSet: (sizes: readonly Size[]) => void
}

/** All sizes that can be chosen, by what they are for, and the designer's own. */
export function SizesList({ chosen, own, onToggle, onSet }: SizesListProps) {
  const texts = useStrings(variantsStrings)
  const [settings, change] = useSettings()
  const [width, setWidth] = useState(1200)
  const [height, setHeight] = useState(800)
  const isOther = (size: Size): boolean => size.width !== own.width || size.height !== own.height
  const isChosen = (size: Size): boolean => chosen.some((one) => isSameSize(one, size))
  const groups = [
    { label: texts.screens, sizes: screenPresets.map(({ size }) => size).filter(isOther) },
    { label: texts.sheets, sizes: sheetPresets.map(({ size }) => size).filter(isOther) },
    { label: texts.banners, sizes: bannerPresets.map(({ size }) => size).filter(isOther) },
  ]
  const known = groups.flatMap(({ sizes }) => sizes)
  const ownSizes = [...settings.ownSizes, ...chosen].filter((size, index, list) => isOther(size) && !known.some((one) => isSameSize(one, size)) && list.findIndex((one) => isSameSize(one, size)) === index)
  const isSound = findBrokenLimit({ width, height }) === null
  const typed = makeSize(width, height)
  /** As a brief does: a size of one's own is there the next time. */
  function add(): void {
    if (findPreset(typed) === undefined) change({ ownSizes: [...settings.ownSizes.filter((size) => !isSameSize(size, typed)), typed].slice(-24) })
    if (!isChosen(typed)) onToggle(typed)
  }
  return (
    <div className={styles.list} role="group" aria-label={texts.sizes}>
      {[...groups, { label: texts.own, sizes: ownSizes }].map(({ label, sizes }) => {
        const isWhole = sizes.length > 0 && sizes.every(isChosen)
        return (
          <fieldset key={label} className={styles.group}>
            <legend>
              {label}
              {sizes.length > 1 && (
                <Button size="s" variant="quiet" onPress={() => onSet(isWhole ? chosen.filter((size) => !sizes.some((one) => isSameSize(one, size))) : [...chosen.filter((size) => !sizes.some((one) => isSameSize(one, size))), ...sizes])}>
                  {isWhole ? texts.noneOf : texts.all}
                </Button>
              )}
            </legend>
            <div className={styles.checks}>
              {sizes.map((size) => (
                <Checkbox key={size.name} label={`${size.width} × ${size.height}`} isOn={isChosen(size)} onChange={() => onToggle(size)} />
              ))}
            </div>
          </fieldset>
        )
      })}
      <div className={styles.own}>
        <NumberField label={texts.width} value={width} onCommit={setWidth} min={50} max={16384} />
        <NumberField label={texts.height} value={height} onCommit={setHeight} min={50} max={16384} />
        <Button size="m" isDisabled={!isSound || !isOther(typed)} onPress={add}>
          {texts.add}
        </Button>
      </div>
      {!isSound && <p className={styles.note}>{texts.tooSmall}</p>}
    </div>
  )
}
