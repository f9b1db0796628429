import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { findListed } from '#core/compose/copy/program.ts'

describe('findListed', () => {
  it.each([
    ['School fair on 4 July.\nBouncy castle, cake stall and a raffle.', ['cake stall', 'raffle', 'bouncy castle']],
    ['Garden opening: seed swap, live folk music, face painting. 2 May.', ['live folk music', 'face painting', 'seed swap']],
    ['Fair, Saturday 4 July, Maple Hall', []],
    ['A banner for lamps. Elegant, calm and modern.', []],
  ])('reads %j', (request, expected) => {
    const parsed = parseBrief(request)
    expect(parsed.ok && findListed(parsed.value)).toEqual(expected)
  })
})
