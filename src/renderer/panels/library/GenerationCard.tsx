import { Ellipsis, FileImage } from 'lucide-react'
import { Button, GridListItem } from 'react-aria-components'
import type { Generation } from '#contract/records.ts'
import { Menu } from '#renderer/controls/Menu.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { useLanguage, useStrings } from '#renderer/studio/strings.ts'
import { formatAgo } from './format-ago.ts'
import { libraryStrings } from './strings.ts'
import styles from './Card.module.css'

export interface GenerationCardProps {
  readonly generation: Generation
  readonly now: number
  readonly onMenu: (action: string) => void
}

/** One run of a brief as a stack of its candidates. */
export function GenerationCard({ generation, now, onMenu }: GenerationCardProps) {
  const texts = useStrings(libraryStrings)
  const language = useLanguage()
  const { wanted, state, candidates, cover, createdAt } = generation
  const request = wanted.request.trim().split(/\n/, 1)[0]!.slice(0, 120) || texts.fromPictures
  const states = { running: texts.stateRunning, stopped: texts.stateStopped, failed: texts.stateFailed, cancelled: texts.stateCancelled, done: null }
  const word = states[state]
  return (
    <GridListItem id={generation.id} textValue={texts.candidatesOf(request)} className={styles.card}>
      <div className={styles.mat}>
        <div className={styles.fan}>
          {cover.map((id) => (
            <img key={id} src={`/candidates/${id}.png?width=320`} alt="" loading="lazy" decoding="async" draggable={false} />
          ))}
          {cover.length === 0 && <FileImage aria-hidden style={{ position: 'absolute', inset: 0, margin: 'auto', color: 'var(--color-ink-soft)' }} />}
        </div>
        {state === 'running' && (
          <div className={styles.progress}>
            <ProgressBar label={texts.stateRunning} isLabelHidden value={candidates / (wanted.count * Math.max(1, wanted.sizes.length))} />
          </div>
        )}
        <div className={styles.more}>
          <Menu
            label={texts.more(request)}
            placement="bottom end"
            items={[{ id: 'open', label: texts.open, shortcut: 'Enter' }, 'separator', { id: 'remove', label: texts.remove, shortcut: 'Delete', isDanger: true }]}
            onAction={onMenu}
            trigger={
              <Button className={styles.button} aria-label={texts.more(request)}>
                <Ellipsis aria-hidden />
              </Button>
            }
          />
        </div>
      </div>
      <div className={styles.words}>
        <span className={styles.title}>{request}</span>
        <span className={styles.facts}>
          {texts.candidateCount(candidates)} · {word === null ? formatAgo(createdAt, now, language) : <span className={styles.state}>{word}</span>}
        </span>
      </div>
    </GridListItem>
  )
}
