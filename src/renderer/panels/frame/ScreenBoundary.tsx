import { Component } from 'react'
import type { ErrorInfo, ReactNode } from 'react'
import { Button } from '#renderer/controls/Button.tsx'
import { EmptyState } from '#renderer/controls/EmptyState.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { goTo } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { frameStrings } from './strings.ts'
import styles from './ScreenBoundary.module.css'

interface State {
  readonly error: Error | null
  readonly where: string
}

/** Holds a screen that throws, so that the rest goes on. Open designs live outside of it and lose nothing. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null, where: '' }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' })
  }

  override render(): ReactNode {
    const { error, where } = this.state
    if (error === null) return this.props.children
    return <Broken details={`${error.stack ?? error.message}\n${where}`} onAgain={() => this.setState({ error: null, where: '' })} />
  }
}

function Broken({ details, onAgain }: { readonly details: string; readonly onAgain: () => void }) {
  const texts = useStrings(frameStrings)
  return (
    <div className={styles.broken} role="alert">
      <EmptyState
        title={texts.brokenTitle}
        text={texts.brokenText}
        action={
          <>
            <Button variant="primary" onPress={onAgain}>
              {texts.again}
            </Button>
            <Button
              onPress={() => {
                goTo({ screen: 'library' })
                onAgain()
              }}
            >
              {texts.toLibrary}
            </Button>
            <Button variant="quiet" onPress={() => void navigator.clipboard.writeText(details).then(() => showToast({ text: texts.copied }))}>
              {texts.copyDetails}
            </Button>
          </>
        }
      />
      <pre className={styles.details} tabIndex={0}>
        {details}
      </pre>
    </div>
  )
}
