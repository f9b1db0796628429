import { setTimeout as wait } from 'node:timers/promises'
import { MessageChannel } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { toChannelPort } from '#contract/channel-port.ts'

it('[C5] hears text, and no bytes and no other value that a structured clone could carry', async () => {
  const { port1, port2 } = new MessageChannel()
  const port = toChannelPort(port1 as never)
  const heard: string[] = []
  let isClosed = false
  port.onText((text) => heard.push(text))
  port.onClose(() => (isClosed = true))
  for (const value of [new Uint8Array(8), { kind: 'call' }, ['a'], 7, null, new Map([['a', 1]])]) port2.postMessage(value)
  port2.postMessage('text')
  await wait(30)
  expect(heard).toEqual(['text'])
  port2.close()
  await wait(30)
  expect(isClosed).toBe(true)
})
