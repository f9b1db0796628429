import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFile } from '#main/shell/open-file.ts'
import { openStudio } from '../../support/open-studio.ts'
import type { OpenStudio } from '../../support/open-studio.ts'
import { smallDesign } from '../../support/small-design.ts'
import { createTestAssets } from '../../support/test-assets.ts'

let studio: OpenStudio
let folder: string
beforeAll(() => {
  studio = openStudio()
  folder = mkdtempSync(join(tmpdir(), 'broadside-test-'))
})
afterAll(async () => {
  await studio.close()
  rmSync(folder, { recursive: true, force: true })
})
const write = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('a file that is opened from outside', () => {
  it.each([
    ['a design.json with its pictures beside it', 'design.json'],
    ['one under the studio’s own ending', 'Poster.broadside'],
  ])('is in the library afterwards, and can be opened there: %s', async (_what, name) => {
    const { badge, load } = await createTestAssets()
    const picture = load(badge.id)!
    mkdirSync(join(folder, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'assets', `${badge.id.slice('asset:'.length)}.svg`), picture.kind === 'svg' ? picture.text : picture.bytes)
    const text = JSON.stringify({ ...smallDesign(), assets: { [badge.id]: badge } }).replaceAll(`asset:${'a'.repeat(64)}`, badge.id)
    const id = await openFile(write(name, text), studio.app)
    const opened = await studio.call('designs.open', { id })
    expect(Object.values(opened.design.layers).map((layer) => layer.name).sort()).toEqual(['Group', 'Headline', 'Mask', 'Panel', 'Photo'])
    const asset = Object.values(opened.design.assets)[0]!
    expect((await studio.get(`/assets/${asset.id.slice('asset:'.length)}.${asset.extension}`)).status).toBe(200)
    const { designs } = await studio.call('designs.list', { search: '', isRemoved: false, order: 'changed', offset: 0, limit: 10 })
    expect(designs.map((one) => one.id)).toContain(id)
  })

  it.each([
    ['that is not there', () => join(folder, 'nothing.broadside')],
    ['that is a folder', () => folder],
    ['that is no design', () => write('notes.json', '{"a":1}')],
    ['that is not even JSON', () => write('notes.broadside', 'hello')],
  ])('%s is refused with one sentence', async (_what, path) => {
    await expect(openFile(path(), studio.app)).rejects.toMatchObject({ name: 'Failure', message: expect.stringMatching(/^[^\n]{10,400}$/) })
  })
})
