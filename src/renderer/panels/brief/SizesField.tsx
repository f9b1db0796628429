import { Check, Plus, X } from 'lucide-react'
import { useState } from 'react'
import { findBrokenLimit, sizeLimits } from '#core/layout/size-limits.ts'
import type { Size } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { maxSizes } from './brief-state.ts'
import { bannerPresets, drawSize, findPreset, isSameSize, makeSize, screenPresets, sheetPresets } from '#renderer/studio/size-presets.ts'
import { briefStrings, presetKey } from './strings.ts'
import styles from './SizesField.module.css'

export interface SizesFieldProps {
  readonly sizes: readonly Size[]
  /** What is made where none is chosen, and whether the request itself says so. */
  readonly fallback: Size
  readonly isFallbackOwn: boolean
  readonly ownSizes: readonly Size[]
  readonly onToggle: (size: Size) => void
  readonly onSet: (sizes: readonly Size[]) => void
  readonly onRemember: (sizes: readonly Size[]) => void
}

const shownName = ({ width, height }: Size): string => `${width} × ${height}`

export function SizesField({ sizes, fallback, isFallbackOwn, ownSizes, onToggle, onSet, onRemember }: SizesFieldProps) {
  const texts = useStrings(briefStrings)
  const isOn = (size: Size): boolean => sizes.some((one) => isSameSize(one, size))
  const isFallback = (size: Size): boolean => sizes.length === 0 && isSameSize(size, fallback)
  const isFull = sizes.length >= maxSizes
  const banners = bannerPresets.filter(({ size }) => isOn(size)).length
  // Sizes of an earlier brief that are no preset are still to be seen.
  const own = [...ownSizes, ...[...sizes, fallback].filter((size) => findPreset(size) === undefined && !ownSizes.some((one) => isSameSize(one, size)))]
  const withoutBanners = sizes.filter((size) => !bannerPresets.some((one) => isSameSize(one.size, size)))
  const tile = (size: Size, side: number, name: string | null) => (
    <SizeTile key={size.name} size={size} side={side} name={name} isOn={isOn(size)} isFallback={isFallback(size)} isDisabled={isFull && !isOn(size)} onToggle={onToggle} />
  )
  return (
    <section className={styles.field} aria-labelledby="brief-sizes">
      <header className={styles.head}>
        <h2 id="brief-sizes">{texts.sizes}</h2>
        <p className={styles.hint} aria-live="polite">{isFull ? texts.maxSizes(maxSizes) : sizes.length > 0 ? texts.sizesHint : isFallbackOwn ? texts.sizeFromText(shownName(fallback)) : texts.noSize(shownName(fallback))}</p>
        <OwnSize
          onAdd={(size) => {
            if (findPreset(size) === undefined) onRemember([...ownSizes.filter((one) => !isSameSize(one, size)), size].slice(-24))
            if (!isOn(size)) onToggle(size)
          }}
        />
      </header>
      <div className={styles.row} role="group" aria-label={`${texts.screen}, ${texts.sheets}`}>
        {[...screenPresets, ...sheetPresets].map(({ id, size }) => tile(size, 40, texts[presetKey(id)]))}
        {own.map((size) => (
          <div key={`own-${size.name}`} className={styles.own}>
            {tile(size, 40, texts.ownSizes)}
            {ownSizes.some((one) => isSameSize(one, size)) && (
              <span className={styles.forget}>
                <IconButton
                  label={texts.forgetSize(shownName(size))}
                  size="s"
                  icon={<X size={12} aria-hidden />}
                  onPress={() => {
                    onRemember(ownSizes.filter((one) => !isSameSize(one, size)))
                    if (isOn(size)) onToggle(size)
                  }}
                />
              </span>
            )}
          </div>
        ))}
      </div>
      <Disclosure title={`${texts.banners} · ${texts.bannersPicked(banners)}`} isOpenAtFirst={banners > 0}>
        <div className={styles.banners}>
          <div className={styles.row} role="group" aria-label={texts.banners}>
            {bannerPresets.map(({ size }) => tile(size, 56, null))}
          </div>
          <Button
            variant="quiet"
            size="s"
            onPress={() => onSet(banners === bannerPresets.length ? withoutBanners : [...withoutBanners, ...bannerPresets.map(({ size }) => size)])}
          >
            {banners === bannerPresets.length ? texts.noBanners : texts.allBanners}
          </Button>
        </div>
      </Disclosure>
    </section>
  )
}

interface SizeTileProps {
  readonly size: Size
  readonly side: number
  readonly name: string | null
  readonly isOn: boolean
  readonly isFallback: boolean
  readonly isDisabled: boolean
  readonly onToggle: (size: Size) => void
}

function SizeTile({ size, side, name, isOn, isFallback, isDisabled, onToggle }: SizeTileProps) {
  const { width, height } = drawSize(size, side)
  return (
    <button
      type="button"
      className={styles.tile}
      aria-pressed={isOn}
      data-fallback={isFallback ? '' : undefined}
      disabled={isDisabled}
      onClick={() => onToggle(size)}
    >
      <span className={styles.drawing} style={{ height: side }}>
        <span className={styles.sheet} style={{ width, height }}>
          {isOn && Math.min(width, height) > 14 && <Check size={12} strokeWidth={3} aria-hidden />}
        </span>
      </span>
      {name !== null && <span className={styles.name}>{name}</span>}
      <span className={styles.pixels}>{shownName(size)}</span>
    </button>
  )
}

function OwnSize({ onAdd }: { readonly onAdd: (size: Size) => void }) {
  const texts = useStrings(briefStrings)
  const [width, setWidth] = useState(1080)
  const [height, setHeight] = useState(1080)
  const limit = findBrokenLimit({ width, height })
  const { minSide: min, maxSide: max } = sizeLimits
  return (
    <div className={styles.ownSize} role="group" aria-label={texts.addOwnSize}>
      {limit !== null && (
        <p className={styles.limit} role="status">
          {texts[`limit_${limit}`]}
        </p>
      )}
      <NumberField label={texts.width} isLabelHidden icon="W" value={width} onCommit={(value) => setWidth(Math.round(value))} min={min} max={max} unit="px" />
      <NumberField label={texts.height} isLabelHidden icon="H" value={height} onCommit={(value) => setHeight(Math.round(value))} min={min} max={max} unit="px" />
      <Button size="s" icon={<Plus size={14} aria-hidden />} isDisabled={limit !== null} onPress={() => onAdd(makeSize(width, height))}>
        {texts.addOwnSize}
      </Button>
    </div>
  )
}
