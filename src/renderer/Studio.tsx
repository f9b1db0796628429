import { lazy, Suspense, useEffect, useState } from 'react'
import { Frame } from './panels/frame/Frame.tsx'
import { ScreenBoundary } from './panels/frame/ScreenBoundary.tsx'
import { ScreenLoading } from './panels/frame/ScreenLoading.tsx'
import { CommandPalette } from './panels/palette/CommandPalette.tsx'
import { VariantsDialog } from './panels/variants/VariantsDialog.tsx'
import { showToast } from './controls/show-toast.ts'
import { ClientContext } from './studio/client-context.tsx'
import { JobsContext } from './studio/jobs-store.ts'
import { listenToKeys } from './studio/listen-to-keys.ts'
import { goTo, useRoute } from './studio/router.ts'
import type { Route } from './studio/router.ts'
import { screenActions } from './studio/screen-actions.ts'
import { SessionContext } from './studio/session-context.tsx'
import { SettingsContext } from './studio/settings-store.ts'
import type { Stores } from './studio/start-stores.ts'
import { TabsContext } from './studio/tabs-store.ts'

const areas = {
  brief: () => import('./panels/brief/BriefScreen.tsx').then((area) => ({ default: area.BriefScreen })),
  design: () => import('./DesignScreen.tsx').then((area) => ({ default: area.DesignScreen })),
  gallery: () => import('./panels/gallery/GalleryScreen.tsx').then((area) => ({ default: area.GalleryScreen })),
  library: () => import('./panels/library/LibraryScreen.tsx').then((area) => ({ default: area.LibraryScreen })),
  settings: () => import('./panels/settings/SettingsScreen.tsx').then((area) => ({ default: area.SettingsScreen })),
}
const BriefScreen = lazy(areas.brief)
const DesignScreen = lazy(areas.design)
const GalleryScreen = lazy(areas.gallery)
const LibraryScreen = lazy(areas.library)
const SettingsScreen = lazy(areas.settings)

/** The whole studio: what every screen needs, and the screen that the address names. */
export function Studio({ stores: { client, settings, session, jobs, tabs } }: { readonly stores: Stores }) {
  const route = useRoute()
  const [isFinding, setFinding] = useState(false)

  useEffect(() => {
    const general: Readonly<Record<string, () => void>> = {
      'app.find': () => setFinding((is) => !is),
      'app.library': () => goTo({ screen: 'library' }),
      'app.new': () => goTo({ screen: 'new' }),
      'app.settings': () => goTo({ screen: 'settings' }),
    }
    const stops = [
      listenToKeys({ 'Mod+K': general['app.find']!, 'Mod+,': general['app.settings']!, 'Mod+Alt+N': general['app.new']! }),
      client.on('menu.chosen', ({ action }) => {
        const run = general[action] ?? screenActions().find(({ id, isDisabled }) => id === action && isDisabled !== true)?.run
        run?.()
      }),
      client.on('designs.openRequested', ({ id }) => goTo({ screen: 'design', id })),
    ]
    return () => stops.forEach((stop) => stop())
  }, [client])

  useEffect(() => {
    // The other screens are at hand when they are wanted, and keep none of them waiting that is wanted first.
    const idle = requestIdleCallback(() => Object.values(areas).forEach((load) => void load().catch(() => undefined)), { timeout: 3000 })
    return () => cancelIdleCallback(idle)
  }, [])

  useEffect(() => {
    for (const notice of settings.hello.notices) showToast({ text: notice, tone: 'danger' })
  }, [settings])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (session.designs().some(({ autosave }) => autosave.saving().state !== 'saved')) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [session])

  return (
    <ClientContext value={client}>
      <SettingsContext value={settings}>
        <SessionContext value={session}>
          <JobsContext value={jobs}>
            <TabsContext value={tabs}>
              <Frame onSearch={() => setFinding(true)}>
                <ScreenBoundary key={JSON.stringify(route)}>
                  <Suspense fallback={<ScreenLoading />}>
                    <Screen route={route} />
                  </Suspense>
                </ScreenBoundary>
              </Frame>
              <VariantsDialog />
              <CommandPalette isOpen={isFinding} onClose={() => setFinding(false)} />
            </TabsContext>
          </JobsContext>
        </SessionContext>
      </SettingsContext>
    </ClientContext>
  )
}

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'library':
      return <LibraryScreen />
    case 'new':
      return <BriefScreen />
    case 'generation':
      return <GalleryScreen id={route.id} />
    case 'design':
      return <DesignScreen id={route.id} />
    case 'settings':
      return <SettingsScreen />
  }
}
