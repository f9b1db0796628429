import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { LayerId } from '#core/design/ids.ts'
import type { ResultOf } from '#contract/calls.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'
import { listFonts } from '#main/fonts/list-fonts.ts'
import { openPage } from '../../../support/browser-page.ts'
import type { OpenPage } from '../../../support/browser-page.ts'
import { createTestAssets } from '../../../support/test-assets.ts'
import { treeOf, type Tree } from '../../../support/tree-design.ts'
import type * as MountedModule from './MountedPanels.tsx'
import { panelsDesign } from './panels-design.ts'

declare const modules: { panels: typeof MountedModule }

const axe = readFileSync(new URL('../../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

export interface PanelsPage extends OpenPage {
  /** A fresh studio in the panels, with `more` layers beside the usual ones. */
  mount(selection?: readonly string[], more?: number, theme?: 'light' | 'dark'): Promise<void>
  tree(): Promise<Tree>
  selection(): Promise<readonly string[]>
  layer(name: string): Promise<Record<string, never>>
  steps(): Promise<readonly string[]>
  /** What axe calls serious or critical. */
  violations(): Promise<readonly string[]>
}

/** Both panels in a real page. */
export async function openPanels(): Promise<PanelsPage> {
  const assets = await createTestAssets()
  const fonts: ResultOf<'fonts.list'> = listFonts(createFonts())
  const opened = await openPage({ modules: { panels: '/test/renderer/panels/editor/MountedPanels.tsx' }, assets: assets.load, viewport: { width: 572, height: 900 } })
  const page: Page = opened.page
  const state = () => page.evaluate(() => window.studio.state())
  return {
    ...opened,
    async mount(selection = [], more = 0, theme = 'light') {
      const start = { design: panelsDesign(assets, more), selection: selection.map((name): LayerId => `layer:${name}`), theme, fonts }
      await page.evaluate((given) => modules.panels.mountPanels(given), start)
    },
    tree: async () => treeOf((await state()).design),
    selection: async () => (await state()).selection.map((id) => id.slice(6)),
    layer: async (name) => (await state()).design.layers[`layer:${name}`] as never,
    steps: async () => (await state()).history.done.map(({ label }) => label),
    async violations() {
      await page.evaluate(axe)
      const found = (await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`)) as { violations: { id: string; impact: string; nodes: { html: string }[] }[] }
      return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)
    },
  }
}
