import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTempFolder } from '../support/command-line.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const request = 'An autumn sale at the pottery "Clay & Co", 20% off all mugs until 12 October. Shop now at clayandco.example'

let temp: { path: string; remove: () => void }
beforeEach(() => (temp = makeTempFolder()))
afterEach(() => temp.remove())

interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What a person types: `npm start -- …` from the temp folder. */
function npmStart(words: readonly string[], { onStarted }: { onStarted?: (pid: number) => void } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own, so that a signal reaches all of it, as Ctrl+C does.
    const child = spawn('npm', ['--prefix', root, 'start', '--', ...words], { cwd: temp.path, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (text) => (stdout += text))
    child.stderr.on('data', (text) => (stderr += text))
    // npm ends by the signal itself, which a shell shows as 130. The streams close when the last of the group has ended.
    child.on('close', (exitCode, signal) => resolve({ exitCode: signal === 'SIGINT' ? 130 : exitCode, stdout, stderr }))
    onStarted?.(child.pid!)
  })
}

const readBytes = (path: string): Buffer => readFileSync(join(temp.path, path))
const listAll = (folder: string): string[] => readdirSync(join(temp.path, folder), { recursive: true }).map(String).sort()

describe('npm start', () => {
  it('prints help and nothing else', async () => {
    const { exitCode, stdout, stderr } = await npmStart(['--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^Broadside \d+\.\d+\.\d+: /)
  })

  it('generates designs whose report is all that stdout holds', async () => {
    const { exitCode, stdout, stderr } = await npmStart(['generate', '--request', request, '--size', '300x250', '--count', '2', '--out', 'out', '--json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const report = JSON.parse(stdout)
    expect(report).toEqual(JSON.parse(readBytes('out/report.json').toString()))
    expect(report.candidates.map(({ dir, size }: { dir: string; size: string }) => ({ dir, size }))).toEqual([
      { dir: '01', size: '300x250' },
      { dir: '02', size: '300x250' },
    ])
    const design = JSON.parse(readBytes('out/01/design.json').toString())
    expect(Object.values(design.artboards)).toMatchObject([{ width: 300, height: 250 }])
    expect(readBytes('out/01/design.svg').toString()).toContain('data-role="headline"')
    expect(readBytes('out/01/design.png').readUInt32BE(16)).toBe(300)
  })

  it('gives the same bytes for the same seed, and others for another', async () => {
    const make = (out: string, seed: string) => npmStart(['generate', '--request', request, '--size', '728x90,300x600', '--count', '1', '--seed', seed, '--out', out])
    for (const [out, seed] of [['a', '7'], ['b', '7'], ['c', '8']] as const) expect(await make(out, seed)).toMatchObject({ exitCode: 0 })
    const files = listAll('a').filter((path) => /design\.(json|svg|png)$|assets\//.test(path))
    expect(files.length).toBeGreaterThanOrEqual(6)
    expect(listAll('b')).toEqual(listAll('a'))
    for (const path of files) expect(readBytes(`b/${path}`).equals(readBytes(`a/${path}`)), path).toBe(true)
    expect(files.some((path) => !existsSync(join(temp.path, 'c', path)) || !readBytes(`c/${path}`).equals(readBytes(`a/${path}`)))).toBe(true)
  })

  it('takes the size from the request, unless it is told one', async () => {
    const sized = 'Design a banner of size 336x280 for a spring concert of the town choir.'
    expect(await npmStart(['generate', '--request', sized, '--count', '1', '--out', 'a'])).toMatchObject({ exitCode: 0 })
    expect(JSON.parse(readBytes('a/report.json').toString()).candidates).toMatchObject([{ size: '336x280' }])
    expect(await npmStart(['generate', '--request', sized, '--count', '1', '--size', '320x100', '--out', 'b'])).toMatchObject({ exitCode: 0 })
    expect(JSON.parse(readBytes('b/report.json').toString()).candidates).toMatchObject([{ size: '320x100' }])
  })

  it('makes a batch whose order is that of the file, on any number of cores', async () => {
    writeFileSync(join(temp.path, 'r.jsonl'), ['yoga class on Sunday', 'a bakery opening', 'bicycle repair'].map((text, index) => JSON.stringify({ id: `r${index}`, request: text })).join('\n'))
    const { exitCode, stdout } = await npmStart(['batch', 'r.jsonl', '--sizes', '300x250,300x50', '--out', 'out', '--json'])
    expect(exitCode).toBe(0)
    const report = JSON.parse(stdout)
    expect(report.results.map(({ id, size }: { id: string; size: string }) => `${id} ${size}`)).toEqual([
      'r0 300x250', 'r0 300x50', 'r1 300x250', 'r1 300x50', 'r2 300x250', 'r2 300x50',
    ])
    expect(report).toMatchObject({ designs: 6, failures: [] })
    expect(existsSync(join(temp.path, 'out/r2/300x50/design.svg'))).toBe(true)
  })

  it('exports what it generated, and finds no fault in it', async () => {
    await npmStart(['generate', '--request', request, '--size', '300x250', '--count', '1', '--out', 'out'])
    for (const to of ['svg', 'svg-figma', 'svg-outline']) {
      expect(await npmStart(['export', 'out/01/design.json', '--to', to, '--out', `${to}.svg`])).toMatchObject({ exitCode: 0 })
      expect(readBytes(`${to}.svg`).toString()).toContain('data-layer="layer:')
    }
    expect(await npmStart(['export', 'out/01/design.json', '--to', 'png', '--scale', '2', '--out', 'twice.png'])).toMatchObject({ exitCode: 0 })
    expect([readBytes('twice.png').readUInt32BE(16), readBytes('twice.png').readUInt32BE(20)]).toEqual([600, 500])
    const { exitCode, stdout } = await npmStart(['lint', 'out/01/design.json', '--json'])
    expect(JSON.parse(stdout).faults).toEqual([])
    expect(exitCode).toBe(0)
  })

  it.each([
    ['truncated.png', Buffer.from('89504e470d0a1a0a0000000d49484452000000400000004008060000', 'hex')],
    ['empty.svg', Buffer.alloc(0)],
    ['notes.txt', Buffer.from('no picture')],
    ['bomb.svg', Buffer.from('<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>')],
  ])('says what is wrong with the logo %s', async (name, bytes) => {
    writeFileSync(join(temp.path, name), bytes)
    const { exitCode, stderr } = await npmStart(['generate', '--request', request, '--size', '300x250', '--logo', name, '--out', 'out'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^broadside: [^\n]+\n$/)
    expect(stderr).toContain(name)
    expect(listAll('.')).toEqual([name])
  })

  it('never touches a file of someone else', async () => {
    mkdirSync(join(temp.path, 'out'))
    writeFileSync(join(temp.path, 'out/thesis.txt'), 'mine')
    const { exitCode, stderr } = await npmStart(['generate', '--request', request, '--out', 'out'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('thesis.txt')
    expect(listAll('.')).toEqual(['out', 'out/thesis.txt'])
  })

  it('cleans up after Ctrl+C', async () => {
    const { exitCode, stderr } = await npmStart(['generate', '--request', request, '--size', 'iab,a2', '--count', '24', '--out', 'deep/out'], {
      onStarted: (pid) => setTimeout(() => process.kill(-pid, 'SIGINT'), 2500),
    })
    expect(exitCode).toBe(130)
    expect(stderr).toContain('broadside: cancelled; nothing was written\n')
    expect(listAll('.')).toEqual([])
  })
})
