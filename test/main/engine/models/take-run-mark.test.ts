import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeRunMark } from '#main/engine/models/take-run-mark.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-marks-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('tells once what ran in a process', () => {
  const file = join(folder, 'one.json')
  writeFileSync(file, JSON.stringify({ model: 'layout', provider: 'webgpu' }))
  expect(takeRunMark(file)).toEqual({ model: 'layout', provider: 'webgpu' })
  expect(takeRunMark(file)).toBeNull()
})

it.each(['', '{"model":', '{"model":"layout","provider":"wishes"}'])('drops what it cannot read: %s', (text) => {
  const file = join(folder, 'half.json')
  writeFileSync(file, text)
  expect(takeRunMark(file)).toBeNull()
  expect(existsSync(file)).toBe(false)
})
