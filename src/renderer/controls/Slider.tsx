import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import styles from './Slider.module.css'

export interface SliderProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly onChange?: (value: number) => void
  /** Once, when it is let go. */
  readonly onCommit?: (value: number) => void
  readonly format?: (value: number) => string
  readonly isDisabled?: boolean
}

export function Slider({ label, isLabelHidden = false, value, min, max, step = 1, onChange, onCommit, format = String, isDisabled }: SliderProps) {
  return (
    <AriaSlider
      className={styles.slider}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      {...(onChange === undefined ? { defaultValue: value, key: value } : { value })}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled}
      onChange={onChange}
      onChangeEnd={onCommit}
    >
      {!isLabelHidden && (
        <div className={styles.head}>
          <Label className={styles.label}>{label}</Label>
          <SliderOutput className={styles.output}>{({ state }) => format(state.values[0]!)}</SliderOutput>
        </div>
      )}
      <SliderTrack className={styles.track}>
        {({ state }) => (
          <>
            <div className={styles.rail} />
            <div className={styles.fill} style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
            <SliderThumb className={styles.thumb} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  )
}
