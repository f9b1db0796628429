import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, createServer as createForeignServer, request as httpRequest } from 'node:http'
import { connect as connectTcp } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { Handlers } from '#contract/calls.ts'
import { maxMessageBytes } from '#contract/message.ts'
import { createServer } from '#contract/server.ts'
import { maxBodyBytes, openLoopback } from '#main/hosts/loopback.ts'
import type { Loopback } from '#main/hosts/loopback.ts'
import { findBrowser, openBrowser } from '../../support/find-browser.ts'

const token = 'a'.repeat(48)
let folder: string
let loopback: Loopback
/** The same, for a request that takes too long. */
let hasty: Loopback
let authority: string
const uploads: number[] = []
const asked: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-test-'))
  mkdirSync(join(folder, 'renderer', 'app'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'renderer', 'index.html'), '<!doctype html><title>Studio</title><link rel="icon" href="data:,"><script type="module" src="/app/main-1a2b.js"></script>')
  writeFileSync(
    join(folder, 'renderer', 'app', 'main-1a2b.js'),
    `const socket = new WebSocket('ws://' + location.host + '/contract')
     socket.onopen = () => socket.send(JSON.stringify({ kind: 'call', id: 1, name: 'designs.restore', args: { id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff' } }))
     socket.onmessage = ({ data }) => (document.title = data)`,
  )
  const handlers = { 'designs.restore': () => ({}) } as Partial<Handlers> as Handlers
  const deps = {
    server: createServer({ handlers }),
    async answerBytes(request: Request) {
      const { pathname } = new URL(request.url)
      asked.push(`${request.method} ${pathname}`)
      if (request.method === 'PUT' && pathname === '/uploads') {
        const bytes = await request.bytes()
        uploads.push(bytes.length)
        return Response.json({ bytes: bytes.length })
      }
      if (pathname === '/assets/one.png') return new Response('picture', { headers: { 'content-type': 'image/png', 'cache-control': 'private, immutable' } })
      if (pathname === '/breaks') throw new Error('/home/somebody/secret')
      return null
    },
    rendererFolder: join(folder, 'renderer'),
    port: 0,
    token,
  }
  loopback = await openLoopback(deps)
  hasty = await openLoopback({ ...deps, requestMs: 600 })
  authority = `127.0.0.1:${loopback.port}`
})
afterAll(async () => {
  await Promise.all([loopback.close(), hasty.close()])
  rmSync(folder, { recursive: true, force: true })
})

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Node's own client: unlike `fetch`, it lets a test say any Host, Origin and path. */
function ask(path: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: Buffer | string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const agent = new Agent()
    const request = httpRequest({ host: '127.0.0.1', port: loopback.port, path, method, agent, headers: { host: authority, ...headers } }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }))
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}
const own = { 'x-broadside-token': token }
const status = async (...args: Parameters<typeof ask>): Promise<number> => (await ask(...args)).status

/** What the server says to an upgrade: 101 where it lets it in. */
function upgrade(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${loopback.port}${path}`, { headers: { host: authority, ...headers } })
    socket.on('open', () => (socket.terminate(), resolve(101)))
    socket.on('unexpected-response', (request, response) => (request.destroy(), resolve(response.statusCode!)))
    socket.on('error', (error) => !String(error).includes('closed before') && reject(error))
  })
}

describe('the token', () => {
  it('is taken from the address once, as a cookie that no script and no other site has', async () => {
    const { status, headers } = await ask(`/?token=${token}`)
    expect([status, headers.location, headers['cache-control']]).toEqual([303, '/', 'no-store'])
    expect(headers['set-cookie']).toEqual([`broadside-${loopback.port}=${token}; HttpOnly; SameSite=Strict; Path=/`])
    const page = await ask('/', { headers: { cookie: `other=1; broadside-${loopback.port}=${token}` } })
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).toContain('<title>Studio</title>')
  })

  it('that is for a program’s arguments works once', async () => {
    const path = loopback.openingUrl().replace(`http://${authority}`, '')
    expect(await status(path)).toBe(303)
    expect(await status(path)).toBe(401)
  })

  it.each([
    ['none', '/', {}],
    ['a wrong one in the address', `/?token=${'b'.repeat(48)}`, {}],
    ['a part of it', `/?token=${token.slice(1)}`, {}],
    ['the right one in the address of anything else', `/assets/one.png?token=${token}`, {}],
    ['a wrong header', '/assets/one.png', { 'x-broadside-token': 'b'.repeat(48) }],
    ['a wrong cookie', '/assets/one.png', { cookie: 'broadside-1=nope' }],
    ['the cookie of another port', '/assets/one.png', { cookie: `broadside-1=${token}` }],
  ])('is asked for: %s is refused', async (_what, path, headers) => {
    const before = asked.length
    expect(await status(path, { headers })).toBe(401)
    expect(asked.length).toBe(before)
  })

  it('is asked for by the WebSocket too', async () => {
    expect(await upgrade('/contract', {})).toBe(401)
    expect(await upgrade('/contract', { 'x-broadside-token': 'nope' })).toBe(401)
    expect(await upgrade('/contract', own)).toBe(101)
    expect(await upgrade('/contract', { cookie: `broadside-${loopback.port}=${token}` })).toBe(101)
    expect(await upgrade('/other', own)).toBe(404)
  })
})

describe('other pages', () => {
  it.each(['https://evil.example', 'http://127.0.0.1:1', 'http://localhost', 'null', 'http://127.0.0.1.evil.example'])('of the origin %s are refused, token or not', async (origin) => {
    expect(await status('/assets/one.png', { headers: { ...own, origin } })).toBe(403)
    expect(await status('/uploads?name=a&as=photo', { method: 'PUT', headers: { ...own, origin }, body: 'x' })).toBe(403)
    expect(await upgrade('/contract', { ...own, origin })).toBe(403)
  })

  it('of the same site are refused, though a browser sends them the cookie', async () => {
    for (const site of ['cross-site', 'same-site']) expect(await status('/assets/one.png', { headers: { ...own, 'sec-fetch-site': site } })).toBe(403)
    expect(await status('/assets/one.png', { headers: { ...own, 'sec-fetch-site': 'same-origin', origin: `http://${authority}` } })).toBe(200)
  })

  it.each(['evil.example', 'evil.example:PORT', '127.0.0.1', 'localhost:1', '127.0.0.1.evil.example:PORT', '[::1]:PORT'])('under the name %s for this machine are refused (DNS rebinding)', async (host) => {
    const name = host.replace('PORT', String(loopback.port))
    expect(await status('/assets/one.png', { headers: { ...own, host: name } })).toBe(421)
    expect(await status(`/?token=${token}`, { headers: { host: name } })).toBe(421)
    expect(await upgrade('/contract', { ...own, host: name, origin: `http://${name}` })).toBe(421)
  })

  it('may say localhost', async () => {
    const host = `localhost:${loopback.port}`
    expect(await status('/assets/one.png', { headers: { ...own, host, origin: `http://${host}` } })).toBe(200)
  })
})

describe('what is answered', () => {
  it('always carries the policy', async () => {
    for (const [path, headers] of [['/', own], ['/assets/one.png', own], ['/nothing', own], ['/', {}], [`/?token=${token}`, {}], ['/breaks', own]] as const) {
      const answer = await ask(path, { headers })
      expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/)
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
      expect(answer.headers['referrer-policy']).toBe('no-referrer')
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin')
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  it('is the built page, kept by the browser where its name is its content’s', async () => {
    const script = await ask('/app/main-1a2b.js', { headers: own })
    expect([script.status, script.headers['content-type'], script.headers['cache-control']]).toEqual([200, 'text/javascript; charset=utf-8', 'private, max-age=31536000, immutable'])
    expect((await ask('/', { headers: own })).headers['cache-control']).toBe('no-cache')
    expect((await ask('/', { headers: own, method: 'HEAD' })).body).toBe('')
  })

  it('is main’s bytes, with main’s own headers', async () => {
    const answer = await ask('/assets/one.png', { headers: own })
    expect([answer.status, answer.body, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, 'picture', 'image/png', 'private, immutable'])
  })

  it.each(['/../secret.txt', '/app/../../secret.txt', '/%2e%2e/secret.txt', '/app/%2e%2e%2f%2e%2e%2fsecret.txt', '/..%5csecret.txt', '/app/..\\..\\secret.txt', '//etc/passwd', '/app/main-1a2b.js%00.png', '/app'])(
    'is nothing outside the built page: %s',
    async (path) => {
      const answer = await ask(path, { headers: own })
      expect([404, 400]).toContain(answer.status)
      expect(answer.body).not.toContain('secret')
    },
  )

  it('says nothing of a fault’s inside', async () => {
    expect(await ask('/breaks', { headers: own })).toMatchObject({ status: 500, body: 'It failed\n' })
  })

  it('is asked for by GET, HEAD and PUT alone', async () => {
    for (const method of ['POST', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) expect(await status('/assets/one.png', { headers: own, method })).toBe(405)
    expect(await status('/app/main-1a2b.js', { headers: own, method: 'PUT', body: 'x' })).toBe(405)
  })
})

describe('bodies', () => {
  it('come whole', async () => {
    const body = Buffer.alloc(3_000_000, 7)
    expect(await ask('/uploads?name=a.png&as=photo', { method: 'PUT', headers: own, body })).toMatchObject({ status: 200, body: '{"bytes":3000000}' })
  })

  it('that say that they are too large are refused before they come', async () => {
    const answer = await ask('/uploads', { method: 'PUT', headers: { ...own, 'content-length': String(maxBodyBytes + 1), expect: '100-continue' } }).catch((error: unknown) => error)
    expect(answer).toMatchObject({ status: 413 })
  })

  it('that do not say so are cut off', async () => {
    const before = uploads.length
    const agent = new Agent()
    const answer = await new Promise<number | string>((resolve) => {
      const request = httpRequest({ host: '127.0.0.1', port: loopback.port, path: '/uploads', method: 'PUT', agent, headers: { host: authority, ...own, 'transfer-encoding': 'chunked' } }, (response) => resolve(response.statusCode!))
      request.on('error', (error) => resolve(String(error)))
      const chunk = Buffer.alloc(1024 * 1024)
      let sent = 0
      const write = (): void => {
        while (sent++ <= maxBodyBytes / chunk.length) if (!request.write(chunk)) return void request.once('drain', write)
        request.end()
      }
      write()
    })
    expect(answer).toBe(413)
    expect(uploads.length).toBe(before)
    expect(await status('/assets/one.png', { headers: own })).toBe(200)
  })

  it('that come too slowly are given up, and others are answered meanwhile', async () => {
    const before = uploads.length
    const ends = Array.from({ length: 8 }, async () => {
      const socket = connectTcp(hasty.port, '127.0.0.1')
      socket.write(`PUT /uploads HTTP/1.1\r\nhost: 127.0.0.1:${hasty.port}\r\nx-broadside-token: ${token}\r\ncontent-length: 1000\r\n\r\nfew`)
      socket.resume()
      await new Promise<void>((resolve) => socket.on('close', () => resolve()).on('error', () => resolve()))
    })
    await wait(100)
    expect((await fetch(`http://127.0.0.1:${hasty.port}/assets/one.png`, { headers: own })).status).toBe(200)
    await Promise.all(ends)
    expect(uploads.length).toBe(before)
    expect((await fetch(`http://127.0.0.1:${hasty.port}/uploads`, { method: 'PUT', headers: own, body: 'abc' })).status).toBe(200)
  })

  it('that break off leave nothing behind', async () => {
    const before = uploads.length
    for (let time = 0; time < 8; time++) {
      const socket = connectTcp(loopback.port, '127.0.0.1')
      socket.write(`PUT /uploads HTTP/1.1\r\nhost: ${authority}\r\nx-broadside-token: ${token}\r\ncontent-length: 1000\r\n\r\nfew`)
      await wait(10)
      socket.destroy()
    }
    expect(await status('/uploads', { method: 'PUT', headers: own, body: 'abc' })).toBe(200)
    expect(uploads.length).toBe(before + 1)
  })
})

describe('the WebSocket', () => {
  const open = async (): Promise<WebSocket> => {
    const socket = new WebSocket(`ws://${authority}/contract`, { headers: own })
    await new Promise((resolve) => socket.on('open', resolve))
    return socket
  }
  const call = '{"kind":"call","id":1,"name":"designs.restore","args":{"id":"6f9619ff-8b86-4d01-b42d-00cf4fc964ff"}}'
  const hear = (socket: WebSocket): Promise<string> => new Promise((resolve) => socket.on('message', (data) => resolve(String(data))))

  it('ends for a page that sends more than a message may be, and for no other', async () => {
    const [hostile, good] = [await open(), await open()]
    const closed = new Promise<number>((resolve) => hostile.on('close', resolve))
    hostile.on('error', () => undefined)
    hostile.send(Buffer.alloc(maxMessageBytes + 1, 32), { binary: false })
    expect(await closed).toBeOneOf([1009, 1006])
    const answer = hear(good)
    good.send(call)
    expect(JSON.parse(await answer)).toEqual({ kind: 'result', id: 1, result: {} })
    good.terminate()
  })

  it('[C5] does not hear bytes', async () => {
    const socket = await open()
    const answer = hear(socket)
    socket.send(Buffer.from(call), { binary: true })
    socket.send(call.replace('"id":1', '"id":2'))
    expect(JSON.parse(await answer)).toMatchObject({ id: 2 })
    socket.terminate()
  })

  it('is open to so many pages and no more', async () => {
    const sockets = await Promise.all(Array.from({ length: 64 }, open))
    expect(await upgrade('/contract', own)).toBe(503)
    sockets.forEach((socket) => socket.terminate())
    await wait(50)
    expect(await upgrade('/contract', own)).toBe(101)
  })
})

describe.skipIf(findBrowser() === null)('a browser', () => {
  it('opens the studio by its address, and the page reaches main under the policy', async () => {
    const browser = await openBrowser(findBrowser()!)
    try {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      await page.goto(loopback.url)
      expect(page.url()).toBe(`http://${authority}/`)
      await page.waitForFunction(() => document.title.startsWith('{'))
      expect(JSON.parse(await page.title())).toEqual({ kind: 'result', id: 1, result: {} })
      expect(await page.evaluate('document.cookie')).toBe('')
      expect(complaints).toEqual([])
    } finally {
      await browser.close()
    }
  })

  it('lets a page of another origin neither read, nor show, nor frame, nor talk to the studio that is open beside it', async () => {
    const foreign = createForeignServer((_request, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Hostile</title>'))
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
    const browser = await openBrowser(findBrowser()!)
    try {
      const context = await browser.newContext()
      await (await context.newPage()).goto(loopback.url)
      const page = await context.newPage()
      // Another port of the same machine is the same site: the browser sends the studio's cookie along.
      await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`)
      const before = asked.length
      const seen = await page.evaluate(`Promise.all([
        new Promise((resolve) => Object.assign(new Image(), { src: 'http://${authority}/assets/one.png', onload: () => resolve('shown'), onerror: () => resolve('refused') })),
        fetch('http://${authority}/assets/one.png', { credentials: 'include' }).then(() => 'read', () => 'refused'),
        fetch('http://${authority}/uploads?name=a&as=photo', { method: 'PUT', body: 'x', credentials: 'include' }).then(() => 'sent', () => 'refused'),
        fetch('http://${authority}/assets/one.png', { mode: 'no-cors', credentials: 'include' }).then(() => 'read', () => 'refused'),
        new Promise((resolve) => Object.assign(new WebSocket('ws://${authority}/contract'), { onopen: () => resolve('open'), onerror: () => resolve('refused') })),
      ])`)
      expect(seen).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])
      expect(asked.length).toBe(before)
      await page.evaluate(`document.body.append(Object.assign(document.createElement('iframe'), { src: 'http://${authority}/' }))`)
      await wait(300)
      const framed = await Promise.all(page.frames().slice(1).map((frame) => frame.content()))
      expect(framed.filter((content) => content.includes('Studio'))).toEqual([])
      await page.evaluate(`location.href = 'http://${authority}/'`)
      await page.waitForURL(`http://${authority}/`)
      expect(await page.content()).toContain('The studio answers its own pages alone.')
    } finally {
      await browser.close()
      foreign.close()
    }
  })

  it('opens the studio by a link on another page, where the link has the token', async () => {
    const foreign = createForeignServer((_request, response) => response.setHeader('content-type', 'text/html').end(`<!doctype html><a href="${loopback.url}">open</a>`))
    await new Promise<void>((resolve) => foreign.listen(0, 'localhost', resolve))
    const browser = await openBrowser(findBrowser()!)
    try {
      const page = await browser.newPage()
      await page.goto(`http://localhost:${(foreign.address() as AddressInfo).port}/`)
      await page.click('a')
      // The answer sends on to the address without the token.
      await expect.poll(() => page.url()).toBe(`http://${authority}/`)
      await expect.poll(() => page.title().catch(() => '')).toMatch(/^\{/)
    } finally {
      await browser.close()
      foreign.close()
    }
  })
})
