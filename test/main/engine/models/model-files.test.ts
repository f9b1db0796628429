import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findModelIn, hashModel, listModelsIn, readCaseSizes } from '#main/engine/models/model-files.ts'

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
  expect(await listModelsIn([folder])).toEqual([{ name: 'layout', path: first, bytes: 10 }, { name: 'words', path: second, bytes: 4 }])
  expect(await findModelIn([folder], 'card')).toBeNull()
  expect(await listModelsIn([join(folder, 'nothing')])).toEqual([])
})

it('takes of two of one name that of the folder which comes first', async () => {
  const [own, added] = [write('own/layout', 'layout.onnx', 'own'), write('added/layout', 'layout.onnx', 'added')]
  const more = write('added/saliency', 'saliency.onnx', 'more')
  const folders = [join(folder, 'own'), join(folder, 'added')]
  expect((await listModelsIn(folders)).map(({ path }) => path)).toEqual([own, more])
  expect(await findModelIn(folders.toReversed(), 'layout')).toMatchObject({ path: added })
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
