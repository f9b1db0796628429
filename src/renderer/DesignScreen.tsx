import { useEffect, useState } from 'react'
import { createPictures } from './canvas/pictures.ts'
import type { Pictures } from './canvas/pictures.ts'
import { Stage } from './canvas/Stage.tsx'
import { Button } from './controls/Button.tsx'
import { EmptyState } from './controls/EmptyState.tsx'
import { EditorScreen } from './panels/editor/EditorScreen.tsx'
import { ScreenLoading } from './panels/frame/ScreenLoading.tsx'
import { frameStrings } from './panels/frame/strings.ts'
import { createPageTypesetter } from './studio/page-typesetter.ts'
import type { PageTypesetter } from './studio/page-typesetter.ts'
import { goTo } from './studio/router.ts'
import { useSession } from './studio/session-context.tsx'
import type { OpenDesign } from './studio/session.ts'
import { useSettings } from './studio/settings-store.ts'
import { useStrings } from './studio/strings.ts'
import { useTabsStore } from './studio/tabs-store.ts'

interface Ready {
  readonly opened: OpenDesign
  readonly typesetter: PageTypesetter
  readonly pictures: Pictures
}

/** Font files and decoded pictures that designs have in common are kept while the page is open. */
let typesetter: Promise<PageTypesetter> | null = null
let pictures: Pictures | null = null

/** Fetches a design, then hands it to the editor with the canvas that draws it. */
export function DesignScreen({ id }: { readonly id: string }) {
  const texts = useStrings(frameStrings)
  const session = useSession()
  const tabs = useTabsStore()
  const [settings] = useSettings()
  const [ready, setReady] = useState<Ready | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)

  useEffect(() => {
    let isLate = false
    setFailure(null)
    typesetter ??= createPageTypesetter()
    Promise.all([session.open(id), typesetter]).then(
      ([opened, setter]) => {
        if (isLate) return
        tabs.add(id)
        setReady({ opened, typesetter: setter, pictures: (pictures ??= createPictures()) })
      },
      (error: unknown) => {
        typesetter = null
        if (!isLate) setFailure(error instanceof Error ? error.message : String(error))
      },
    )
    return () => {
      isLate = true
    }
  }, [session, tabs, id, turn])

  if (failure !== null) {
    return (
      <EmptyState
        title={texts.cannotOpen}
        text={failure}
        action={
          <>
            <Button onPress={() => setTurn(turn + 1)}>{texts.again}</Button>
            <Button variant="primary" onPress={() => void tabs.close(id).finally(() => goTo({ screen: 'library' }))}>
              {texts.toLibrary}
            </Button>
          </>
        }
      />
    )
  }
  if (ready === null || ready.opened.id !== id) return <ScreenLoading />
  return (
    <EditorScreen
      key={id}
      opened={ready.opened}
      typesetter={ready.typesetter}
      stage={(slot) => <Stage studio={ready.opened.studio} typesetter={ready.typesetter} pictures={ready.pictures} hasView={ready.opened.hasView} isSnapping={settings.isSnapping} {...slot} />}
    />
  )
}
