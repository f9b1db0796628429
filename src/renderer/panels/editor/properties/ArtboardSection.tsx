import { ArrowRightLeft } from 'lucide-react'
import { maxArtboardSide } from '#core/design/design.ts'
import { ColorField } from '#renderer/controls/ColorField.tsx'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { NumberField } from '#renderer/controls/NumberField.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { fieldColor, toColor } from './design-colors.ts'
import { documentStrings } from './document-strings.ts'
import { useStep } from './use-step.ts'
import styles from './properties.module.css'

export function ArtboardSection({ studio }: { readonly studio: Studio }) {
  const texts = useStrings(documentStrings)
  const board = useStudio(studio, (state) => state.design.artboards[state.artboard]!)
  const colors = useStudio(studio, (state) => state.design.colors)
  const step = useStep(studio, 'Artboard')
  const set = (changes: Parameters<typeof studio.run<'artboard.set'>>[1]['changes']) => void studio.run('artboard.set', { id: board.id, changes })
  const side = (name: 'width' | 'height') => ({
    isLabelHidden: true,
    value: board[name],
    min: 1,
    max: maxArtboardSide,
    onChange: (value: number) => step.preview(() => set({ [name]: value })),
    onCommit: (value: number) => set({ [name]: value }),
  })
  return (
    <Disclosure title={texts.artboard}>
      <div className={styles.stack}>
        <div className={styles.row}>
          <div className={styles.grow}>
            <NumberField label={texts.width} icon="W" {...side('width')} />
          </div>
          <div className={styles.grow}>
            <NumberField label={texts.height} icon="H" {...side('height')} />
          </div>
          <IconButton label={texts.swapSides} icon={<ArrowRightLeft />} onPress={() => set({ width: board.height, height: board.width })} />
        </div>
        <ColorField label={texts.background} {...fieldColor(colors, board.background)} onPreview={(background) => step.preview(() => set({ background }))} onChange={(change) => set({ background: toColor(change) })} />
      </div>
    </Disclosure>
  )
}
