import { Dialog } from '#renderer/controls/Dialog.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { askForVariants, useVariantsAsked } from '#renderer/studio/variants-link.ts'
import { SizesForm } from './SizesForm.tsx'
import { variantsStrings } from './strings.ts'
import { VaryForm } from './VaryForm.tsx'

/** Answers whoever asks for variations or other sizes. */
export function VariantsDialog() {
  const texts = useStrings(variantsStrings)
  const asked = useVariantsAsked()
  const close = (): void => askForVariants(null)
  const title = asked === null || asked.title === '' ? texts.untitled : asked.title
  return (
    <Dialog isOpen={asked !== null} onClose={close} title={asked?.kind === 'relayout' ? texts.sizesTitle(title) : texts.varyTitle(title)} size="l">
      {asked?.kind === 'vary' && <VaryForm asked={asked} onDone={close} />}
      {asked?.kind === 'relayout' && <SizesForm asked={asked} onDone={close} />}
    </Dialog>
  )
}
