import { useState } from 'react'
import { Button } from '#renderer/controls/Button.tsx'
import { Dialog } from '#renderer/controls/Dialog.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { useSaving } from '#renderer/studio/session-context.tsx'
import type { OpenDesign } from '#renderer/studio/session.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { editorStrings } from './strings.ts'
import styles from './SavingNote.module.css'

/** Whether all is on disk; and what to do when another window was there before. */
export function SavingNote({ opened }: { readonly opened: OpenDesign }) {
  const texts = useStrings(editorStrings)
  const saving = useSaving(opened)
  const [isAsking, setAsking] = useState(true)
  const settle = (how: 'mine' | 'theirs') => {
    setAsking(true)
    void opened.autosave.settle(how).then(() => showToast({ text: texts.keptCopy, tone: 'good' }))
  }
  if (saving.state === 'conflict') {
    return (
      <>
        <Button variant="danger" size="s" onPress={() => setAsking(true)}>
          {texts.resolve}
        </Button>
        <Dialog
          isOpen={isAsking}
          onClose={() => setAsking(false)}
          title={texts.conflictTitle}
          size="s"
          footer={
            <>
              <Button onPress={() => settle('theirs')}>{texts.takeTheirs}</Button>
              <Button variant="primary" onPress={() => settle('mine')}>
                {texts.keepMine}
              </Button>
            </>
          }
        >
          <p>{texts.conflictText}</p>
        </Dialog>
      </>
    )
  }
  return (
    <span role="status" className={saving.state === 'failed' ? styles.failed : styles.note} data-saving={saving.state}>
      {saving.state === 'failed' ? texts.notSaved(saving.message) : saving.state === 'saved' ? texts.saved : texts.saving}
    </span>
  )
}
