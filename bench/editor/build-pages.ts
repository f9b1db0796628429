import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import react from '@vitejs/plugin-react'
import { createFonts } from '../../src/main/fonts/create-fonts.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../../', import.meta.url))
const out = join(root, 'bench-out/editor')
export const apps = ['ours', 'fabric', 'excalidraw'] as const
export type App = (typeof apps)[number]

/** The pages as they would be shipped: built, minified, production React. */
export async function buildPages(): Promise<void> {
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: [
        { find: /^#(core|contract|renderer)\//, replacement: `${root}src/$1/` },
        // Excalidraw brings a React of its own.
        { find: /^studio\/(.*)$/, replacement: `${root}node_modules/$1` },
      ] },
    build: {
      outDir: out,
      emptyOutDir: true,
      assetsDir: 'built',
      target: 'es2023',
      chunkSizeWarningLimit: 1e5,
      rolldownOptions: { input: apps.map((app) => join(folder, `${app}.html`)) },
    },
  })
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.woff2': 'font/woff2' }

export async function servePages(): Promise<{ url: string; server: Server }> {
  const fonts = createFonts()
  const read = (path: string): Uint8Array | null => {
    if (path === '/fonts/index.json') return readFileSync(join(root, 'resources/fonts/index.json'))
    if (path.startsWith('/fonts/files/')) return fonts.loadFile(path.slice('/fonts/files/'.length))
    try {
      return readFileSync(join(out, path))
    } catch {
      return null
    }
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const bytes = path.includes('..') ? null : read(path)
    response.statusCode = bytes === null ? 404 : 200
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
