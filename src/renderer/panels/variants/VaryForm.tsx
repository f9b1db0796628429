import { RefreshCw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { axes } from '#core/compose/vary/axis.ts'
import type { Axis } from '#core/compose/vary/axis.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { VariantsAsked } from '#renderer/studio/variants-link.ts'
import { fetchDesign } from './fetch-design.ts'
import { variantsStrings } from './strings.ts'
import { useVariants } from './use-variants.ts'
import type { Made } from './use-variants.ts'
import { VariantTile } from './VariantTile.tsx'
import styles from './variants.module.css'

const wanted = 6
const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!

/** Variations on one axis as pictures; the one that is chosen is taken into the open design in one step, or opened as a new one. */
export function VaryForm({ asked, onDone }: { readonly asked: VariantsAsked; readonly onDone: () => void }) {
  const texts = useStrings(variantsStrings)
  const client = useClient()
  const [axis, setAxis] = useState<Axis>(asked.axis ?? 'palette')
  const [chosen, setChosen] = useState<string | null>(null)
  const { making, start, cancel } = useVariants()
  const { made, state } = making

  const run = useCallback((next: Axis) => {
    setChosen(null)
    start({ kind: 'vary', given: asked.given(), axis: next, count: wanted, seed: newSeed() })
  }, [asked, start])
  useEffect(() => run(axis), [axis, run])

  async function use(variant: Made | undefined): Promise<void> {
    if (variant === undefined) return
    try {
      const design = await fetchDesign(variant)
      if (asked.studio !== null) {
        asked.studio.run('design.take', { design })
        showToast({ text: texts.taken, tone: 'good' })
      } else {
        const id = crypto.randomUUID()
        await client.call('designs.create', { id, design })
        goTo({ screen: 'design', id })
      }
      onDone()
    } catch {
      showToast({ text: texts.failed, tone: 'danger' })
    }
  }

  return (
    <div className={styles.form}>
      <SegmentedControl label={texts.axis} items={axes.map((id) => ({ id, label: texts[id] }))} value={axis} onChange={(id) => setAxis(id as Axis)} />
      <p className={styles.hint}>{texts.onlyThis}</p>
      <div className={styles.results} aria-busy={state === 'running'}>
        {made.length > 0 && (
          <ul className={styles.grid}>
            {made.map((variant, index) => (
              <VariantTile
                key={`${variant.job} ${variant.name}`}
                made={variant}
                label={texts.variant(index + 1, Math.max(made.length, state === 'running' ? wanted : 0))}
                isChosen={chosen === variant.name}
                onChoose={() => setChosen(variant.name)}
                onUse={() => void use(variant)}
              />
            ))}
          </ul>
        )}
        {state === 'done' && made.length === 0 && <p className={styles.empty}>{texts.none}</p>}
        {state === 'failed' && (
          <p className={styles.empty} role="alert">
            {making.message || texts.failed}
          </p>
        )}
      </div>
      <div className={styles.foot}>
        {state === 'running' ? (
          <>
            <ProgressBar label={texts.making} value={making.share} />
            <Button size="l" onPress={cancel}>
              {texts.cancel}
            </Button>
          </>
        ) : (
          <>
            <span className={styles.said} role="status">
              {made.length > 0 ? texts.done(made.length) : ''}
            </span>
            <Button size="l" icon={<RefreshCw aria-hidden />} onPress={() => run(axis)}>
              {state === 'failed' ? texts.tryAgain : texts.more}
            </Button>
          </>
        )}
        <Button size="l" variant="primary" isDisabled={chosen === null} onPress={() => void use(made.find(({ name }) => name === chosen))}>
          {asked.studio === null ? texts.openAsNew : texts.use}
        </Button>
      </div>
    </div>
  )
}
