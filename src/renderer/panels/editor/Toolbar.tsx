import { Circle, Hand, Minus, MousePointer2, Redo2, Scaling, Shuffle, Square, Type, Undo2, Upload } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#renderer/controls/Button.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import type { ActionContext, ActionId } from '#renderer/studio/actions/action.ts'
import { findAction } from '#renderer/studio/actions/actions.ts'
import { nameAction } from '#renderer/studio/actions/screen-entries.ts'
import { actionStrings } from '#renderer/studio/actions/strings.ts'
import type { OpenDesign } from '#renderer/studio/session.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { SavingNote } from './SavingNote.tsx'
import { editorStrings } from './strings.ts'
import { TitleField } from './TitleField.tsx'
import styles from './Toolbar.module.css'
import { ZoomMenu } from './ZoomMenu.tsx'

const tools: readonly [ActionId, ReactNode][] = [
  ['toolSelect', <MousePointer2 />],
  ['toolPan', <Hand />],
  ['toolText', <Type />],
  ['toolRect', <Square />],
  ['toolEllipse', <Circle />],
  ['toolLine', <Minus style={{ rotate: '-45deg' }} />],
]

/** Tools on the left, the design in the middle, what leaves it on the right. */
export function Toolbar({ opened, context }: { readonly opened: OpenDesign; readonly context: ActionContext }) {
  const texts = useStrings(editorStrings)
  return (
    <section className={styles.bar} aria-label={texts.bar}>
      <div className={styles.start}>
        <div role="toolbar" aria-label={texts.tools} className={styles.set}>
          {tools.map(([id, icon]) => (
            <ActionButton key={id} id={id} icon={icon} opened={opened} context={context} />
          ))}
        </div>
        <span className={styles.rule} />
        <div role="toolbar" aria-label={texts.history} className={styles.set}>
          <ActionButton id="undo" icon={<Undo2 />} opened={opened} context={context} />
          <ActionButton id="redo" icon={<Redo2 />} opened={opened} context={context} />
        </div>
      </div>
      <div className={styles.middle}>
        <TitleField studio={opened.studio} />
      </div>
      <div className={styles.end}>
        <SavingNote opened={opened} />
        <div role="toolbar" aria-label={texts.variants} className={styles.set}>
          <ActionButton id="vary" icon={<Shuffle />} opened={opened} context={context} />
          <ActionButton id="otherSizes" icon={<Scaling />} opened={opened} context={context} />
        </div>
        <ZoomMenu studio={opened.studio} context={context} />
        <Button variant="primary" icon={<Upload />} onPress={() => context.openExport()}>
          {texts.export}
        </Button>
      </div>
    </section>
  )
}

function ActionButton({ id, icon, opened: { studio }, context }: { readonly id: ActionId; readonly icon: ReactNode; readonly opened: OpenDesign; readonly context: ActionContext }) {
  const texts = useStrings(actionStrings)
  const action = findAction(id)
  const isEnabled = useStudio(studio, () => action.isEnabled(studio))
  const isOn = useStudio(studio, () => action.isOn?.(studio))
  const label = useStudio(studio, () => nameAction(studio, id, texts))
  return <IconButton label={label} shortcut={action.shortcut?.[0]} icon={icon} isOn={isOn} isDisabled={!isEnabled} onPress={() => action.run(studio, context)} />
}
