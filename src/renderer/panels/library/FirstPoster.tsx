import { noChoices } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useSettings } from '#renderer/studio/settings-store.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import posters from './first-posters.webp'
import { libraryStrings } from './strings.ts'
import styles from './FirstPoster.module.css'

/** What an empty library says: what comes out, what goes in, and a brief to start from. */
export function FirstPoster({ onImport }: { readonly onImport: () => void }) {
  const texts = useStrings(libraryStrings)
  const [settings, change] = useSettings()
  const start = (): void => {
    change({ draft: { request: texts.emptyBrief, logo: null, photos: [], sizes: settings.draft?.sizes ?? [], count: settings.draft?.count ?? 6, choices: noChoices }, hasSeenWelcome: true })
    goTo({ screen: 'new' })
  }
  return (
    <div className={styles.first}>
      <img className={styles.picture} src={posters} width={1120} height={600} alt={texts.emptyPictureAlt} />
      <div className={styles.words}>
        <h2 className={styles.title}>{texts.emptyTitle}</h2>
        <p className={styles.text}>{texts.emptyText}</p>
        <blockquote className={styles.brief}>{texts.emptyBrief}</blockquote>
        <div className={styles.actions}>
          <Button variant="primary" size="l" onPress={start}>
            {texts.emptyExample}
          </Button>
          <Button size="l" onPress={() => goTo({ screen: 'new' })}>
            {texts.emptyStart}
          </Button>
          <Button size="l" variant="quiet" onPress={onImport}>
            {texts.importFile}
          </Button>
        </div>
      </div>
    </div>
  )
}
