import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

export type AnswerBytes = (request: Request) => Promise<Response | null>

/** WebAssembly is compiled by the text engine; styles carry positions in their attributes. Nothing comes from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

export const securityHeaders = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const

const kinds: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/**
 * What both hosts answer a page with: the built renderer's files, else main's bytes. Files are looked up among those that
 * were there at the start, so that no path leads out of their folder.
 */
export function createAnswer({ rendererFolder, answerBytes }: { rendererFolder: string; answerBytes: AnswerBytes }): (request: Request) => Promise<Response> {
  const files = new Map(listFiles(rendererFolder).map((path) => [`/${path.split(sep).join('/')}`, join(rendererFolder, path)]))

  async function find(request: Request): Promise<Response | null> {
    const { pathname } = new URL(request.url)
    const path = pathname === '/' ? '/index.html' : pathname
    const file = files.get(path)
    if (file === undefined) return path === '/index.html' ? new Response('The studio is not built.\n', { status: 503 }) : answerBytes(request)
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response('Not allowed\n', { status: 405, headers: { allow: 'GET, HEAD' } })
    // Built names other than the page's own carry their content's hash.
    const cache = path.startsWith('/app/') ? 'private, max-age=31536000, immutable' : 'no-cache'
    return new Response(await readFile(file), { headers: { 'content-type': kinds[extname(file)] ?? 'application/octet-stream', 'cache-control': cache } })
  }

  return async (request) => {
    const response = (await find(request)) ?? new Response('Not found\n', { status: 404 })
    for (const [name, value] of Object.entries(securityHeaders)) if (!response.headers.has(name)) response.headers.set(name, value)
    return response
  }
}

function listFiles(folder: string): string[] {
  if (!existsSync(join(folder, 'index.html'))) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replace(/^[\\/]+/, ''))
}
