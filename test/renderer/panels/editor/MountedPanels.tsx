import { StrictMode, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Root } from 'react-dom/client'
import type { Client } from '#contract/client.ts'
import type { ResultOf } from '#contract/calls.ts'
import type { LayerId } from '#core/design/ids.ts'
import { parseDesign } from '#core/design/parse.ts'
import { LayersPanel } from '#renderer/panels/editor/layers/LayersPanel.tsx'
import { PropertiesPanel } from '#renderer/panels/editor/properties/PropertiesPanel.tsx'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import { useShortcuts } from '#renderer/studio/actions/use-shortcuts.ts'
import { ClientContext } from '#renderer/studio/client-context.tsx'
import { createPageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { setLanguage } from '#renderer/studio/strings.ts'
import { createStudio } from '#renderer/studio/studio.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import '#renderer/styles/base.css'

declare global {
  interface Window {
    studio: Studio
    asked: string[]
  }
}

let root: Root | null = null

export interface PanelsStart {
  readonly design: unknown
  readonly selection?: readonly LayerId[]
  readonly theme?: 'light' | 'dark'
  readonly language?: 'en' | 'zh'
  readonly fonts: ResultOf<'fonts.list'>
}

/** The list of layers on the left and the properties on the right, with the editor's keys, on a real studio. */
export async function mountPanels({ design, selection = [], theme = 'light', language = 'en', fonts }: PanelsStart): Promise<void> {
  const parsed = parseDesign(design)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  document.documentElement.dataset['theme'] = theme
  setLanguage(language)
  const { typesetter, isReady, ready } = await createPageTypesetter()
  const studio = createStudio({ design: parsed.value, selection })
  window.studio = studio
  window.asked = []
  await ready(Object.values(parsed.value.layers).flatMap((layer) => (layer.kind === 'text' ? [layer] : [])))
  const context: ActionContext = {
    openExport: () => void window.asked.push('export'),
    openVariants: () => undefined,
    makeAround: () => void window.asked.push('around'),
    openPictures: (swap) => void window.asked.push(`pictures ${swap}`),
    uploadPicture: () => Promise.reject(new Error('nothing is uploaded here')),
    measureText: (layer) => (isReady(layer) ? typesetter.setText(layer, layer.wrap === 'box' ? layer.width : Infinity).height : undefined),
    prepareText: ready,
    report: (problem) => void window.asked.push(problem),
  }
  const client = { call: () => Promise.resolve(fonts) } as unknown as Client
  root?.unmount()
  root = createRoot(document.getElementById('root')!)
  flushSync(() =>
    root!.render(
      <StrictMode>
        <ClientContext value={client}>
          <Keys studio={studio} context={context}>
            <div style={{ display: 'grid', gridTemplateColumns: '264px 284px', gap: 24, height: '100vh', background: 'var(--color-canvas)' }}>
              <div style={{ minHeight: 0, background: 'var(--color-surface)' }}>
                <LayersPanel studio={studio} context={context} />
              </div>
              <div style={{ minHeight: 0, background: 'var(--color-surface)' }}>
                <PropertiesPanel studio={studio} context={context} onStyle={() => void window.asked.push('style')} />
              </div>
            </div>
          </Keys>
        </ClientContext>
      </StrictMode>,
    ),
  )
}

function Keys({ studio, context, children }: { readonly studio: Studio; readonly context: ActionContext; readonly children: ReactNode }) {
  useShortcuts(studio, context)
  return <>{children}</>
}
