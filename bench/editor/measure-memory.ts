import type { Browser } from 'playwright-core'
import { openApp } from './measure-app.ts'

/** The page's heap before and after a thousand edits that were all undone, rubbish collected. */
export async function measureMemory(browser: Browser, url: string): Promise<{ beforeMiB: number; afterMiB: number }> {
  const { page } = await openApp(browser, url, 'ours', 500)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  const heap = async (): Promise<number> => {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize / 2 ** 20
  }
  // What is made once, caches of glyphs for instance, is no growth.
  await page.evaluate(() => window.bench.edit!(1000))
  const beforeMiB = await heap()
  await page.evaluate(() => window.bench.edit!(1000))
  const afterMiB = await heap()
  await page.close()
  return { beforeMiB, afterMiB }
}
