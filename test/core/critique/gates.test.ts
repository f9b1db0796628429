import { describe, expect, it } from 'vitest'
import { faultCodes } from '#core/critique/finding.ts'
import { gateNames, gateOf, readGates } from '#core/critique/gates.ts'

describe('readGates', () => {
  it('has every fault behind one gate, and a fault behind every gate', () => {
    expect(Object.keys(gateOf).sort()).toEqual([...faultCodes].sort())
    expect([...new Set(Object.values(gateOf))].sort()).toEqual([...gateNames].sort())
  })
  it('counts faults where they belong, and no warning', () => {
    const gates = readGates([
      { code: 'low-contrast', severity: 'fault' },
      { code: 'small-text', severity: 'fault' },
      { code: 'low-contrast', severity: 'warning' },
      { code: 'near-miss', severity: 'warning' },
    ])
    expect(gates).toEqual({ inside: 0, apart: 0, whole: 0, readable: 2, logo: 0, complete: 0, true: 0 })
  })

  it('knows no gate of what another version found', () => {
    expect(readGates([{ code: 'of-another-version', severity: 'fault' } as never])).toEqual({ inside: 0, apart: 0, whole: 0, readable: 0, logo: 0, complete: 0, true: 0 })
  })
})
