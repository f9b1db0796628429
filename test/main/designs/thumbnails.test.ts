import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import { diffDesigns } from '#core/design/patch.ts'
import { parseDesign } from '#core/design/parse.ts'
import { openLibrary } from '../../support/open-library.ts'
import type { Library, LibraryOptions } from '../../support/open-library.ts'
import { smallDesign } from '../../support/small-design.ts'

const opened: Library[] = []
const open = (options: LibraryOptions = {}): Library => {
  const library = openLibrary(options)
  opened.push(library)
  return library
}
afterEach(() => opened.splice(0).forEach((library) => library.database.open && library.close()))

const parsed = parseDesign(smallDesign())
if (!parsed.ok) throw new Error('the small design does not parse')
const design = (title: string): Design => ({ ...parsed.value, title })
async function create(library: Library, title: string): Promise<string> {
  const id = randomUUID()
  await library['designs.create']({ id, design: design(title) })
  return id
}
const rename = (library: Library, id: string, from: string, to: string, revision: number) =>
  library['designs.save']({ id, revision, save: randomUUID(), patch: diffDesigns(design(from), design(to)) as never }, library.page)
const files = (library: Library): string[] => readdirSync(join(library.folder, 'thumbnails'))

describe('thumbnails', () => {
  it('are drawn once it is quiet, and told', async () => {
    let drawn = 0
    const library = open({ render: (made, path) => writeFile(path, `${made.title} ${++drawn}`) })
    const id = await create(library, 'a')
    for (let step = 0; step < 5; step++) rename(library, id, 'a', `b${step}`, step)
    await delay(150)
    expect(files(library)).toEqual([`${id}-5.png`])
    expect(readFileSync(join(library.folder, 'thumbnails', `${id}-5.png`), 'utf8')).toBe('b4 1')
    expect(library['designs.open']({ id }).summary.hasThumbnail).toBe(true)
    expect(library.told.at(-1)).toEqual({ event: 'library.changed', payload: { id }, except: undefined })
  })

  it('are drawn at once where one is asked for, and never older than the design', async () => {
    const library = open()
    const id = await create(library, 'a')
    const first = await library.thumbnails.find(id)
    expect(readFileSync(first!.path, 'utf8')).toBe('a')
    rename(library, id, 'a', 'b', 0)
    const second = await library.thumbnails.find(id)
    expect([second!.revision, readFileSync(second!.path, 'utf8')]).toEqual([1, 'b'])
    expect(existsSync(first!.path)).toBe(false)
  })

  it('follow a design that changes while it is drawn', async () => {
    const library = open({
      async render(made, path) {
        await delay(60)
        await writeFile(path, made.title)
      },
    })
    const id = await create(library, 'a')
    const asked = library.thumbnails.find(id)
    rename(library, id, 'a', 'b', 0)
    await asked
    await delay(250)
    expect(files(library)).toEqual([`${id}-1.png`])
  })

  it('are none where drawing fails, and none of a design that is not there', async () => {
    const library = open({ render: () => Promise.reject(new Error('no pictures')) })
    const id = await create(library, 'a')
    expect(await library.thumbnails.find(id)).toBeNull()
    expect(await library.thumbnails.find(randomUUID())).toBeNull()
    expect(library['designs.open']({ id }).summary.hasThumbnail).toBe(false)
  })

  it('go with their design, and none that was never noted outlives a start', async () => {
    const library = open()
    const id = await create(library, 'a')
    await library.thumbnails.find(id)
    writeFileSync(join(library.folder, 'thumbnails', `${randomUUID()}-3.png`), 'half')
    library.drop()
    const again = open({ folder: library.folder })
    expect(files(again)).toEqual([`${id}-0.png`])
    await again['designs.erase']({ id })
    expect(files(again)).toEqual([])
  })
})
