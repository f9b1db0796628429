import { useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Client } from '#contract/client.ts'
import { Button } from './controls/Button.tsx'
import { EmptyState } from './controls/EmptyState.tsx'
import { ScreenBoundary } from './panels/frame/ScreenBoundary.tsx'
import { frameStrings } from './panels/frame/strings.ts'
import { Studio } from './Studio.tsx'
import { startStores } from './studio/start-stores.ts'
import type { Stores } from './studio/start-stores.ts'
import { useLanguage, useStrings } from './studio/strings.ts'

/** Waits for main's first answer, then shows the studio. */
export function App({ client }: { readonly client: Client }) {
  const texts = useStrings(frameStrings)
  const language = useLanguage()
  const [stores, setStores] = useState<Stores | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => {
    client.call('studio.hello', {}).then(
      (hello) => setStores(startStores(client, hello)),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    )
  }, [client])

  if (stores !== null) {
    return (
      <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
        <ScreenBoundary>
          <Studio stores={stores} />
        </ScreenBoundary>
      </I18nProvider>
    )
  }
  if (failure === null) return null
  return <EmptyState title={texts.unloadable} text={failure} action={<Button onPress={() => location.reload()}>{texts.reload}</Button>} />
}
