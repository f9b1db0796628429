import { useMemo } from 'react'
import { commands } from '#core/commands/index.ts'
import type { Design } from '#core/design/design.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ComboBox } from '#renderer/controls/ComboBox.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { documentStrings } from './document-strings.ts'
import { FontSample } from './FontSample.tsx'
import { refitTexts } from './style-texts.ts'
import { useFonts } from './use-fonts.ts'
import styles from './properties.module.css'

/** The families that the design is set in, largest first: each can be exchanged for another in all of it. */
export function FontsSection({ studio, context, onStyle }: { readonly studio: Studio; readonly context: ActionContext; readonly onStyle?: () => void }) {
  const texts = useStrings(documentStrings)
  const layers = useStudio(studio, (state) => state.design.layers)
  const fonts = useFonts()
  const used = useMemo(() => familiesIn(layers), [layers])
  const items = useMemo(() => {
    const names = new Set([...(fonts?.families ?? []).map(({ family }) => family), ...used])
    return [...names].sort((a, b) => a.localeCompare(b)).map((name) => ({ id: name, label: name }))
  }, [fonts, used])
  const exchange = (from: string, to: string) => {
    const changes = [{ from: { family: from }, to: { family: to } }]
    refitTexts(studio, context, commands['fonts.apply'].label, (design) => commands['fonts.apply'].run(design, { changes }), () => void studio.run('fonts.apply', { changes }))
  }
  return (
    <Disclosure title={texts.fonts}>
      <div className={styles.stack}>
        {used.length === 0 && <p className={styles.note}>{texts.noFonts}</p>}
        {used.map((family) => (
          <ComboBox key={family} label={texts.fontFor(family)} isLabelHidden items={items} value={family} onChange={(to) => exchange(family, to)} renderItem={(item) => <FontSample family={item.id} />} />
        ))}
        {onStyle !== undefined && (
          <div>
            <Button size="s" onPress={onStyle}>
              {texts.palettes}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  )
}

function familiesIn(layers: Design['layers']): readonly string[] {
  const largest = new Map<string, number>()
  const note = (family: string, size: number): void => void largest.set(family, Math.max(size, largest.get(family) ?? 0))
  const texts = Object.values(layers).filter((layer): layer is TextLayer => layer.kind === 'text')
  for (const layer of texts) {
    note(layer.family, layer.fontSize)
    for (const run of layer.runs) if (run.family !== undefined) note(run.family, run.fontSize ?? layer.fontSize)
  }
  return [...largest].sort((a, b) => b[1] - a[1]).map(([family]) => family)
}
