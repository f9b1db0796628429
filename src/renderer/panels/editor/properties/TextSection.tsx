import { AlignCenter, AlignLeft, AlignRight, AlignVerticalJustifyCenter, AlignVerticalJustifyEnd, AlignVerticalJustifyStart, Baseline, Italic, MoveHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import type { CommandArgs } from '#core/commands/index.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { ComboBox } from '#renderer/controls/ComboBox.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { Select } from '#renderer/controls/Select.tsx'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { fieldColor, toColor } from './design-colors.ts'
import { FontSample } from './FontSample.tsx'
import { common } from './mixed.ts'
import { styleTexts } from './style-texts.ts'
import { textStrings } from './text-strings.ts'
import { textValue } from './text-values.ts'
import { useFonts } from './use-fonts.ts'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

const weights = [100, 200, 300, 400, 500, 600, 700, 800, 900] as const

/** Of the texts that are selected; while one is edited in place, of what is marked in it. */
export function TextSection({ studio, context, layers }: { readonly studio: Studio; readonly context: ActionContext; readonly layers: readonly TextLayer[] }) {
  const texts = useStrings(textStrings)
  const colors = useStudio(studio, (state) => state.design.colors)
  const marked = useStudio(studio, (state) => state.textRange)
  const editing = useStudio(studio, (state) => state.editing)
  const fonts = useFonts()
  const step = useStep(studio, 'Text style')
  const range = editing !== null && layers.length === 1 && layers[0]!.id === editing ? marked : null
  const ids: LayerId[] = layers.map(({ id }) => id)
  const style = (changes: CommandArgs<'text.style'>['changes']) => styleTexts(studio, context, ids, changes, range === null || range.start === range.end ? undefined : { ...range })

  const family = textValue(layers, range, 'family')
  const weight = textValue(layers, range, 'weight')
  const isItalic = textValue(layers, range, 'isItalic')
  const known = fonts?.families.find((each) => each.family === family)
  const families = useMemo(() => {
    const names = new Set([...(fonts?.families ?? []).map((each) => each.family), ...(family === null ? [] : [family])])
    return [...names].sort((a, b) => a.localeCompare(b)).map((name) => ({ id: name, label: name }))
  }, [fonts, family])
  const offered = weights.filter((each) => known === undefined || known.weights.includes(each) || each === weight)
  const chooseFamily = (name: string): void => {
    const next = fonts?.families.find((each) => each.family === name)
    // A weight or a slant that the family has not got would only be shown as another.
    const nearest = next === undefined || weight === null || next.weights.includes(weight) ? undefined : [...next.weights].sort((a, b) => Math.abs(a - weight) - Math.abs(b - weight))[0]
    style({ family: name, ...(nearest === undefined ? {} : { weight: nearest }), ...(next?.hasItalic === false && isItalic !== false ? { isItalic: false } : {}) })
  }
  const number = (change: (value: number) => CommandArgs<'text.style'>['changes']) => ({
    onChange: (value: number) => step.preview(() => style(change(value))),
    onCommit: (value: number) => style(change(value)),
  })
  const whole = <Field extends 'align' | 'verticalAlign' | 'letterCase' | 'wrap' | 'leading'>(field: Field): TextLayer[Field] | null => common(layers.map((layer) => layer[field]))

  return (
    <Disclosure title={texts.title}>
      <div className={styles.stack}>
        <ComboBox label={texts.family} isLabelHidden items={families} value={family} onChange={chooseFamily} renderItem={(item) => <FontSample family={item.id} />} />
        <div className={styles.row}>
          <div className={styles.grow}>
            <Select label={texts.weight} isLabelHidden items={offered.map((each) => ({ id: String(each), label: texts[`w${each}`] }))} value={weight === null ? null : String(weight)} onChange={(id) => style({ weight: Number(id) })} />
          </div>
          <div className={styles.small}>
            <NumberField label={texts.size} isLabelHidden value={textValue(layers, range, 'fontSize')} min={1} max={16384} {...number((fontSize) => ({ fontSize }))} />
          </div>
          <IconButton label={texts.italic} icon={<Italic />} isOn={isItalic === true} isDisabled={known?.hasItalic === false && isItalic !== true} onPress={() => style({ isItalic: isItalic !== true })} />
        </div>
        <ColorField
          label={texts.color}
          isLabelHidden
          {...fieldColor(colors, textValue(layers, range, 'color'))}
          onPreview={(color) => step.preview(() => style({ color }))}
          onChange={(change) => style({ color: toColor(change) })}
        />
        <div className={styles.pair}>
          <NumberField label={texts.leading} isLabelHidden icon={<Baseline />} value={whole('leading')} min={0.5} max={4} step={0.05} {...number((leading) => ({ leading }))} />
          <NumberField label={texts.tracking} isLabelHidden icon={<MoveHorizontal />} value={textValue(layers, range, 'tracking')} min={-500} max={2000} step={5} {...number((tracking) => ({ tracking }))} />
        </div>
        <div className={styles.pair}>
          <SegmentedControl
            label={texts.align}
            value={whole('align')}
            onChange={(align) => style({ align: align as TextLayer['align'] })}
            items={[
              { id: 'start', label: texts.start, icon: <AlignLeft /> },
              { id: 'center', label: texts.center, icon: <AlignCenter /> },
              { id: 'end', label: texts.end, icon: <AlignRight /> },
            ]}
          />
          <SegmentedControl
            label={texts.vertical}
            value={whole('verticalAlign')}
            onChange={(verticalAlign) => style({ verticalAlign: verticalAlign as TextLayer['verticalAlign'] })}
            items={[
              { id: 'top', label: texts.top, icon: <AlignVerticalJustifyStart /> },
              { id: 'middle', label: texts.middle, icon: <AlignVerticalJustifyCenter /> },
              { id: 'bottom', label: texts.bottom, icon: <AlignVerticalJustifyEnd /> },
            ]}
          />
        </div>
        <div className={styles.pair}>
          <Select
            label={texts.letterCase}
            value={whole('letterCase')}
            onChange={(letterCase) => style({ letterCase: letterCase as TextLayer['letterCase'] })}
            items={[
              { id: 'as-typed', label: texts['as-typed'] },
              { id: 'upper', label: texts.upper },
              { id: 'lower', label: texts.lower },
              { id: 'title', label: texts.titleCase },
            ]}
          />
          <Select
            label={texts.wrap}
            value={whole('wrap')}
            onChange={(wrap) => style({ wrap: wrap as TextLayer['wrap'] })}
            items={[
              { id: 'box', label: texts.box },
              { id: 'none', label: texts.none },
            ]}
          />
        </div>
      </div>
    </Disclosure>
  )
}
