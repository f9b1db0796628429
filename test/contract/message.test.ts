import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxMessageBytes, parseToMain, parseToPage, writeMessage } from '#contract/message.ts'

describe('messages', () => {
  it('come out as they went in', () => {
    const id = fc.nat()
    const value = fc.jsonValue({ maxDepth: 4 }).filter((json) => !JSON.stringify(json).includes('__proto__'))
    const name = fc.string({ minLength: 1, maxLength: 80 })
    fc.assert(
      fc.property(id, name, value, (call, called, args) => {
        const message = { kind: 'call', id: call, name: called, args: JSON.parse(JSON.stringify(args)) as unknown } as const
        expect(parseToMain(writeMessage(message))).toEqual(message)
        const event = { kind: 'event', name: called, payload: message.args } as const
        expect(parseToPage(writeMessage(event))).toEqual(event)
      }),
    )
  })

  it('[C3] are refused as a value, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (anything) => {
        expect([parseToMain(anything), parseToPage(anything)]).toEqual([null, null])
      }),
    )
  })

  it.each([
    ['a letter of one byte', 'x', 1],
    ['a letter of two', 'é', 2],
    ['a letter of three', '广', 3],
    ['a pair of units that is four', '🎷', 4],
  ])('[C3] are as long as their UTF-8: %s', (_what, letter, bytes) => {
    const wrapping = Buffer.byteLength(JSON.stringify({ kind: 'event', name: 'n', payload: '' }))
    const room = maxMessageBytes - wrapping
    const write = (count: number) => writeMessage({ kind: 'event', name: 'n', payload: letter.repeat(count) })
    const count = Math.floor(room / bytes)
    expect(Buffer.byteLength(write(count)!)).toBeLessThanOrEqual(maxMessageBytes)
    expect(write(count + 1)).toBeNull()
  })
})
