import { CircleAlert, Info } from 'lucide-react'
import type { Found } from '#contract/work.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { findingStrings } from '#renderer/studio/finding-strings.ts'
import { stageLinkOf } from '#renderer/studio/stage-link.ts'
import { useLanguage, useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { describeFinding } from './describe-finding.ts'
import { isMendable } from './repair-findings.ts'
import { lintStrings } from './strings.ts'
import type { Repairs } from './use-repairs.ts'
import styles from './LintPanel.module.css'

/** One finding: a press selects its layers, a pointer over it shows where it is. */
export function FindingItem({ finding, studio, repairs }: { readonly finding: Found; readonly studio: Studio; readonly repairs: Repairs }) {
  const texts = useStrings(lintStrings)
  const names = useStrings(findingStrings) as Readonly<Record<string, string>>
  const language = useLanguage()
  const where = useStudio(studio, ({ design }) => {
    const known = finding.layers.flatMap((id) => design.layers[id]?.name ?? [])
    return known.length === 0 ? texts.wholeDesign : texts.layersNamed(known[0]!, known.length - 1)
  })
  const isSelected = useStudio(studio, ({ selection }) => finding.layers.length > 0 && selection.length === finding.layers.length && finding.layers.every((id) => selection.includes(id)))
  const link = stageLinkOf(studio)
  const name = names[finding.code] ?? finding.code
  const isRepairing = repairs.busy?.kind === 'one' && repairs.busy.finding === finding
  const mark = (): void => link.setMarked(finding.box)
  const unmark = (): void => link.setMarked(null)
  return (
    <li className={styles.finding} data-severity={finding.severity} data-selected={isSelected ? '' : undefined} onPointerEnter={mark} onPointerLeave={unmark}>
      {finding.severity === 'fault' ? <CircleAlert size={15} aria-label={texts.faults} /> : <Info size={15} aria-label={texts.warnings} />}
      <button
        type="button"
        className={styles.choose}
        aria-pressed={isSelected}
        onFocus={mark}
        onBlur={unmark}
        onClick={() => studio.select(finding.layers.filter((id) => studio.state().design.layers[id] !== undefined), null)}
      >
        <span className={styles.name}>{name}</span>
        <span className={styles.where}>{where}</span>
        <span className={styles.detail}>{describeFinding(finding, language)}</span>
      </button>
      {isMendable(finding) && (
        <Button size="s" isDisabled={repairs.busy !== null} aria-label={texts.repairNamed(name)} onPress={() => repairs.repair(finding)}>
          {isRepairing ? texts.repairing : texts.repair}
        </Button>
      )}
    </li>
  )
}
