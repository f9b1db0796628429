import { TriangleAlert, X } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useSaving, useOpenDesigns } from '#renderer/studio/session-context.tsx'
import type { OpenDesign } from '#renderer/studio/session.ts'
import { writeRoute } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Tab } from '#renderer/studio/tabs-store.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { frameStrings } from './strings.ts'
import { useWindowTitle } from './use-window-title.ts'
import styles from './DesignTabs.module.css'

export interface DesignTabProps {
  readonly tab: Tab
  readonly isShown: boolean
  readonly onClose: (title: string) => void
}

export function DesignTab(props: DesignTabProps) {
  const open = useOpenDesigns().find(({ id }) => id === props.tab.id)
  return open === undefined ? <TabFace {...props} title={props.tab.title} /> : <OpenTab {...props} open={open} />
}

function OpenTab({ open, ...props }: DesignTabProps & { readonly open: OpenDesign }) {
  const texts = useStrings(frameStrings)
  const title = useStudio(open.studio, ({ design }) => design.title)
  const saving = useSaving(open)
  const trouble = saving.state === 'failed' ? texts.notSaved(saving.message) : saving.state === 'conflict' ? texts.conflict : null
  return <TabFace {...props} title={title} isSaving={saving.state === 'saving'} trouble={trouble} />
}

function TabFace({ tab, isShown, onClose, title, isSaving = false, trouble = null }: DesignTabProps & { readonly title: string | null; readonly isSaving?: boolean; readonly trouble?: string | null }) {
  const texts = useStrings(frameStrings)
  const name = title || texts.untitled
  useWindowTitle(isShown ? name : null)
  return (
    <>
      <a className={styles.tab} href={writeRoute({ screen: 'design', id: tab.id })} aria-current={isShown ? 'page' : undefined} title={trouble ?? [name, tab.size].filter(Boolean).join(' · ')} draggable={false}>
        {trouble !== null && <TriangleAlert aria-label={trouble} className={styles.trouble} />}
        <span className={styles.name}>{name}</span>
      </a>
      <span className={styles.mark}>
        {isSaving && <span className={styles.dot} role="img" aria-label={texts.saving} />}
        <Button className={styles.close} aria-label={texts.closeTab(name)} onPress={() => onClose(name)}>
          <X aria-hidden />
        </Button>
      </span>
    </>
  )
}
