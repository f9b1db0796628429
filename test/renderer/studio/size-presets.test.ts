import { describe, expect, it } from 'vitest'
import { Size } from '#contract/records.ts'
import { bannerPresets, drawSize, findPreset, makeSize, screenPresets, sheetPresets } from '#renderer/studio/size-presets.ts'

const all = [...screenPresets, ...sheetPresets, ...bannerPresets]

describe('the presets', () => {
  it('are sizes of the contract, each once', () => {
    for (const { size } of all) expect(Size.parse(size)).toEqual(size)
    expect(new Set(all.map(({ size }) => size.name)).size).toBe(all.length)
    expect(bannerPresets).toHaveLength(13)
  })
  it('are found by their pixels', () => {
    expect(findPreset(makeSize(1080, 1920))?.id).toBe('story')
    expect(findPreset(makeSize(1081, 1920))).toBeUndefined()
  })
})

describe('drawSize', () => {
  it.each([
    [{ width: 1080, height: 1350 }, { width: 32, height: 40 }],
    [{ width: 728, height: 90 }, { width: 40, height: 5 }],
    [{ width: 16, height: 16384 }, { width: 4, height: 40 }],
  ])('%o', (size, drawn) => {
    expect(drawSize(size, 40)).toEqual(drawn)
  })
})
