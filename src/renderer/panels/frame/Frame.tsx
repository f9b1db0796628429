import { LayoutGrid, Plus, Search, Settings as Gear } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { Toasts } from '#renderer/controls/Toasts.tsx'
import { Tooltip } from '#renderer/controls/Tooltip.tsx'
import { useLastGeneration } from '#renderer/studio/last-generation.ts'
import { useRoute, writeRoute } from '#renderer/studio/router.ts'
import type { Route } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { DesignTabs } from './DesignTabs.tsx'
import { FrameLink } from './FrameLink.tsx'
import { JobsButton } from './JobsButton.tsx'
import { Mark } from './Mark.tsx'
import { frameStrings } from './strings.ts'
import { useWindowTitle } from './use-window-title.ts'
import styles from './Frame.module.css'

/** What stands around every screen. */
export function Frame({ children, onSearch }: { readonly children: ReactNode; readonly onSearch: () => void }) {
  const texts = useStrings(frameStrings)
  const route = useRoute()
  const generation = useLastGeneration()
  useWindowTitle({ library: texts.library, new: texts.newDesign, generation: texts.candidates, settings: texts.settings, design: null }[route.screen])
  const is = (screen: Route['screen']): boolean => route.screen === screen
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <nav className={styles.nav} aria-label={texts.mainBar}>
          <FrameLink href={writeRoute({ screen: 'library' })} isCurrent={is('library')} icon={<Mark />}>
            {texts.library}
          </FrameLink>
          {generation !== null && (
            <FrameLink href={writeRoute({ screen: 'generation', id: generation })} isCurrent={is('generation')} icon={<LayoutGrid />}>
              {texts.candidates}
            </FrameLink>
          )}
        </nav>
        <DesignTabs />
        <Tooltip text={texts.newDesign} shortcut="Mod+Alt+N">
          <FrameLink href={writeRoute({ screen: 'new' })} isCurrent={is('new')} icon={<Plus />} label={texts.newDesign} />
        </Tooltip>
        <div className={styles.end}>
          <JobsButton />
          <IconButton label={texts.search} shortcut="Mod+K" icon={<Search />} onPress={onSearch} />
          <Tooltip text={texts.settings} shortcut="Mod+,">
            <FrameLink href={writeRoute({ screen: 'settings' })} isCurrent={is('settings')} icon={<Gear />} label={texts.settings} />
          </Tooltip>
        </div>
      </header>
      <ConnectionBanner />
      <div className={styles.screen}>{children}</div>
      <Toasts />
    </div>
  )
}
