import { describe, expect, it } from 'vitest'
import { asSeen } from '#core/layout/problem/as-seen.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'

const page = { width: 1080, height: 1350 }
const need = (width: number): TextNeed => ({ sets: [{ lines: 1, width, height: 0.78 }], least: 22, best: 28, most: 33, pad: { width: 0, height: 0 } })

describe('asSeen', () => {
  it('sets a word alone so large that it takes a thousandth of the page', () => {
    const { sets: [set], least, best, most } = asSeen(need(1.4), page)
    expect(set!.width * set!.height * least * least).toBeGreaterThan(0.001 * page.width * page.height)
    expect(best).toBeGreaterThan(least)
    expect(most).toBeGreaterThan(best)
  })

  it('leaves a line of words as it is', () => {
    const line = need(12)
    expect(asSeen(line, page)).toBe(line)
  })

  it('counts the air of a button', () => {
    const button = { ...need(2), pad: { width: 1.15, height: 0.68 } }
    expect(asSeen(button, page)).toBe(button)
  })
})
