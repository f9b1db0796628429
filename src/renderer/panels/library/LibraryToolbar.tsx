import { ArrowLeft, Copy, FileInput, Plus, RotateCcw, Search, Trash2, X } from 'lucide-react'
import { Button as AriaButton, Input, SearchField } from 'react-aria-components'
import { Button } from '#renderer/controls/Button.tsx'
import { IconButton } from '#renderer/controls/IconButton.tsx'
import { joinClasses } from '#renderer/controls/join-classes.ts'
import { Select } from '#renderer/controls/Select.tsx'
import { Tooltip } from '#renderer/controls/Tooltip.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { DesignVerb } from './DesignGrid.tsx'
import { libraryStrings } from './strings.ts'
import type { Order, Question } from './use-library.ts'
import styles from './LibraryToolbar.module.css'

export interface LibraryToolbarProps {
  readonly question: Question
  readonly onAsk: (change: Partial<Question>) => void
  /** Nothing is there yet to be searched or ordered. */
  readonly isBare: boolean
  readonly selected: number
  readonly onVerb: (verb: DesignVerb) => void
  readonly onClear: () => void
  readonly onImport: () => void
}

/** Search and order; or, while something is selected, what can be done with it. */
export function LibraryToolbar({ question, onAsk, isBare, selected, onVerb, onClear, onImport }: LibraryToolbarProps) {
  const texts = useStrings(libraryStrings)
  const isBin = question.isRemoved
  if (selected > 0) {
    return (
      <div className={styles.bar} role="toolbar" aria-label={texts.selected(selected)}>
        <h1 className={styles.unseen}>{isBin ? texts.binTitle : texts.title}</h1>
        <IconButton label={texts.clearSelection} shortcut="Escape" icon={<X />} onPress={onClear} />
        <span className={styles.count} role="status">
          {texts.selected(selected)}
        </span>
        <span className={styles.space} />
        {isBin ? (
          <>
            <Button icon={<RotateCcw />} onPress={() => onVerb('restore')}>
              {texts.restore}
            </Button>
            <Button variant="danger" icon={<Trash2 />} onPress={() => onVerb('erase')}>
              {texts.erase}
            </Button>
          </>
        ) : (
          <>
            <Button icon={<Copy />} onPress={() => onVerb('duplicate')}>
              {texts.duplicate}
            </Button>
            <Button variant="danger" icon={<Trash2 />} onPress={() => onVerb('remove')}>
              {texts.remove}
            </Button>
          </>
        )}
      </div>
    )
  }
  return (
    <div className={styles.bar}>
      {isBin && <IconButton label={texts.leaveBin} icon={<ArrowLeft />} onPress={() => onAsk({ isRemoved: false })} />}
      <h1 className={joinClasses(styles.title, !isBin && styles.unseen)}>{isBin ? texts.binTitle : texts.title}</h1>
      {!isBare && (
        <>
          <SearchField className={styles.search} aria-label={texts.search} value={question.search} onChange={(search) => onAsk({ search })}>
            <Search aria-hidden />
            <Input className={styles.input} placeholder={texts.searchHint} data-library-search="" />
            <AriaButton className={styles.clear} aria-label={texts.clearSearch}>
              <X aria-hidden />
            </AriaButton>
          </SearchField>
          <div className={styles.order}>
            <Select
              label={texts.order}
              isLabelHidden
              value={question.order}
              onChange={(order) => onAsk({ order: order as Order })}
              items={[
                { id: 'changed', label: texts.orderChanged },
                { id: 'created', label: texts.orderCreated },
                { id: 'title', label: texts.orderTitle },
              ]}
            />
          </div>
        </>
      )}
      <span className={styles.space} />
      {!isBin && (
        <>
          <IconButton label={texts.bin} icon={<Trash2 />} onPress={() => onAsk({ isRemoved: true })} />
          {!isBare && (
            <Tooltip text={texts.importHint}>
              <Button icon={<FileInput />} onPress={onImport}>
                {texts.importFile}
              </Button>
            </Tooltip>
          )}
          <Button variant="primary" icon={<Plus />} onPress={() => goTo({ screen: 'new' })}>
            {texts.newDesign}
          </Button>
        </>
      )}
    </div>
  )
}
