import { Scaling, Shuffle } from 'lucide-react'
import type { Candidate } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import type { CandidateActions } from './use-candidate-actions.ts'
import { variantStrings } from './variant-strings.ts'

/** A candidate varied on one axis, or laid out in other sizes. */
export function VariantButtons({ candidate, actions }: { readonly candidate: Candidate; readonly actions: CandidateActions }) {
  const texts = useStrings(variantStrings)
  return (
    <>
      <Button icon={<Shuffle aria-hidden />} aria-label={texts.varyLong} onPress={() => actions.openVariants(candidate, 'vary')}>
        {texts.vary}
      </Button>
      <Button icon={<Scaling aria-hidden />} onPress={() => actions.openVariants(candidate, 'relayout')}>
        {texts.sizes}
      </Button>
    </>
  )
}
