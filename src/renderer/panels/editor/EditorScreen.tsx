import { useCallback, useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { LayerId } from '#core/design/ids.ts'
import type { Point } from '#core/geometry/path.ts'
import { MenuAt } from '#renderer/controls/MenuAt.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { Tabs } from '#renderer/controls/Tabs.tsx'
import type { ActionId } from '#renderer/studio/actions/action.ts'
import { findAction } from '#renderer/studio/actions/actions.ts'
import { layersLinkOf } from '#renderer/studio/actions/layers-link.ts'
import { layerMenu, stageMenu, toMenuEntries, useActionEntries } from '#renderer/studio/actions/screen-entries.ts'
import { actionStrings } from '#renderer/studio/actions/strings.ts'
import { useShortcuts } from '#renderer/studio/actions/use-shortcuts.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { useScreenActions } from '#renderer/studio/screen-actions.ts'
import type { OpenDesign } from '#renderer/studio/session.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { dropPictures } from './drop-pictures.ts'
import styles from './EditorScreen.module.css'
import { ExportDialog } from './export/ExportDialog.tsx'
import { LayersPanel } from './layers/LayersPanel.tsx'
import { LintPanel } from './lint/LintPanel.tsx'
import { useFindings } from './lint/use-findings.ts'
import { PicturesPanel } from './pictures/PicturesPanel.tsx'
import { PropertiesPanel } from './properties/PropertiesPanel.tsx'
import { editorStrings } from './strings.ts'
import { StylePanel } from './style/StylePanel.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useActionContext } from './use-action-context.ts'

/** What the screen hands to the stage, whatever draws it. */
export interface StageSlot {
  readonly onContextMenu: (point: Point, ids: readonly LayerId[]) => void
  readonly onDropFiles: (files: readonly File[], point: Point) => void
  readonly onEditPicture: (id: LayerId) => void
}

export interface EditorScreenProps {
  readonly opened: OpenDesign
  readonly typesetter: PageTypesetter
  readonly stage: (slot: StageSlot) => ReactNode
}

type LeftTab = 'layers' | 'pictures' | 'style'
type RightTab = 'properties' | 'check'

/** One open design: its stage in the middle, what it is made of on the left, what is selected on the right. */
export function EditorScreen({ opened, typesetter, stage }: EditorScreenProps) {
  const { studio } = opened
  const texts = useStrings(editorStrings)
  const labels = useStrings(actionStrings)
  const [left, setLeft] = useState<LeftTab>('layers')
  const [right, setRight] = useState<RightTab>('properties')
  const [isExporting, setExporting] = useState(false)
  const [swap, setSwap] = useState<LayerId | null>(null)
  const [menu, setMenu] = useState<{ readonly at: Point; readonly isOnLayer: boolean } | null>(null)

  const onPictures = useCallback((id: LayerId | null) => {
    setSwap(id)
    setLeft('pictures')
  }, [])
  const onExport = useCallback(() => setExporting(true), [])
  const context = useActionContext({ studio: opened.studio, typesetter, onExport, onPictures })
  useShortcuts(studio, context)
  useScreenActions(useActionEntries(studio, context))
  useEffect(() => {
    const link = layersLinkOf(studio)
    return link.subscribe(() => link.renaming() !== null && setLeft('layers'))
  }, [studio])
  const findings = useFindings(studio)

  const slot: StageSlot = {
    onContextMenu: (at, ids) => setMenu({ at, isOnLayer: ids.length > 0 }),
    onDropFiles: (files, point) =>
      void dropPictures(studio, files, point).catch((error: unknown) => showToast({ text: texts.pictureFailed(error instanceof Error ? error.message : ''), tone: 'danger' })),
    onEditPicture: onPictures,
  }
  return (
    <div className={styles.screen}>
      <Toolbar opened={opened} context={context} />
      <aside className={styles.left} aria-label={texts.leftPanel}>
        <Tabs
          label={texts.leftPanel}
          value={left}
          onChange={(id) => setLeft(id as LeftTab)}
          items={[
            { id: 'layers', label: texts.layers, content: <LayersPanel studio={studio} context={context} /> },
            { id: 'pictures', label: texts.pictures, content: <PicturesPanel studio={studio} swap={swap} onSwapped={() => setSwap(null)} /> },
            { id: 'style', label: texts.style, content: <StylePanel studio={studio} typesetter={typesetter} /> },
          ]}
        />
      </aside>
      <main className={styles.stage}>{stage(slot)}</main>
      <aside className={styles.right} aria-label={texts.rightPanel}>
        <Tabs
          label={texts.rightPanel}
          value={right}
          onChange={(id) => setRight(id as RightTab)}
          items={[
            { id: 'properties', label: texts.properties, content: <PropertiesPanel studio={studio} context={context} onStyle={() => setLeft('style')} /> },
            {
              id: 'check',
              label: findings.count === 0 ? texts.check : texts.checkCount(findings.count),
              content: <LintPanel studio={studio} findings={findings} />,
            },
          ]}
        />
      </aside>
      <MenuAt
        label={texts.canvasMenu}
        at={menu?.at ?? null}
        items={menu === null ? [] : toMenuEntries(studio, menu.isOnLayer ? layerMenu : stageMenu, labels)}
        onClose={() => setMenu(null)}
        onAction={(id) => findAction(id as ActionId).run(studio, context)}
      />
      <ExportDialog isOpen={isExporting} onClose={() => setExporting(false)} studio={studio} />
    </div>
  )
}
