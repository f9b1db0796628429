import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeRunMarks } from '#main/engine/models/read-run-marks.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-marks-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The id of a process that is over. */
const goneId = (): number => spawnSync(process.execPath, ['-e', '']).pid
const write = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

it('tells once what ran in a process that is no more', () => {
  write(`${goneId()}.json`, JSON.stringify({ model: 'layout', provider: 'webgpu' }))
  expect(takeRunMarks(folder)).toEqual([{ model: 'layout', provider: 'webgpu' }])
  expect(takeRunMarks(folder)).toEqual([])
})

it('leaves the note of a process that runs', () => {
  const file = write(`${process.pid}.json`, JSON.stringify({ model: 'layout', provider: 'webgpu' }))
  expect(takeRunMarks(folder)).toEqual([])
  expect(existsSync(file)).toBe(true)
})

it('drops what it cannot read, and leaves what is none of its own', () => {
  const [half, other] = [write(`${goneId()}.json`, '{"model":'), write('readme.txt', 'hi')]
  expect(takeRunMarks(folder)).toEqual([])
  expect([existsSync(half), existsSync(other)]).toEqual([false, true])
})
