import { mkdirSync, writeFileSync } from 'node:fs'
import { designVersion } from '#core/design/design.ts'
import { designJsonSchema } from '#core/design/json-schema.ts'

const folder = new URL('../resources/schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL(`design-${designVersion}.json`, folder), `${JSON.stringify(designJsonSchema(), null, 2)}\n`)
