import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../support/find-browser.ts'
import { openPage } from '../support/browser-page.ts'
import type { OpenPage } from '../support/browser-page.ts'

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'

/** What the desktop shell's preload and main do, done by the page itself: a wire each time that it is asked for. */
const shell = `
  window.asked = 0
  window.ends = []
  window.heard = []
  // Electron tells a port when its other end is closed (electronjs.org/docs/latest/tutorial/message-ports); Chromium alone does not.
  window.closers = []
  const { addEventListener } = MessagePort.prototype
  MessagePort.prototype.addEventListener = function (kind, listener) {
    if (kind === 'close') window.closers.push(listener)
    addEventListener.call(this, kind, listener)
  }
  window.hostPort = {
    ask() {
      window.asked++
      const { port1, port2 } = new MessageChannel()
      port2.onmessage = ({ data }) => {
        const { id, name } = JSON.parse(data)
        window.heard.push(name)
        // The first wire answers nothing.
        if (window.asked > 1) port2.postMessage(JSON.stringify({ kind: 'result', id, result: {} }))
      }
      window.ends.push(port2)
      window.postMessage('something else', location.origin, [new MessageChannel().port1])
      window.postMessage('host-port', location.origin)
      window.postMessage('host-port', location.origin, [port1])
    },
  }`

describe.skipIf(findBrowser() === null)('a page in the desktop shell', () => {
  let open: OpenPage
  beforeAll(async () => {
    open = await openPage({ modules: { connect: '/src/renderer/connect.ts' }, prepare: async (page) => void (await page.addInitScript(shell)) })
  })
  afterAll(() => open.close())

  it('[C4] takes the wire that the shell hands it, and asks for another when that breaks', async () => {
    const { page } = open
    await page.evaluate(`
      window.client = window.modules.connect.connect()
      window.states = []
      window.client.onState((state) => window.states.push(state))
      window.answer = window.client.call('designs.restore', { id: '${id}' })
      undefined`)
    // Playwright waits for a string by eval, which the page's policy forbids once it is asked again.
    await expect.poll(() => page.evaluate('window.heard.length')).toBe(1)
    await page.evaluate('window.closers[0]()')
    expect(await page.evaluate('window.answer')).toEqual({})
    await expect.poll(() => page.evaluate('[window.asked, window.heard, window.states]')).toEqual([2, ['designs.restore', 'designs.restore'], ['connected', 'reconnecting', 'connected']])
    expect(open.complaints).toEqual([])
  })

  it('hears what is announced over it', async () => {
    const { page } = open
    await page.evaluate(`
      window.chosen = new Promise((resolve) => window.client.on('menu.chosen', ({ action }) => resolve(action)))
      window.ends[1].postMessage(JSON.stringify({ kind: 'event', name: 'menu.chosen', payload: { action: 'undo' } }))`)
    expect(await page.evaluate('window.chosen')).toBe('undo')
  })
})
