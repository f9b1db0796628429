import { readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeApproximation, knownApproximations } from '#renderer/panels/editor/export/describe-approximation.ts'

it('knows every sentence that an export can say, and no other', () => {
  const folder = new URL('../../../../../src/core/export/', import.meta.url)
  const said = readdirSync(folder).filter((name) => name.endsWith('.ts')).flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/approximate\([^,]+, '([^']+)'\)/g)].map(([, what]) => what!))
  expect(said.length).toBeGreaterThan(5)
  expect([...knownApproximations].sort()).toEqual([...new Set(said)].sort())
})

it('begins as a sentence does', () => {
  expect(describeApproximation('OpenType features are lost', 'zh')).toBe('会失去 OpenType 特性')
  expect(describeApproximation('each line becomes a text of its own', 'en')).toBe('Each line becomes a text of its own')
})
