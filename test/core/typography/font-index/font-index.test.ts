import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { buildFontIndex } from '../../../../scripts/build-font-index.ts'

it('describes the packages as they are installed; if not, run scripts/build-font-index.ts', () => {
  const kept = JSON.parse(readFileSync(new URL('../../../../resources/fonts/index.json', import.meta.url), 'utf8')) as unknown
  expect(kept).toEqual(JSON.parse(JSON.stringify(buildFontIndex())))
})
