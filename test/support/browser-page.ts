import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Page } from 'playwright-core'
import { createServer } from 'vite'
import type { Plugin, ViteDevServer } from 'vite'
import type { AssetLoader } from '#core/export/assets.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'
import { findBrowser, openBrowser } from './find-browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cacheDir = `${root}node_modules/.cache/vite-test`

/** As the studio's own hosts send it, so that what breaks it breaks a test. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** Bundled beforehand for the page: what is not ESM, or is a thousand files. harfbuzzjs finds its wasm beside itself, so it stays as it is. */
const bundled = [
  'fabric', 'react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-aria-components', 'lucide-react',
  'zod', 'culori', 'culori/fn', '@cto.af/linebreak', 'bidi-js', 'svgpath', 'saxes', 'css-tree', '@lume/kiwi', 'compromise', 'fft.js', 'axe-core',
]

export interface PageOptions {
  /**
   * Modules by the name under which the page's `window.modules` then holds them: `{ painter: '/src/renderer/canvas/painter.ts' }`.
   * A function that is sent to the page cannot `import()` itself, because the test runner rewrites it.
   */
  readonly modules?: Readonly<Record<string, string>>
  /** What `/assets/<sha256>.<ext>` answers. */
  readonly assets?: AssetLoader
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly deviceScaleFactor?: number
  /** Done before the page is loaded. */
  readonly prepare?: (page: Page) => Promise<void>
}

export interface OpenPage {
  readonly page: Page
  readonly url: string
  /** What the page has complained of so far: errors thrown, refused by the policy, or written to its console. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Sources of the studio, unbuilt, in real Chromium with real fonts. Tests are skipped where `findBrowser` finds none. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const executable = findBrowser()
  if (executable === null) throw new Error('there is no browser')
  const server = await startServer(options)
  const url = `http://127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}/`
  const browser = await openBrowser(executable)
  const close = async (): Promise<void> => {
    await browser.close()
    await server.close()
  }
  try {
    const page = await browser.newPage({ viewport: options.viewport ?? { width: 1280, height: 800 }, deviceScaleFactor: options.deviceScaleFactor ?? 1 })
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await options.prepare?.(page)
    await page.goto(url)
    await page.waitForFunction(() => 'modules' in globalThis).catch((error: unknown) => {
      throw new Error(`the page's modules did not load:\n${complaints.join('\n')}`, { cause: error })
    })
    return { page, url, complaints, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startServer(options: PageOptions): Promise<ViteDevServer> {
  const unlock = await lockCache()
  try {
    const server = await createServer({
      configFile: false,
      root,
      cacheDir,
      appType: 'custom',
      logLevel: 'warn',
      plugins: [react(), serveStudio(options)],
      server: { host: '127.0.0.1', port: 0, strictPort: true, hmr: false, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true, include: [...bundled], exclude: ['harfbuzzjs'] },
      build: { target: 'es2023' },
    })
    await server.listen()
    return server
  } finally {
    unlock()
  }
}

/** One process at a time bundles for all; a lock that is two minutes old was left by one that died. */
async function lockCache(): Promise<() => void> {
  const lock = `${cacheDir}.lock`
  mkdirSync(fileURLToPath(new URL('../../node_modules/.cache', import.meta.url)), { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      return () => rmSync(lock, { recursive: true, force: true })
    } catch {
      try {
        if (Date.now() - statSync(lock).mtimeMs > 120_000) rmSync(lock, { recursive: true, force: true })
      } catch {
        // It went while we looked.
      }
      await wait(50)
    }
  }
}

let fonts: ReturnType<typeof createFonts> | undefined

function serveStudio({ modules = {}, assets }: PageOptions): Plugin {
  const start = `window.modules = Object.fromEntries(await Promise.all(${JSON.stringify(Object.entries(modules))}.map(async ([name, path]) => [name, await import(/* @vite-ignore */ path)])))`
  const answers: readonly (readonly [shape: RegExp, answer: (part: string) => readonly [type: string, body: string | Uint8Array] | null])[] = [
    [/^\/$/, () => ['text/html', '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head><body style="margin:0"><div id="root"></div><script type="module" src="/start.js"></script></body></html>']],
    [/^\/start\.js$/, () => ['text/javascript', start]],
    [/^\/favicon\.ico$/, () => ['image/x-icon', '']],
    [/^\/fonts\/index\.json$/, () => ['application/json', readFileSync(`${root}resources/fonts/index.json`)]],
    [/^\/fonts\/files\/(.+)$/, (file) => {
      const bytes = (fonts ??= createFonts()).loadFile(file)
      return bytes === null ? null : ['font/sfnt', bytes]
    }],
    [/^\/assets\/([0-9a-f]{64})\.[a-z]+$/, (digest) => {
      const asset = assets?.(`asset:${digest}`)
      return asset === undefined ? null : asset.kind === 'svg' ? ['image/svg+xml', asset.text] : [asset.mime, asset.bytes]
    }],
  ]
  return {
    name: 'serve-studio',
    configureServer(server) {
      server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        response.setHeader('content-security-policy', policy)
        const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0]!)
        for (const [shape, answer] of answers) {
          const match = shape.exec(path)
          if (match === null) continue
          const found = answer(match[1] ?? '')
          if (found === null) {
            response.statusCode = 404
            response.end()
            return
          }
          response.setHeader('content-type', found[0])
          response.setHeader('cache-control', 'private, max-age=3600')
          response.end(found[1])
          return
        }
        next()
      })
    },
  }
}
