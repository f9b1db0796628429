import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createProviderMemory } from '#main/engine/models/provider-memory.ts'
import type { Remembered } from '#main/engine/models/provider-memory.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-memory-'))
  path = join(folder, 'models.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const found: Remembered = {
  hash: 'a1', runtime: '1.30.0', machine: 'm1', provider: 'webgpu', triedAt: 5,
  trials: [{ provider: 'webgpu', ms: 1, passedOver: null }, { provider: 'cpu', ms: 2, passedOver: { why: 'slower' } }],
}

it('knows again what it was told', async () => {
  const memory = createProviderMemory(path)
  await Promise.all([memory.remember('layout', found), memory.remember('other', { ...found, provider: 'cpu' })])
  const again = createProviderMemory(path)
  expect(again.recall('layout', found)).toEqual(found)
  expect(again.recall('other', found)?.provider).toBe('cpu')
  expect(again.recall('third', found)).toBeNull()
})

it.each(['hash', 'runtime', 'machine'] as const)('knows nothing where the %s is another', async (part) => {
  const memory = createProviderMemory(path)
  await memory.remember('layout', found)
  expect(memory.recall('layout', { ...found, [part]: 'another' })).toBeNull()
})

it.each(['', '{', '[]', '{"version":1,"models":{"layout":{"provider":"wishes"}}}', '{"version":9,"models":{}}'])('begins anew where the file holds %s', async (text) => {
  writeFileSync(path, text)
  const memory = createProviderMemory(path)
  expect(memory.recall('layout', found)).toBeNull()
  await memory.remember('layout', found)
  expect(createProviderMemory(path).recall('layout', found)).toEqual(found)
})

it('is written again once there is room', async () => {
  const memory = createProviderMemory(path)
  mkdirSync(`${path}.part`)
  await expect(memory.remember('layout', found)).rejects.toThrow()
  rmSync(`${path}.part`, { recursive: true })
  await memory.remember('other', found)
  expect(createProviderMemory(path).recall('layout', found)).toEqual(found)
})
