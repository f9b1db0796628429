import { ChevronDown } from 'lucide-react'
import { Button } from '#renderer/controls/Button.tsx'
import { Menu } from '#renderer/controls/Menu.tsx'
import type { ActionContext, ActionId } from '#renderer/studio/actions/action.ts'
import { findAction } from '#renderer/studio/actions/actions.ts'
import { toMenuEntries } from '#renderer/studio/actions/screen-entries.ts'
import { actionStrings } from '#renderer/studio/actions/strings.ts'
import { stageLinkOf } from '#renderer/studio/stage-link.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { useStudio } from '#renderer/studio/use-studio.ts'
import { editorStrings } from './strings.ts'

const steps = [0.5, 1, 2, 4]

export function ZoomMenu({ studio, context }: { readonly studio: Studio; readonly context: ActionContext }) {
  const texts = useStrings(editorStrings)
  const labels = useStrings(actionStrings)
  const percent = useStudio(studio, ({ viewport }) => Math.round(viewport.zoom * 100))
  // What is enabled depends on the selection.
  useStudio(studio, ({ selection }) => selection.length > 0)
  const entries = toMenuEntries(studio, ['zoomIn', 'zoomOut', 'separator', 'zoomFit', 'zoomSelection', 'separator'], labels)
  return (
    <Menu
      label={texts.zoom}
      trigger={
        <Button variant="quiet" aria-label={`${texts.zoom} ${percent}%`}>
          <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
            {percent}% <ChevronDown size={12} aria-hidden style={{ display: 'inline', verticalAlign: '-1px' }} />
          </span>
        </Button>
      }
      items={[...entries, ...steps.map((step) => ({ id: `zoom:${step}`, label: `${step * 100}%` }))]}
      onAction={(id) => {
        if (id.startsWith('zoom:')) stageLinkOf(studio).view()?.zoomTo(Number(id.slice(5)))
        else findAction(id as ActionId).run(studio, context)
      }}
    />
  )
}
