import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOutFolder } from '#main/designs/out-folder.ts'
import { makeTempFolder } from '../../support/command-line.ts'

let temp: { path: string; remove: () => void }
beforeEach(() => (temp = makeTempFolder()))
afterEach(() => temp.remove())
const at = (path: string) => join(temp.path, path)

async function write(folder: string, files: Record<string, string>): Promise<void> {
  const out = await createOutFolder(at(folder))
  for (const [path, text] of Object.entries(files)) await out.put(path, text)
  await out.commit()
}

describe('an output folder', () => {
  it('appears whole, with its parents, at the commit', async () => {
    const out = await createOutFolder(at('a/b/out'))
    await Promise.all([out.put('01/design.json', '{}'), out.put('01/assets/x.png', 'x'), out.put('report.json', '[]')])
    expect(existsSync(at('a/b/out'))).toBe(false)
    await out.commit()
    expect(readdirSync(at('a/b'))).toEqual(['out'])
    expect(readFileSync(at('a/b/out/01/assets/x.png'), 'utf8')).toBe('x')
    expect(statSync(at('a/b/out')).mode & 0o777).toBe(0o777 & ~process.umask())
  })

  it('leaves no trace when it is discarded, parents that it made included', async () => {
    mkdirSync(at('a'))
    const out = await createOutFolder(at('a/b/c/out'))
    await out.put('x', 'x')
    await out.discard()
    expect(readdirSync(at('a'))).toEqual([])
  })

  it('keeps parents that have got another child meanwhile', async () => {
    const out = await createOutFolder(at('a/b/out'))
    writeFileSync(at('a/mine'), '')
    await out.discard()
    expect(readdirSync(at('a'))).toEqual(['mine'])
  })

  it('keeps the old one until the new one is whole', async () => {
    await write('out', { 'old.txt': 'old' })
    const out = await createOutFolder(at('out'))
    await out.put('new.txt', 'new')
    expect(readdirSync(at('out'))).toContain('old.txt')
    await out.commit()
    expect(readdirSync(at('out')).sort()).toEqual(['.broadside.json', 'new.txt'])
    expect(readdirSync(temp.path)).toEqual(['out'])
  })

  it('looks again at the commit: a file may have come meanwhile', async () => {
    await write('out', { 'old.txt': 'old' })
    const out = await createOutFolder(at('out'))
    writeFileSync(at('out/mine.txt'), 'mine')
    await expect(out.commit()).rejects.toThrow('mine.txt')
    await out.discard()
    expect(readdirSync(at('out')).sort()).toEqual(['.broadside.json', 'mine.txt', 'old.txt'])
  })

  it.each<[string, () => void]>([
    ['a file beside', () => writeFileSync(at('out/x'), 'x')],
    ['a changed file', () => writeFileSync(at('out/a/old.txt'), 'changed')],
    ['a link', () => symlinkSync('/etc/hostname', at('out/link'))],
    ['a broken manifest', () => writeFileSync(at('out/.broadside.json'), '{"format":"broadside-folder"}')],
  ])('is not replaced when it holds %s', async (_what, spoil) => {
    await write('out', { 'a/old.txt': 'old' })
    spoil()
    await expect(createOutFolder(at('out'))).rejects.toThrow('choose another folder')
  })

  it('may lack files that it once had', async () => {
    await write('out', { 'a.txt': 'a', 'b.txt': 'b' })
    writeFileSync(at('out/a.txt'), 'a')
    await write('out', { 'c.txt': 'c' })
    expect(readdirSync(at('out')).sort()).toEqual(['.broadside.json', 'c.txt'])
  })
})
