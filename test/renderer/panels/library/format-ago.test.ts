import { expect, it } from 'vitest'
import { formatAgo } from '#renderer/panels/library/format-ago.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const now = Date.UTC(2026, 4, 1, 12)

it.each<readonly [past: number, en: string, zh: string]>([
  [0, 'now', '现在'],
  [59_000, 'now', '现在'],
  [-5000, 'now', '现在'],
  [minute, '1 minute ago', '1分钟前'],
  [59 * minute, '59 minutes ago', '59分钟前'],
  [3 * hour, '3 hours ago', '3小时前'],
  [day, 'yesterday', '昨天'],
  [6 * day, '6 days ago', '6天前'],
  [8 * day, 'last week', '上周'],
  [400 * day, 'last year', '去年'],
])('%d ms ago is %j and %j', (past, en, zh) => {
  expect([formatAgo(now - past, now, 'en'), formatAgo(now - past, now, 'zh')]).toEqual([en, zh])
})
