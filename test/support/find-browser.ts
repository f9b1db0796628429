import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const places: readonly (string | undefined)[] = [
  process.env['BROADSIDE_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name]
    return folder === undefined ? [] : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]
  }),
]

/** An installed Chromium, Chrome or Edge; null where there is none. With `CI=true` that is a failure. */
export function findBrowser(): string | null {
  const found = places.find((path) => path !== undefined && existsSync(path)) ?? null
  if (found === null && process.env['CI'] === 'true') throw new Error('CI=true, but no Chromium, Chrome or Edge is installed')
  if (found === null) console.warn('Browser tests are skipped: install Chromium, for instance `sudo apt-get install chromium`.')
  return found
}

/** Drawn the same on every machine: no subpixel colours, no hinting, sRGB. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  })
