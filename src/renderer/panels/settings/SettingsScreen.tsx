import { Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Settings } from '#contract/records.ts'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { SegmentedControl } from '#renderer/controls/SegmentedControl.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { Switch } from '#renderer/controls/Switch.tsx'
import { useSettings, useSettingsStore } from '#renderer/studio/settings-store.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { About } from './About.tsx'
import { ModelsSettings } from './models/ModelsSettings.tsx'
import { Section } from './Section.tsx'
import { settingsStrings } from './strings.ts'
import { ShortcutList } from './ShortcutList.tsx'
import styles from './SettingsScreen.module.css'

const ids = ['appearance', 'canvas', 'models', 'data', 'shortcuts', 'about'] as const

export function SettingsScreen() {
  const texts = useStrings(settingsStrings)
  const { hello } = useSettingsStore()
  const [settings, change] = useSettings()
  const [current, setCurrent] = useState<string>('appearance')
  const scroller = useRef<HTMLElement>(null)
  const show = (id: string): void => {
    setCurrent(id)
    const [list, section] = [scroller.current, document.getElementById(`settings-${id}`)]
    // The list alone: scrollIntoView would push the window's own bar out of sight, too.
    if (list !== null && section !== null) list.scrollTo({ top: list.scrollTop + section.getBoundingClientRect().top - list.getBoundingClientRect().top })
  }
  return (
    <div className={styles.screen}>
      <nav className={styles.nav} aria-label={texts.sections}>
        <h1 className={styles.title}>{texts.title}</h1>
        {ids.map((id) => (
          <button key={id} type="button" className={styles.link} aria-current={current === id ? 'true' : undefined} onClick={() => show(id)}>
            {texts[id]}
          </button>
        ))}
      </nav>
      <main ref={scroller} className={styles.scroll}>
        <div className={styles.column}>
          <Section id="appearance" title={texts.appearance}>
            <Line label={texts.theme}>
              <SegmentedControl
                label={texts.theme}
                value={settings.theme}
                onChange={(theme) => change({ theme: theme as Settings['theme'] })}
                items={[
                  { id: 'system', label: texts.themeSystem },
                  { id: 'light', label: texts.themeLight },
                  { id: 'dark', label: texts.themeDark },
                ]}
              />
            </Line>
            <Line label={texts.language}>
              <SegmentedControl
                label={texts.language}
                value={settings.language}
                onChange={(language) => change({ language: language as Settings['language'] })}
                items={[
                  { id: 'system', label: texts.languageSystem },
                  { id: 'en', label: 'English' },
                  { id: 'zh', label: '中文' },
                ]}
              />
            </Line>
            <Line label={texts.motion} hint={texts.motionHint}>
              <SegmentedControl
                label={texts.motion}
                value={settings.motion}
                onChange={(motion) => change({ motion: motion as Settings['motion'] })}
                items={[
                  { id: 'system', label: texts.motionSystem },
                  { id: 'reduced', label: texts.motionReduced },
                ]}
              />
            </Line>
          </Section>
          <Section id="canvas" title={texts.canvas}>
            <div>
              <Switch label={texts.snapping} isOn={settings.isSnapping} onChange={(isSnapping) => change({ isSnapping })} />
              <p className={styles.hint}>{texts.snappingHint}</p>
            </div>
          </Section>
          <Section id="models" title={texts.models}>
            <ModelsSettings />
          </Section>
          <Section id="data" title={texts.data}>
            <p className={styles.text}>{texts.dataHint}</p>
            {hello.dataFolder !== '' && (
              <div className={styles.path}>
                <code aria-label={texts.dataFolder}>{hello.dataFolder}</code>
                <IconButton label={texts.copyPath} icon={<Copy />} onPress={() => void navigator.clipboard.writeText(hello.dataFolder).then(() => showToast({ text: texts.copied }))} />
              </div>
            )}
          </Section>
          <Section id="shortcuts" title={texts.shortcuts}>
            <ShortcutList />
          </Section>
          <Section id="about" title={texts.about}>
            <About version={hello.version} />
          </Section>
        </div>
      </main>
    </div>
  )
}

function Line({ label, hint, children }: { readonly label: string; readonly hint?: string; readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <div>
        <span>{label}</span>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  )
}
