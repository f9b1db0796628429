import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTempFolder, runWords } from '../../support/command-line.ts'

let temp: { path: string; remove: () => void }
beforeEach(() => (temp = makeTempFolder()))
afterEach(() => temp.remove())

const run = (...words: string[]) => runWords(words, { cwd: temp.path })
const list = (folder = '.'): string[] => readdirSync(join(temp.path, folder)).sort()
const readJson = (path: string) => JSON.parse(readFileSync(join(temp.path, path), 'utf8'))
const writeLines = (...lines: unknown[]) => writeFileSync(join(temp.path, 'r.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))

describe('the command line', () => {
  it.each([[], ['--help'], ['-h'], ['help']])('prints help for %j', async (...words) => {
    const { exitCode, stdout } = await run(...words.flat())
    expect(exitCode).toBe(0)
    for (const verb of ['generate', 'batch', 'vary', 'resize', 'export', 'lint']) expect(stdout).toContain(`\n  ${verb} `)
  })

  it.each(['generate', 'batch', 'vary', 'resize', 'export', 'lint'])('prints help for %s without judging the rest', async (verb) => {
    const { exitCode, stdout } = await run(verb, '--help')
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`npm start -- ${verb}`)
    expect(stdout).toContain('--json')
  })

  it('prints the version', async () => {
    expect(await run('--version')).toEqual({ exitCode: 0, stdout: '1.2.3\n', stderr: '' })
  })

  it.each([
    [['paint'], 'there is no verb "paint"'],
    [['generate', '--out', 'o'], 'generate needs --request'],
    [['generate', '--request', 'a sale'], 'generate needs --out'],
    [['generate', '--request', ' ', '--out', 'o'], 'the request is empty'],
    [['generate', '--request', 'x'.repeat(100001), '--out', 'o'], '100001 characters'],
    [['generate', '--request', 'a sale', '--out', 'o', '--size', '0x0'], '--size 0x0: each side must be at least 50 pixels'],
    [['generate', '--request', 'a sale', '--out', 'o', '--size', '1e9x1e9'], '--size 1e9x1e9: no side may be longer than 16,384 pixels'],
    [['generate', '--request', 'a sale', '--out', 'o', '--size', 'wide'], '--size "wide": neither'],
    [['generate', '--request', 'a sale', '--out', 'o', '--size', 'iab,constructor'], '--size "constructor": neither'],
    [['generate', '--request', 'a sale', '--out', 'o', '--count', '0'], '--count "0": a whole number from 1 to 24'],
    [['generate', '--request', 'a sale', '--out', 'o', '--seed', '-1'], '--seed "-1": a whole number'],
    [['generate', '--request', 'a sale', '--out', 'o', '--logo', 'none.svg'], 'none.svg: there is no such file'],
    [['generate', '--request', 'a sale', '--out', 'o', '--logo', '.'], 'is no file'],
    [['generate', '--request', 'a sale', '--out', 'o', '--asset', 'none.jpg'], 'none.jpg: there is no such file'],
    [['generate', '--request', 'a sale', '--out', 'o', '--fast'], 'generate has no option --fast'],
    [['generate', '--request', 'a sale', '--out', 'o', '--out', 'p'], '--out is given twice'],
    [['generate', '--request', 'a sale', '--out'], '--out needs a value: DIR'],
    [['generate', '--request', '--out', 'o'], '--request needs a value: TEXT'],
    [['generate', '--request', 'a', 'sale', '--out', 'o'], 'does not know what to do with "sale"'],
    [['generate', '--request', 'a sale', '--out', 'o', '--json=yes'], '--json takes no value'],
    [['generate', '--request', 'bad logo', '--out', 'o'], 'is truncated'],
    [['vary', 'd.json', '--axis', 'mood', '--out', 'o'], '--axis "mood": one of layout, palette, type, background, illustration is needed'],
    [['vary', 'none.json', '--axis', 'type', '--out', 'o'], 'none.json: there is no such file'],
    [['resize', 'd.json', '--out', 'o'], 'resize needs --size'],
    [['resize', 'd.json', '--size', '10x10', '--out', 'o'], '--size 10x10: each side must be at least 50 pixels'],
    [['batch', '--sizes', 'iab', '--out', 'o'], 'batch needs FILE.jsonl'],
    [['batch', 'none.jsonl', '--sizes', 'iab', '--out', 'o'], 'none.jsonl: there is no such file'],
    [['export', 'd.json', '--to', 'bmp', '--out', 'o'], '--to "bmp": one of svg, svg-figma, svg-outline, png is needed'],
    [['export', 'd.json', '--to', 'svg', '--scale', '2', '--out', 'o'], '--scale is for png alone'],
    [['export', 'd.json', '--to', 'png', '--scale', '99', '--out', 'o'], '--scale "99": a number from 0.1 to 8'],
    [['export', 'none.json', '--to', 'png', '--out', 'o.png'], 'none.json: there is no such file'],
    [['lint', 'none.json'], 'none.json: there is no such file'],
    [['lint'], 'lint needs DESIGN.json'],
  ])('refuses %j in one line, with and without --json', async (words, message) => {
    const plain = await run(...words)
    expect(plain).toMatchObject({ exitCode: 2, stdout: '' })
    expect(plain.stderr).toContain(message)
    expect(plain.stderr).toMatch(/^broadside: [^\n]+\n$/)
    const json = await run(...words, '--json')
    expect(json.exitCode).toBe(2)
    expect(JSON.parse(json.stdout).error.exitCode).toBe(2)
    expect(list()).toEqual([])
  })

  it.each(['crash', 'throw'])('fails with 1 and one line when the engine does: %s', async (request) => {
    const { exitCode, stderr } = await run('generate', '--request', request, '--out', 'o')
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^broadside: [^\n]+\n$/)
    expect(list()).toEqual([])
  })

  it.each(['hang', 'spin'])('leaves nothing behind when it is cancelled during %s', async (request) => {
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 400)
    const { exitCode, stderr } = await runWords(['generate', '--request', request, '--out', 'a/b/o'], { cwd: temp.path, signal: abort.signal })
    expect({ exitCode, stderr }).toEqual({ exitCode: 130, stderr: 'broadside: cancelled; nothing was written\n' })
    expect(list()).toEqual([])
  })
})

describe('generate', () => {
  it('writes one size into 01, 02 …', async () => {
    const { exitCode, stdout } = await run('generate', '--request', 'a sale', '--count', '2', '--size', '300x250', '--seed', '5', '--out', 'o', '--json')
    expect(exitCode).toBe(0)
    expect(list('o')).toEqual(['.broadside.json', '01', '02', 'report.json'])
    expect(list('o/01')).toEqual(['assets', 'design.json', 'design.png', 'design.svg'])
    const report = JSON.parse(stdout)
    expect(report).toEqual(readJson('o/report.json'))
    expect(Object.keys(report)).toEqual(['request', 'seed', 'elapsedMs', 'candidates'])
    expect(report).toMatchObject({ request: 'a sale', seed: 5, candidates: [{ dir: '01', size: '300x250', elapsedMs: 12 }, { dir: '02' }] })
    expect(readJson('o/02/design.json').artboards['artboard:a']).toMatchObject({ width: 300, height: 250 })
  })

  it('writes several sizes into folders of their own', async () => {
    await run('generate', '--request', 'a sale', '--count', '1', '--size', '300x250,728x90', '--size', 'story', '--out', 'o')
    expect(list('o')).toEqual(['.broadside.json', '1080x1920', '300x250', '728x90', 'report.json'])
    expect(readJson('o/report.json').candidates.map((one: { dir: string }) => one.dir)).toEqual(['300x250/01', '728x90/01', '1080x1920/01'])
  })

  it('leaves the size to the request when none is given', async () => {
    await run('generate', '--request', 'a sale', '--count', '1', '--out', 'o')
    expect(readJson('o/report.json').candidates).toMatchObject([{ dir: '01', size: '1080x1350' }])
  })

  it('replaces what it wrote, whole', async () => {
    await run('generate', '--request', 'a sale', '--count', '3', '--out', 'o')
    const { exitCode } = await run('generate', '--request', 'a sale', '--count', '1', '--out', 'o')
    expect(exitCode).toBe(0)
    expect(list('o')).toEqual(['.broadside.json', '01', 'report.json'])
    expect(list()).toEqual(['o'])
  })

  it('takes an empty folder', async () => {
    mkdirSync(join(temp.path, 'o'))
    expect(await run('generate', '--request', 'a sale', '--out', 'o')).toMatchObject({ exitCode: 0 })
  })

  it.each([
    ['a file of someone else', 'o/notes.txt'],
    ['a file of someone else, deep inside', 'o/01/mine/notes.txt'],
    ['a design that was changed since', 'o/01/design.json'],
  ])('refuses a folder that holds %s', async (_what, path) => {
    await run('generate', '--request', 'a sale', '--count', '1', '--out', 'o')
    mkdirSync(join(temp.path, path, '..'), { recursive: true })
    writeFileSync(join(temp.path, path), 'mine')
    const { exitCode, stderr } = await run('generate', '--request', 'a sale', '--count', '1', '--out', 'o')
    expect(exitCode).toBe(2)
    expect(stderr).toContain(join(temp.path, path))
    expect(readFileSync(join(temp.path, path), 'utf8')).toBe('mine')
    expect(list()).toEqual(['o'])
  })

  it('refuses a file in the folder’s place', async () => {
    writeFileSync(join(temp.path, 'o'), 'mine')
    expect(await run('generate', '--request', 'a sale', '--out', 'o')).toMatchObject({ exitCode: 2 })
    expect(await run('generate', '--request', 'a sale', '--out', 'o/p')).toMatchObject({ exitCode: 2 })
  })
})

describe('batch', () => {
  it('writes the best design of every request and size, in the order asked', async () => {
    writeLines({ id: 'b', request: 'one' }, { id: 'a', request: 'two', logo: null, assets: [] }, { id: 'c', request: 'three' })
    const { exitCode, stdout } = await run('batch', 'r.jsonl', '--sizes', '728x90,300x250', '--out', 'o', '--json')
    expect(exitCode).toBe(0)
    const report = JSON.parse(stdout)
    expect(report).toEqual(readJson('o/report.json'))
    expect(Object.keys(report)).toEqual(['designs', 'failures', 'medianMs', 'p95Ms', 'peakRssMiB', 'results'])
    expect(report.results.map(({ id, size }: { id: string; size: string }) => `${id} ${size}`)).toEqual([
      'b 728x90', 'b 300x250', 'a 728x90', 'a 300x250', 'c 728x90', 'c 300x250',
    ])
    expect(report).toMatchObject({ designs: 6, failures: [], medianMs: 12, p95Ms: 12 })
    expect(list('o/a/300x250')).toEqual(['assets', 'design.json', 'design.png', 'design.svg'])
  })

  it('goes on after a request that fails, says which, and ends with 1', async () => {
    writeLines({ id: 'a', request: 'one' }, { id: 'b', request: 'crash' }, { id: 'c', request: 'bad logo' }, { id: 'd', request: 'two' })
    const { exitCode } = await run('batch', 'r.jsonl', '--sizes', '300x250', '--out', 'o')
    expect(exitCode).toBe(1)
    expect(readJson('o/report.json')).toMatchObject({
      designs: 2,
      failures: [
        { id: 'b', size: '300x250', message: 'the engine stopped (signal SIGKILL: it was ended from outside, perhaps because the system was short of memory)' },
        { id: 'c', size: '300x250', message: '--logo null: is truncated' },
      ],
    })
    expect(existsSync(join(temp.path, 'o/b'))).toBe(false)
  })

  it.each([
    ['crash at 728x90', 'the engine stopped (signal SIGKILL: it was ended from outside, perhaps because the system was short of memory)'],
    ['too much for 728x90', 'nothing fits'],
  ])('loses one size alone to %j', async (request, message) => {
    writeLines({ id: 'a', request })
    const { exitCode } = await run('batch', 'r.jsonl', '--sizes', '300x250,728x90,300x600,300x50', '--out', 'o')
    expect(exitCode).toBe(1)
    const report = readJson('o/report.json')
    expect(report.failures).toEqual([{ id: 'a', size: '728x90', message }])
    expect(report.results.map((result: { size: string }) => result.size)).toEqual(['300x250', '300x600', '300x50'])
  })

  it('reports a fault that a design was left with', async () => {
    writeLines({ id: 'a', request: 'fault' })
    await run('batch', 'r.jsonl', '--sizes', '300x250', '--out', 'o')
    expect(readJson('o/report.json').results[0]).toMatchObject({ id: 'a', faults: [{ code: 'small-text' }] })
  })

  it.each([
    ['[1]', 'line 1'],
    ['{"id":"a","request":"one"}\n\n{"id":"b"', 'line 3: is not JSON'],
    ['{"id":"a","request":"one"}\n{"id":"A","request":"two"}', 'line 2: the id "A" is used twice'],
    ['{"id":"../a","request":"one"}', 'line 1: id: must begin'],
    ['{"id":"a.","request":"one"}', 'line 1: id: must not end'],
    ['{"id":"a","request":""}', 'line 1: the request is empty'],
    ['{"id":"a","request":"one","logo":"no.svg"}', 'line 1: logo'],
    ['{"id":"a","request":7}', 'line 1: request'],
    ['\n', 'holds no request'],
  ])('refuses the file %j', async (text, message) => {
    writeFileSync(join(temp.path, 'r.jsonl'), text)
    const { exitCode, stderr } = await run('batch', 'r.jsonl', '--sizes', 'iab', '--out', 'o')
    expect(exitCode).toBe(2)
    expect(stderr).toContain(message)
    expect(list()).toEqual(['r.jsonl'])
  })

  it('leaves nothing behind when it is cancelled', async () => {
    writeLines({ id: 'a', request: 'one' }, { id: 'b', request: 'hang' }, { id: 'c', request: 'spin' })
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 600)
    const { exitCode } = await runWords(['batch', 'r.jsonl', '--sizes', 'iab', '--out', 'o'], { cwd: temp.path, signal: abort.signal })
    expect(exitCode).toBe(130)
    expect(list()).toEqual(['r.jsonl'])
  })
})

describe('export and lint', () => {
  beforeEach(async () => {
    await run('generate', '--request', 'a sale', '--count', '1', '--size', '300x250', '--out', 'o')
  })

  it.each(['svg', 'svg-figma', 'svg-outline', 'png'])('writes %s, and replaces it', async (to) => {
    for (const _time of ['first', 'again']) {
      const { exitCode, stdout } = await run('export', 'o/01/design.json', '--to', to, '--out', 'x/out', '--json')
      expect(exitCode).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ to, out: join(temp.path, 'x/out') })
    }
    expect(list('x')).toEqual(['out'])
  })

  it.each(['<svg/>', 'mine', ''])('does not replace a file that holds %j', async (text) => {
    writeFileSync(join(temp.path, 'mine.svg'), text)
    expect(await run('export', 'o/01/design.json', '--to', 'svg', '--out', 'mine.svg')).toMatchObject({ exitCode: 2 })
    expect(await run('export', 'o/01/design.json', '--to', 'svg', '--out', 'o')).toMatchObject({ exitCode: 2 })
    expect(readFileSync(join(temp.path, 'mine.svg'), 'utf8')).toBe(text)
  })

  it('says where a design is at fault', async () => {
    const design = readJson('o/01/design.json')
    design.layers['layer:field'].width = -5
    writeFileSync(join(temp.path, 'd.json'), JSON.stringify(design))
    const { exitCode, stderr } = await run('lint', 'd.json')
    expect(exitCode).toBe(2)
    expect(stderr).toContain('layers.layer:field.width')
  })

  it('says that a design without fault has none', async () => {
    const { exitCode, stdout } = await run('lint', 'o/01/design.json', '--json')
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ design: join(temp.path, 'o/01/design.json'), faults: [], warnings: [] })
  })
})
