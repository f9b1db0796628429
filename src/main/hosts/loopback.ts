import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import { createServer as createHttpServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable, Transform } from 'node:stream'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { WebSocketServer } from 'ws'
import { maxMessageBytes } from '#contract/message.ts'
import type { Server } from '#contract/server.ts'
import { toSocketPort } from '#contract/socket-port.ts'
import { createAnswer, securityHeaders } from './answer-request.ts'
import type { AnswerBytes } from './answer-request.ts'

export interface LoopbackDeps {
  readonly server: Server
  readonly answerBytes: AnswerBytes
  /** The built renderer. */
  readonly rendererFolder: string
  /** 0: any that is free. Rejects where the port is taken. */
  readonly port: number
  readonly token: string
  /** How long a request may take to come in whole. */
  readonly requestMs?: number
}

export interface Loopback {
  readonly port: number
  /** Where a browser begins: it is given the token as a cookie there. */
  readonly url: string
  /** The same with a token that works once: for a program's arguments, which others on this machine may read. */
  openingUrl(): string
  close(): Promise<void>
}

export const maxBodyBytes = 64 * 1024 * 1024
const maxConnections = 256
const maxPages = 64
const maxUploads = 4
/** A page that reads so slowly that this much waits for it is let go; it asks anew when it comes back. */
const maxUnreadBytes = 256 * 1024 * 1024
const pingMs = 20_000
const lingerMs = 3000

class Refusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The studio for a browser on this machine. Every request shows the token, from the studio's own pages alone. */
export async function openLoopback({ server, answerBytes, rendererFolder, port, token, requestMs = 60_000 }: LoopbackDeps): Promise<Loopback> {
  const answer = createAnswer({ rendererFolder, answerBytes })
  const takeTurn = createTurns(maxUploads)
  const onceTokens = new Set<string>()
  const http = createHttpServer({ requestTimeout: requestMs, headersTimeout: Math.min(requestMs, 10_000), connectionsCheckingInterval: Math.min(requestMs, 2000), maxHeaderSize: 16384 })
  http.maxConnections = maxConnections
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes, perMessageDeflate: false })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, '127.0.0.1', resolve)
  })
  const bound = (http.address() as AddressInfo).port
  // Cookies are shared by all ports of a machine.
  const cookieName = `broadside-${bound}`
  const hosts = [`127.0.0.1:${bound}`, `localhost:${bound}`]

  /** Refuses another page, and another name for this machine (DNS rebinding). */
  function checkSource({ headers }: IncomingMessage): void {
    if (headers.host === undefined || !hosts.includes(headers.host)) throw new Refusal(421, 'This is not an address of the studio.')
    if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) throw new Refusal(403, 'The studio answers its own pages alone.')
  }

  function checkToken({ headers }: IncomingMessage): void {
    // A page on another port of this machine counts as the same site, and cookies go with what it asks for.
    const site = headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal(403, 'The studio answers its own pages alone.')
    const cookies = (headers.cookie ?? '').split(/;\s*/).map((cookie) => cookie.split('='))
    const shown = [headers['x-broadside-token'], ...cookies.filter(([name]) => name === cookieName).map(([, value]) => value)]
    if (!shown.some((one) => isSame(one, token))) throw new Refusal(401, 'Open the address that Broadside printed when it started.')
  }

  function toUrl({ url, headers }: IncomingMessage): URL {
    if (url === undefined || !url.startsWith('/') || !URL.canParse(`http://${headers.host}${url}`)) throw new Refusal(400, 'This is no address.')
    return new URL(`http://${headers.host}${url}`)
  }

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    checkSource(incoming)
    const url = toUrl(incoming)
    const method = incoming.method ?? ''
    const shown = url.searchParams.get('token') ?? ''
    if (method === 'GET' && url.pathname === '/' && (isSame(shown, token) || onceTokens.delete(shown))) {
      const headers = { ...securityHeaders, 'set-cookie': `${cookieName}=${token}; HttpOnly; SameSite=Strict; Path=/`, 'cache-control': 'no-store' }
      // Who came by a link on another page would not be sent the cookie after a redirect: it was not this page that asked.
      const isOwn = ['none', 'same-origin', undefined].includes(incoming.headers['sec-fetch-site'] as string | undefined)
      if (isOwn) outgoing.writeHead(303, { ...headers, location: '/' }).end()
      else outgoing.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end('<!doctype html><meta http-equiv="refresh" content="0;url=/">')
      return
    }
    checkToken(incoming)
    if (!['GET', 'HEAD', 'PUT'].includes(method)) throw new Refusal(405, 'Not allowed')
    const headers = new Headers(Object.entries(incoming.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])))
    const isUpload = method === 'PUT'
    if (Number(incoming.headers['content-length'] ?? 0) > maxBodyBytes) throw new Refusal(413, tooLarge)
    const done = isUpload ? await takeTurn() : () => undefined
    const abort = new AbortController()
    outgoing.on('close', () => abort.abort())
    try {
      const body = isUpload ? Readable.toWeb(readBody(incoming)) : null
      const request = new Request(url, { method, headers, signal: abort.signal, ...(body === null ? {} : { body: body as ReadableStream, duplex: 'half' }) })
      const response = await answer(request)
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      if (response.body === null || method === 'HEAD') outgoing.end()
      else await pipeline(Readable.fromWeb(response.body as import('node:stream/web').ReadableStream), outgoing)
    } finally {
      done()
    }
  }

  http.on('request', (incoming, outgoing) => {
    respond(incoming, outgoing).catch((error: unknown) => refuse(incoming, outgoing, error))
  })
  http.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head) => {
    socket.on('error', () => undefined)
    try {
      checkSource(incoming)
      checkToken(incoming)
      const url = toUrl(incoming)
      if (url.pathname !== '/contract') throw new Refusal(404, 'Not found')
      if (sockets.clients.size >= maxPages) throw new Refusal(503, 'Too many pages are open.')
      const page = url.searchParams.get('page') ?? ''
      sockets.handleUpgrade(incoming, socket, head, (webSocket) => {
        webSocket.on('error', () => webSocket.terminate())
        keepAlive(webSocket)
        server.accept(toSocketPort(webSocket), /^[0-9a-f-]{36}$/.test(page) ? page : randomUUID())
      })
    } catch (error) {
      const { status, message } = error instanceof Refusal ? error : new Refusal(500, 'It failed')
      socket.end(`HTTP/1.1 ${status} Refused\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: ${message.length}\r\n\r\n${message}`)
    }
  })

  return {
    port: bound,
    url: `http://127.0.0.1:${bound}/?token=${token}`,
    openingUrl() {
      const once = randomBytes(24).toString('hex')
      onceTokens.add(once)
      return `http://127.0.0.1:${bound}/?token=${once}`
    },
    close: () =>
      new Promise((resolve) => {
        for (const client of sockets.clients) client.terminate()
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
}

const notWhole = 'It did not come whole.'
const tooLarge = `A file may have at most ${maxBodyBytes / 1024 / 1024} MB.`

function refuse(incoming: IncomingMessage, outgoing: ServerResponse, error: unknown): void {
  if (outgoing.headersSent || outgoing.destroyed) {
    outgoing.destroy()
    return
  }
  const refusal = findRefusal(error) ?? new Refusal(500, 'It failed')
  outgoing.writeHead(refusal.status, { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(`${refusal.message}\n`)
  // Who is still sending hears of nothing before the end: what is left is let by, for a while.
  incoming.unpipe()
  incoming.resume()
  const timer = setTimeout(() => incoming.complete || incoming.destroy(), lingerMs)
  incoming.on('close', () => clearTimeout(timer))
}

/** A body's fault comes back wrapped by whoever read it. */
function findRefusal(error: unknown): Refusal | null {
  for (let one: unknown = error; one instanceof Error; one = one.cause) if (one instanceof Refusal) return one
  return null
}

function readBody(incoming: IncomingMessage): Transform {
  // While it waited for its turn.
  if (incoming.destroyed && !incoming.complete) throw new Refusal(400, notWhole)
  let bytes = 0
  const body = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > maxBodyBytes) done(new Refusal(413, tooLarge))
      else done(null, chunk)
    },
  })
  // Not a pipeline: that would end the connection under the answer that says why.
  incoming.on('close', () => void (incoming.complete || body.destroy(new Refusal(400, notWhole))))
  return incoming.pipe(body)
}

/** At most `count` at once; the others wait in line. */
function createTurns(count: number): () => Promise<() => void> {
  let free = count
  const waiting: (() => void)[] = []
  return async () => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    let isDone = false
    return () => {
      if (isDone) return
      isDone = true
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}

function keepAlive(socket: import('ws').WebSocket): void {
  let isAlive = true
  socket.on('pong', () => (isAlive = true))
  const timer = setInterval(() => {
    if (!isAlive || socket.bufferedAmount > maxUnreadBytes) socket.terminate()
    isAlive = false
    socket.ping()
  }, pingMs)
  timer.unref()
  socket.on('close', () => clearInterval(timer))
}

/** In a time that does not depend on where they differ. */
function isSame(shown: string | string[] | undefined, token: string): boolean {
  if (typeof shown !== 'string') return false
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(shown), hash(token))
}
