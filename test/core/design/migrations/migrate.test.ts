import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { designVersion } from '#core/design/design.ts'
import { latestVersion, migrate, type Migration } from '#core/design/migrations/migrate.ts'
import { parseDesign } from '#core/design/parse.ts'

const addSize: Migration = (json) => ({ ...json, version: 2, size: 16 })
const nameSize: Migration = ({ size, ...json }) => ({ ...json, version: 3, fontSize: size })
const fails: Migration = (json) => ({ ...json, length: (json['missing'] as string).length })

describe('migrate', () => {
  it('takes each step from the version on', () => {
    expect(migrate({ version: 1 }, 1, [addSize, nameSize])).toEqual({ ok: true, value: { version: 3, fontSize: 16 } })
    expect(migrate({ version: 2, size: 9 }, 2, [addSize, nameSize])).toEqual({ ok: true, value: { version: 3, fontSize: 9 } })
    expect(migrate({ version: 3 }, 3, [addSize, nameSize])).toEqual({ ok: true, value: { version: 3 } })
  })

  it('answers a file that is not what its version says with a fault', () => {
    expect(migrate({ version: 1 }, 1, [fails])).toMatchObject({ ok: false, faults: [{ path: 'version' }] })
  })

  it('leads to the current version', () => {
    expect(latestVersion()).toBe(designVersion)
  })

  it.each(Array.from({ length: designVersion }, (_, index) => index + 1))('[P4] opens the frozen file of version %i', (version) => {
    const json: unknown = JSON.parse(readFileSync(new URL(`../../../fixtures/designs/v${version}.json`, import.meta.url), 'utf8'))
    expect(parseDesign(json)).toMatchObject({ ok: true, value: { version: designVersion } })
  })
})
