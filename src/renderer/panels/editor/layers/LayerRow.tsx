import { ChevronRight, CornerLeftDown, Eye, EyeOff, Lock, LockOpen } from 'lucide-react'
import { memo } from 'react'
import type { CSSProperties } from 'react'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { LayerPreview } from './LayerPreview.tsx'
import type { Row } from './list-rows.ts'
import { RenameField } from './RenameField.tsx'
import { layersStrings } from './strings.ts'
import styles from './LayerRow.module.css'

export interface LayerRowProps {
  readonly row: Row
  readonly colors: Design['colors']
  readonly assets: Design['assets']
  readonly isSelected: boolean
  readonly isHovered: boolean
  /** The one that the keyboard is at. */
  readonly isActive: boolean
  readonly isRenaming: boolean
  readonly isDropTarget: boolean
  readonly onToggle: (id: LayerId) => void
  readonly onHide: (row: Row) => void
  readonly onLock: (row: Row) => void
  readonly onRenamed: (name: string | null) => void
}

export const rowId = (id: LayerId): string => `row-${id}`

export const LayerRow = memo(function LayerRow({ row, colors, assets, isSelected, isHovered, isActive, isRenaming, isDropTarget, onToggle, onHide, onLock, onRenamed }: LayerRowProps) {
  const texts = useStrings(layersStrings)
  const { layer, level } = row
  const isOwnLocked = layer.locks.includes('*')
  const states = [row.isMask && texts.mask, row.isHidden && texts.hidden, row.isLocked && texts.locked].filter(Boolean)
  return (
    <div
      id={rowId(row.id)}
      role="treeitem"
      data-layer={row.id}
      aria-level={level + 1}
      aria-posinset={row.siblings - row.index}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={layer.kind === 'group' ? row.isOpen : undefined}
      aria-label={[layer.name, texts[layer.kind], ...states].join(', ')}
      className={styles.row}
      data-selected={isSelected ? '' : undefined}
      data-hovered={isHovered ? '' : undefined}
      data-active={isActive ? '' : undefined}
      data-drop={isDropTarget ? '' : undefined}
      data-faint={row.isHidden ? '' : undefined}
      style={{ '--level': level } as CSSProperties}
    >
      {layer.kind === 'group' ? (
        <button type="button" tabIndex={-1} className={styles.chevron} data-open={row.isOpen ? '' : undefined} aria-label={row.isOpen ? texts.close : texts.open} onClick={() => onToggle(row.id)}>
          <ChevronRight aria-hidden />
        </button>
      ) : (
        <span className={styles.chevron}>{row.isMask && <CornerLeftDown aria-hidden className={styles.mask} />}</span>
      )}
      <LayerPreview layer={layer} colors={colors} assets={assets} isOpen={row.isOpen} />
      {isRenaming ? <RenameField name={layer.name} onDone={onRenamed} /> : <span className={styles.name}>{layer.name}</span>}
      <button
        type="button"
        tabIndex={-1}
        className={styles.toggle}
        data-on={isOwnLocked ? '' : undefined}
        aria-label={isOwnLocked ? texts.unlock(layer.name) : texts.lock(layer.name)}
        title={isOwnLocked ? texts.unlock(layer.name) : texts.lock(layer.name)}
        onClick={() => onLock(row)}
      >
        {isOwnLocked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
      </button>
      <button
        type="button"
        tabIndex={-1}
        className={styles.toggle}
        data-on={layer.isHidden ? '' : undefined}
        aria-label={layer.isHidden ? texts.show(layer.name) : texts.hide(layer.name)}
        title={layer.isHidden ? texts.show(layer.name) : texts.hide(layer.name)}
        onClick={() => onHide(row)}
      >
        {layer.isHidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
      </button>
    </div>
  )
})
