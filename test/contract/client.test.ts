import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { calls } from '#contract/calls.ts'
import type { Caller, Handlers } from '#contract/calls.ts'
import { createClient } from '#contract/client.ts'
import type { Client, ClientState, Connector } from '#contract/client.ts'
import { Failure } from '#contract/failure.ts'
import { maxMessageBytes } from '#contract/message.ts'
import type { Port } from '#contract/port.ts'
import { Settings } from '#contract/records.ts'
import { wires } from '../support/contract-wires.ts'
import type { OpenWire } from '../support/contract-wires.ts'

const ref = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff'
const page = '11111111-2222-4333-8444-555555555555'
const settings = Settings.parse({})
const hello = calls['studio.hello'].result.parse({ version: '1.2.3', host: 'loopback', settings })
const summary = (title: string) => ({ id: ref, title, width: 100, height: 200, revision: 1, hasThumbnail: false, createdAt: 1, changedAt: 2, removedAt: null })

const opened: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close()
})
const keep = <One extends { close(): unknown }>(one: One): One => {
  opened.push(one)
  return one
}

function listen(port: Port): { texts: string[]; until: (count: number) => Promise<string[]> } {
  const texts: string[] = []
  port.onText((text) => texts.push(text))
  return {
    texts,
    async until(count) {
      for (const end = Date.now() + 5000; texts.length < count && Date.now() < end; ) await wait(5)
      return texts
    },
  }
}

describe.each(wires)('the contract over %s', (_name, open) => {
  async function start(handlers: Partial<Handlers>, onError?: (error: unknown, name: string) => void): Promise<OpenWire> {
    return keep(await open(handlers, onError))
  }
  const toClient = async (wire: OpenWire): Promise<Client> => keep(createClient(await wire.connect(page)))
  const connector = (wire: OpenWire, connect = () => wire.connect(page)): Connector => ({ connect, wait: (attempt) => wait(attempt * 5) })

  it('[C1] answers a call with its result', async () => {
    const client = await toClient(await start({ 'studio.hello': () => hello }))
    expect(await client.call('studio.hello', {})).toEqual(hello)
  })

  it('[C1] answers many calls at once, each with its own result', async () => {
    const wire = await start({
      'designs.rename': async ({ title }) => {
        await wait(Number(title) % 7)
        return summary(title)
      },
    })
    const client = await toClient(wire)
    const titles = Array.from({ length: 200 }, (_, index) => String(index + 1))
    const answers = await Promise.all(titles.map((title) => client.call('designs.rename', { id: ref, title })))
    expect(answers.map(({ title }) => title)).toEqual(titles)
  })

  it('[C1] answers with the failure that a handler threw, and with one sentence for a fault of the program', async () => {
    const heard: string[] = []
    const wire = await start(
      {
        'designs.open': () => {
          throw new Failure('not-found', 'There is no such design.')
        },
        'designs.erase': async () => {
          throw new TypeError('x is undefined')
        },
      },
      (error, name) => heard.push(`${name}: ${String(error)}`),
    )
    const client = await toClient(wire)
    await expect(client.call('designs.open', { id: ref })).rejects.toMatchObject({ code: 'not-found', message: 'There is no such design.' })
    await expect(client.call('designs.erase', { id: ref })).rejects.toMatchObject({ code: 'failed', message: 'x is undefined' })
    expect(heard).toEqual(['designs.erase: TypeError: x is undefined'])
  })

  it('[C2] lets no arguments near a handler that do not fit, and says what is wrong', async () => {
    let asked = 0
    const client = await toClient(await start({ 'designs.open': () => void asked++ as never }))
    await expect(client.call('designs.open', { id: 'nope' })).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('id is not') })
    await expect(client.call('designs.open', { id: ref, more: 1 } as never)).rejects.toMatchObject({ code: 'bad-input', message: expect.stringContaining('more is not a known field') })
    expect(asked).toBe(0)
  })

  it('[C2] lets no result and no event near the page that does not fit', async () => {
    const wire = await start({ 'studio.hello': () => ({ version: 1 }) as never, 'designs.restore': () => ({}) })
    const client = await toClient(wire)
    const heard: unknown[] = []
    client.on('library.changed', (payload) => heard.push(payload))
    await expect(client.call('studio.hello', {})).rejects.toMatchObject({ code: 'failed' })
    wire.server.announce('library.changed', { id: 'no id' })
    wire.server.announce('library.changed', { id: ref })
    await client.call('designs.restore', { id: ref })
    expect(heard).toEqual([{ id: ref }])
  })

  it('announces to every page but the one that knows, in order, until it no longer listens', async () => {
    const callers: Caller[] = []
    const wire = await start({ 'designs.restore': (_args, caller) => (callers.push(caller), {}) })
    const other = '99999999-2222-4333-8444-555555555555'
    const [one, two] = [await toClient(wire), keep(createClient(await wire.connect(other)))]
    const heard: string[] = []
    const stop = one.on('menu.chosen', ({ action }) => heard.push(`one ${action}`))
    two.on('menu.chosen', ({ action }) => heard.push(`two ${action}`))
    await Promise.all([one.call('designs.restore', { id: ref }), two.call('designs.restore', { id: ref })])
    expect(callers.map(({ connection }) => connection).sort()).toEqual([page, other])
    wire.server.announce('menu.chosen', { action: 'a' })
    wire.server.announce('menu.chosen', { action: 'b' }, page)
    await Promise.all([one.call('designs.restore', { id: ref }), two.call('designs.restore', { id: ref })])
    expect(heard.filter((line) => line.startsWith('one'))).toEqual(['one a'])
    expect(heard.filter((line) => line.startsWith('two'))).toEqual(['two a', 'two b'])
    stop()
    wire.server.announce('menu.chosen', { action: 'c' })
    await one.call('designs.restore', { id: ref })
    expect(heard).not.toContain('one c')
  })

  it('tells one page alone, and says whether it is there', async () => {
    const wire = await start({ 'designs.restore': () => ({}) })
    const other = '99999999-2222-4333-8444-555555555555'
    const [one, two] = [await toClient(wire), keep(createClient(await wire.connect(other)))]
    const heard: string[] = []
    one.on('menu.chosen', () => heard.push('one'))
    two.on('menu.chosen', () => heard.push('two'))
    await Promise.all([one.call('designs.restore', { id: ref }), two.call('designs.restore', { id: ref })])
    expect([wire.server.tell(other, 'menu.chosen', { action: 'a' }), wire.server.tell('nobody', 'menu.chosen', { action: 'a' })]).toEqual([true, false])
    await Promise.all([one.call('designs.restore', { id: ref }), two.call('designs.restore', { id: ref })])
    expect(heard).toEqual(['two'])
  })

  it('keeps what is said before the page listens', async () => {
    const wire = await start({})
    const port = await wire.connect(page)
    for (const action of ['a', 'b', 'c']) wire.server.announce('menu.chosen', { action })
    await wait(30)
    const texts = await listen(port).until(3)
    expect(texts.map((text) => (JSON.parse(text) as { payload: { action: string } }).payload.action)).toEqual(['a', 'b', 'c'])
  })

  it('[C3] refuses what is no message of ours, and it harms no other', async () => {
    let asked = 0
    const wire = await start({ 'studio.hello': () => (asked++, hello) })
    const hostile = await wire.connect()
    const { until } = listen(hostile)
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    for (const text of [
      '',
      'null',
      '[]',
      '{',
      '"call"',
      '{"kind":"call"}',
      '{"kind":"call","id":-1,"name":"studio.hello","args":{}}',
      '{"kind":"call","id":1.5,"name":"studio.hello","args":{}}',
      '{"kind":"call","id":1e999,"name":"studio.hello","args":{}}',
      '{"kind":"call","id":1,"name":["studio.hello"],"args":{}}',
      '{"kind":"call","id":1,"name":"studio.hello","args":{},"more":1}',
      '{"kind":"result","id":1,"result":{}}',
      '{"kind":"event","name":"menu.chosen","payload":{"action":"x"}}',
      '{"kind":"call","id":1,"name":"studio.hello","args":{"__proto__":{"isAdmin":true}}}',
      '{"kind":"call","id":1,"name":"studio.hello","__proto__":{"args":{}}}',
      `{"kind":"call","id":1,"name":"studio.hello","args":${deep}}`,
      `{"kind":"call","id":1,"name":"${'x'.repeat(81)}","args":{}}`,
    ]) {
      hostile.send(text)
    }
    for (const [index, name] of ['nope', '__proto__', 'constructor', 'toString'].entries()) hostile.send(JSON.stringify({ kind: 'call', id: 100 + index, name, args: {} }))
    hostile.send('{"kind":"call","id":7,"name":"studio.hello","args":{}}')
    const answers = (await until(5)).map((text) => JSON.parse(text) as { id: number; kind: string; code?: string })
    expect(answers.filter(({ id }) => id >= 100).map(({ kind, code }) => `${kind} ${code}`)).toEqual(Array(4).fill('failure bad-input'))
    expect(answers.filter(({ id }) => id < 100)).toEqual([{ kind: 'result', id: 7, result: hello }])
    expect(asked).toBe(1)
    expect(await (await toClient(wire)).call('studio.hello', {})).toEqual(hello)
  })

  it('[C3] the page refuses what is no message of ours, and goes on', async () => {
    const wire = await start({ 'studio.hello': () => hello })
    const port = await wire.connect(page)
    let say: (text: string) => void = () => undefined
    const client = keep(createClient({ ...port, onText: (listener) => port.onText((say = listener)) }))
    const heard: string[] = []
    client.on('menu.chosen', ({ action }) => heard.push(action))
    for (const text of ['', '{}', '{"kind":"event","name":"nope","payload":{}}', '{"kind":"event","name":"toString","payload":{}}', '{"kind":"result","id":99,"result":{}}']) say(text)
    say('{"kind":"event","name":"menu.chosen","payload":{"action":"undo"}}')
    expect(await client.call('studio.hello', {})).toEqual(hello)
    expect(heard).toEqual(['undo'])
  })

  it('[C3] refuses a message larger than the limit, at either end, and it harms no other', async () => {
    const large = 'x'.repeat(maxMessageBytes)
    let asked = 0
    const wire = await start({
      'settings.change': () => (asked++, settings),
      'designs.rename': () => summary(large),
      'designs.restore': () => ({}),
    })
    const client = await toClient(wire)
    await expect(client.call('settings.change', { changes: { draft: { request: large } as never } })).rejects.toMatchObject({ code: 'too-large' })
    await expect(client.call('designs.rename', { id: ref, title: 'a' })).rejects.toMatchObject({ code: 'too-large' })
    const hostile = await wire.connect()
    hostile.send(JSON.stringify({ kind: 'call', id: 1, name: 'settings.change', args: { changes: {} }, more: large }))
    await wait(100)
    expect(asked).toBe(0)
    expect(await client.call('designs.restore', { id: ref })).toEqual({})
  })

  it('[C4] asks open calls again over the next wire, so that nothing finished is lost', async () => {
    const saved = new Set<string>()
    let asked = 0
    const wire: OpenWire = await start({
      'designs.rename': async ({ title }) => {
        saved.add(title)
        // The first wire is gone before its answers.
        if (asked++ < 20) await wait(60)
        return summary(title)
      },
    })
    const client = keep(createClient(connector(wire)))
    const states: ClientState[] = []
    client.onState((state) => states.push(state))
    const titles = Array.from({ length: 20 }, (_, index) => `t${index}`)
    const answers = Promise.all(titles.map((title) => client.call('designs.rename', { id: ref, title })))
    for (const end = Date.now() + 5000; asked < 20 && Date.now() < end; ) await wait(2)
    await wire.cut()
    expect((await answers).map(({ title }) => title)).toEqual(titles)
    expect([...saved]).toEqual(titles)
    expect(asked).toBe(40)
    expect(states).toEqual(['connected', 'reconnecting', 'connected'])
  })

  it('[C4] waits and tries again while there is no wire to be had, and calls wait with it', async () => {
    const wire = await start({ 'studio.hello': () => hello })
    let refusals = 0
    const client = keep(
      createClient(
        connector(wire, async () => {
          if (refusals < 4) {
            refusals++
            throw new Error('nobody there')
          }
          return wire.connect(page)
        }),
      ),
    )
    expect(client.state()).toBe('connecting')
    expect(await client.call('studio.hello', {})).toEqual(hello)
    expect(refusals).toBe(4)
    expect(client.state()).toBe('connected')
  })

  it('[C4] fails open calls with `gone` where no wire comes after', async () => {
    const wire = await start({ 'studio.hello': () => new Promise(() => undefined) })
    const client = await toClient(wire)
    const call = expect(client.call('studio.hello', {})).rejects.toMatchObject({ code: 'gone' })
    await wait(20)
    await wire.cut()
    await call
    expect(client.state()).toBe('closed')
    await expect(client.call('studio.hello', {})).rejects.toMatchObject({ code: 'gone' })
  })

  it('[C4] fails them where the connector says that there will be none', async () => {
    const wire = await start({ 'studio.hello': () => new Promise(() => undefined) })
    let times = 0
    const client = keep(
      createClient(
        connector(wire, async () => {
          if (times++ > 0) throw new Failure('gone', 'The studio has ended.')
          return wire.connect(page)
        }),
      ),
    )
    const call = expect(client.call('studio.hello', {})).rejects.toMatchObject({ code: 'gone' })
    await wait(20)
    await wire.cut()
    await call
    expect(client.state()).toBe('closed')
  })

  it('[C4] gives up a call under which the wire breaks again and again, and no other', async () => {
    const wire: OpenWire = await start({
      'designs.erase': () => {
        void wire.cut()
        return new Promise(() => undefined)
      },
      'studio.hello': () => hello,
    })
    const client = keep(createClient(connector(wire)))
    await expect(client.call('designs.erase', { id: ref })).rejects.toMatchObject({ code: 'gone', message: expect.stringContaining('5 times') })
    expect(await client.call('studio.hello', {})).toEqual(hello)
  })

  it('closes for good when it is closed', async () => {
    const wire = await start({ 'studio.hello': () => hello })
    const client = createClient(connector(wire))
    expect(await client.call('studio.hello', {})).toEqual(hello)
    client.close()
    await expect(client.call('studio.hello', {})).rejects.toMatchObject({ code: 'gone' })
    await wait(30)
    expect(client.state()).toBe('closed')
    wire.server.announce('menu.chosen', { action: 'nobody hears' })
  })

  it('answers no more calls at once than the limit, and serves the rest of the pages meanwhile', async () => {
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    const wire = await start({ 'studio.hello': async () => (await held, hello), 'designs.restore': () => ({}) })
    const hostile = await wire.connect()
    const { until } = listen(hostile)
    for (let id = 1; id <= 1100; id++) hostile.send(JSON.stringify({ kind: 'call', id, name: 'studio.hello', args: {} }))
    const refused = (await until(76)).map((text) => (JSON.parse(text) as { kind: string }).kind)
    expect(refused).toEqual(Array(76).fill('failure'))
    expect(await (await toClient(wire)).call('designs.restore', { id: ref })).toEqual({})
    release()
    expect((await until(1100)).length).toBe(1100)
  })
})
