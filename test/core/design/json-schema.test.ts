import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { designVersion } from '#core/design/design.ts'
import { designJsonSchema } from '#core/design/json-schema.ts'

it('is published as it is: run `node scripts/publish-schema.ts` after a change', () => {
  const published: unknown = JSON.parse(readFileSync(new URL(`../../../resources/schema/design-${designVersion}.json`, import.meta.url), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(designJsonSchema())))
})
