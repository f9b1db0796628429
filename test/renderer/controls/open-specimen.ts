import type { Page } from 'playwright-core'
import { openPage } from '../../support/browser-page.ts'

interface SpecimenModule {
  mount(): void
  takeLog(): unknown[]
}

export interface OpenSpecimen {
  readonly page: Page
  readonly complaints: readonly string[]
  /** What the controls have said since this was last asked. */
  takeLog(): Promise<unknown[]>
  close(): Promise<void>
}

/** The page of all controls in real Chromium. */
export async function openSpecimen(): Promise<OpenSpecimen> {
  const { page, complaints, close } = await openPage({ modules: { specimen: '/test/renderer/controls/Specimen.tsx' }, viewport: { width: 1280, height: 860 } })
  await page.evaluate(() => (window as unknown as { modules: { specimen: SpecimenModule } }).modules.specimen.mount())
  await page.getByRole('heading', { name: 'Specimen' }).waitFor({ state: 'attached' })
  const takeLog = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { modules: { specimen: SpecimenModule } }).modules.specimen.takeLog())
  return { page, complaints: complaints, takeLog, close }
}
