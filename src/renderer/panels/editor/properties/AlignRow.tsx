import {
  AlignCenterHorizontal, AlignCenterVertical, AlignEndHorizontal, AlignEndVertical, AlignHorizontalSpaceBetween, AlignStartHorizontal, AlignStartVertical, AlignVerticalSpaceBetween,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import type { ActionContext, ActionId } from '#renderer/studio/actions/action.ts'
import { findAction } from '#renderer/studio/actions/actions.ts'
import { actionStrings } from '#renderer/studio/actions/strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { propertiesStrings } from './strings.ts'
import styles from './properties.module.css'

const buttons: readonly [ActionId, ReactNode][] = [
  ['alignLeft', <AlignStartVertical />],
  ['alignCenter', <AlignCenterVertical />],
  ['alignRight', <AlignEndVertical />],
  ['alignTop', <AlignStartHorizontal />],
  ['alignMiddle', <AlignCenterHorizontal />],
  ['alignBottom', <AlignEndHorizontal />],
  ['distributeX', <AlignHorizontalSpaceBetween />],
  ['distributeY', <AlignVerticalSpaceBetween />],
]

export function AlignRow({ studio, context }: { readonly studio: Studio; readonly context: ActionContext }) {
  const texts = useStrings(propertiesStrings)
  const labels = useStrings(actionStrings)
  const enabled = useStudio(studio, () => buttons.map(([id]) => (findAction(id).isEnabled(studio) ? '1' : '0')).join(''))
  return (
    <div role="toolbar" aria-label={texts.align} className={styles.align}>
      {buttons.map(([id, icon], index) => (
        <IconButton key={id} label={labels[id]} icon={icon} shortcut={findAction(id).shortcut?.[0]} isDisabled={enabled[index] === '0'} onPress={() => findAction(id).run(studio, context)} />
      ))}
    </div>
  )
}
