import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findModel, hashModel, listModels, readCaseSizes } from '#main/engine/models/model-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-models-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const write = (model: string, file: string, text: string): string => {
  mkdirSync(join(folder, model), { recursive: true })
  writeFileSync(join(folder, model, file), text)
  return join(folder, model, file)
}

it('finds every model in a folder of its own, by name', async () => {
  const second = write('words', 'words.onnx', 'four')
  const first = write('layout', 'layout.onnx', 'ten bytes.')
  write('card', 'card.md', 'no model')
  writeFileSync(join(folder, 'stray.onnx'), 'not in a folder')
  expect(await listModels(folder)).toEqual([{ name: 'layout', path: first, bytes: 10 }, { name: 'words', path: second, bytes: 4 }])
  expect(await findModel(folder, 'card')).toBeNull()
  expect(await listModels(join(folder, 'nothing'))).toEqual([])
})

it('tells two models apart by their bytes', async () => {
  const [one, same, other] = [write('a', 'a.onnx', 'x'), write('b', 'b.onnx', 'x'), write('c', 'c.onnx', 'y')]
  expect(await hashModel(one)).toMatch(/^[0-9a-f]{64}$/)
  expect(await hashModel(one)).toBe(await hashModel(same))
  expect(await hashModel(one)).not.toBe(await hashModel(other))
})

it('reads how much the smallest case has of what may vary', async () => {
  const path = write('layout', 'layout.onnx', '')
  expect(await readCaseSizes(path)).toEqual({})
  write('layout', 'case.json', '{ "sizes": { "count": 3 } }')
  expect(await readCaseSizes(path)).toEqual({ count: 3 })
  write('layout', 'case.json', '{ "sizes": { "count": -3 } }')
  await expect(readCaseSizes(path)).rejects.toThrow()
})
