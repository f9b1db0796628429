import { describe, expect, it } from 'vitest'
import { findBreaks, isInCompound } from '#core/typography/find-breaks.ts'

const show = (text: string): string => {
  const breaks = findBreaks(text)
  return Array.from({ length: text.length }, (_, index) => (breaks[index] ? '|' : '') + text[index]).join('')
}

describe('findBreaks', () => {
  it.each([
    ['words', 'Fresh bread daily', 'Fresh |bread |daily'],
    ['no-break space', 'May\u00a012 only', 'May\u00a012 |only'],
    ['soft hyphens are not drawn, so they do not break', 'hand\u00admade', 'hand\u00admade'],
    ['compounds, but not beside a stub', 'well-known T-shirt check-in', 'well-|known |T-shirt |check-in'],
    ['ranges', 'Mon–Fri 10–12 from $5–$9', 'Mon–Fri |10–12 |from |$5–$9'],
    ['dashes with spaces stay on the line above', 'bread — daily', 'bread — |daily'],
    ['dashes without', 'bread—daily', 'bread|—|daily'],
    ['numbers', '555-123-4567 $5.99 50%', '555-123-4567 |$5.99 |50%'],
    ['web addresses', 'see https://example.com/spring-sale now', 'see |https://example.com/spring-sale |now'],
    ['bare domains', 'see shop.example.com/a-b-c', 'see |shop.example.com/a-b-c'],
    ['mail', 'write to-day to jo-ann@example.com', 'write |to-day |to |jo-ann@example.com'],
    ['closing punctuation', '本周末）！快来。', '本|周|末）！|快|来。'],
    ['opening punctuation', '光临（本周）', '光|临|（本|周）'],
    ['curly quotes beside Han', '他说“春天”，来了', '他|说|“春|天”，|来|了'],
    ['small kana and the long mark', 'コーヒーとって', 'コー|ヒー|とっ|て'],
    ['iteration marks', '人々のゝ', '人々|のゝ'],
    ['doubled dots', '春天……来', '春|天……|来'],
    ['currency before a number', '价格￥100元', '价|格|￥100|元'],
    ['Korean keeps its words', '전 품목 30% 할인', '전 |품목 |30% |할인'],
    ['Korean with digits', '5월 12일까지', '5월 |12일까지'],
  ])('%s', (_name, text, expected) => {
    expect(show(text)).toBe(expected)
  })

  it.each([
    ['春のパン祭り、はじまる。', '春の|パン祭り、|はじまる。'],
    ['毎日「焼きたて」をお届けします', '毎日|「焼きたて」をお届けします'],
    ['新店开业，全场八折', '新店开业，|全场八折'],
  ])('knows the phrases of %s', (text, expected) => {
    const breaks = findBreaks(text)
    expect(Array.from(text, (char, index) => (breaks[index] === 2 ? '|' : '') + char).join('')).toBe(expected)
  })

  it('knows no phrases in other scripts', () => {
    expect(findBreaks('Fresh bread, daily')).not.toContain(2)
  })

  it('does not break anywhere in an empty text', () => {
    expect([...findBreaks('')]).toEqual([0])
  })
})

describe('isInCompound', () => {
  it.each([
    ['hand-|thrown', true], ['Mon–|Fri', true], ['hand |thrown', false], ['bread — |daily', false], ['-|5', false],
  ])('%s: %s', (text, expected) => {
    expect(isInCompound(text.replace('|', ''), text.indexOf('|'))).toBe(expected)
  })
})
