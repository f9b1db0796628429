import { use, useEffect, useState } from 'react'
import { createPictures } from './canvas/pictures.ts'
import { Stage } from './canvas/Stage.tsx'
import { Button } from './controls/Button.tsx'
import { EmptyState } from './controls/EmptyState.tsx'
import { EditorScreen } from './panels/editor/EditorScreen.tsx'
import { editorStrings } from './panels/editor/strings.ts'
import { ScreenLoading } from './panels/frame/ScreenLoading.tsx'
import { createPageTypesetter } from './studio/page-typesetter.ts'
import { goTo } from './studio/router.ts'
import { useSession } from './studio/session-context.tsx'
import type { OpenDesign } from './studio/session.ts'
import { useSettings } from './studio/settings-store.ts'
import { useStrings } from './studio/strings.ts'
import { useTabsStore } from './studio/tabs-store.ts'

/** One for the page: every design shares the fonts and pictures that have come. */
const typesetting = createPageTypesetter()
const pictures = createPictures()

/** Opens the design that the address names, and joins the editor's panels to its stage. */
export function EditorRoute({ id }: { readonly id: string }) {
  const texts = useStrings(editorStrings)
  const session = useSession()
  const tabs = useTabsStore()
  const typesetter = use(typesetting)
  const [{ isSnapping }] = useSettings()
  const [opened, setOpened] = useState<OpenDesign | null>(() => session.designs().find((design) => design.id === id) ?? null)
  const [failure, setFailure] = useState<string | null>(null)

  useEffect(() => {
    let isCurrent = true
    session.open(id).then(
      (design) => {
        if (!isCurrent) return
        tabs.add(id)
        setOpened(design)
      },
      (error: unknown) => isCurrent && setFailure(error instanceof Error ? error.message : String(error)),
    )
    return () => void (isCurrent = false)
  }, [session, tabs, id])

  if (failure !== null) {
    return <EmptyState title={texts.unopened} text={failure} action={<Button onPress={() => goTo({ screen: 'library' })}>{texts.toLibrary}</Button>} />
  }
  if (opened === null) return <ScreenLoading />
  return (
    <EditorScreen
      key={opened.id}
      opened={opened}
      typesetter={typesetter}
      stage={(slot) => <Stage studio={opened.studio} typesetter={typesetter} pictures={pictures} isSnapping={isSnapping} {...slot} />}
    />
  )
}
