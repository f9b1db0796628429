import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mkdirSync } from 'node:fs'
import { createUploads, maxUploadBytes, toSafeName } from '#main/assets/receive-upload.ts'

let folder: string
let parts: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-uploads-'))
  parts = join(folder, 'parts')
  mkdirSync(parts)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bodyOf = (bytes: Uint8Array | string) => new Response(bytes as Uint8Array<ArrayBuffer>).body
const open = () => createUploads(folder, parts)

describe('toSafeName', () => {
  it.each([
    ['Kiln & Folk.svg', 'Kiln & Folk.svg'],
    ['徽标 - 面包店.PNG', '徽标 - 面包店.png'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\logo.svg', 'logo.svg'],
    ['.hidden', 'hidden'],
    ['..', 'file'],
    ['', 'file'],
    ['con.png', 'file.png'],
    ['a\u0000b\u202egnp.svg', 'abgnp.svg'],
    [`${'x'.repeat(500)}.jpeg`, `${'x'.repeat(60)}.jpeg`],
  ])('%s → %s', (name, safe) => expect(toSafeName(name)).toBe(safe))

  it('never leads out of its folder, and is a name that files may have', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (name) => {
      const safe = toSafeName(name)
      expect(basename(safe)).toBe(safe)
      expect(safe).not.toMatch(/^\.|[\u0000-\u001f<>:"|?*\\/]|[. ]$/)
      expect(Buffer.byteLength(safe)).toBeLessThan(255)
      expect(safe.length).toBeGreaterThan(0)
    }), { numRuns: 500 })
  })
})

describe('uploads', () => {
  it('keep a file as it came, under its sha256 and its name', async () => {
    const bytes = Buffer.from('a logo')
    const received = await open().receive(bodyOf(bytes), 'Kilnfolk.svg')
    const id = createHash('sha256').update(bytes).digest('hex')
    expect(received).toEqual({ id, name: 'Kilnfolk.svg', bytes: 6, path: join(folder, 'uploads', id, 'Kilnfolk.svg') })
    expect(readFileSync(received.path).equals(bytes)).toBe(true)
    expect(readdirSync(parts)).toEqual([])
    expect(await open().pathOf(id, 'Kilnfolk.svg')).toBe(received.path)
    expect(await open().pathOf(id, 'other.svg')).toBe(received.path)
  })

  it('tell two names of the same file apart', async () => {
    await open().receive(bodyOf('same'), 'one.svg')
    const { id, path } = await open().receive(bodyOf('same'), 'two.svg')
    expect(readdirSync(dirname(path)).toSorted()).toEqual(['one.svg', 'two.svg'])
    expect(basename(await open().pathOf(id, 'two.svg'))).toBe('two.svg')
  })

  it('say what is empty, too large, or no longer there, and leave nothing', async () => {
    await expect(open().receive(null, 'a')).rejects.toMatchObject({ code: 'bad-input' })
    await expect(open().receive(bodyOf(''), 'a')).rejects.toMatchObject({ code: 'bad-input' })
    const chunk = new Uint8Array(1024 * 1024)
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue((sent++, chunk)) })
    await expect(open().receive(endless, 'big.png')).rejects.toMatchObject({ code: 'too-large' })
    expect(sent).toBeLessThan(maxUploadBytes / chunk.length + 5)
    await expect(open().pathOf('0'.repeat(64), 'logo.svg')).rejects.toMatchObject({ code: 'not-found', message: expect.stringContaining('logo.svg') })
    expect(readdirSync(parts)).toEqual([])
    expect(existsSync(join(folder, 'uploads'))).toBe(false)
  })

  it('leave nothing of a sender that breaks off', async () => {
    let isSent = false
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (isSent) controller.error(new Error('gone'))
        else controller.enqueue(new Uint8Array(1000))
        isSent = true
      },
    })
    await expect(open().receive(broken, 'half.png')).rejects.toThrow('gone')
    expect(readdirSync(parts)).toEqual([])
  })
})
