import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createClient } from '#contract/client.ts'
import { toSocketPort } from '#contract/socket-port.ts'

const program = fileURLToPath(new URL('../../../src/main/cli.ts', import.meta.url))
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'broadside-test-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  out(): string
  errors(): string
  /** Until its stdout fits; rejects when it ends before. */
  until(fits: (out: string) => boolean): Promise<string>
}
const runs: Run[] = []
afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})

function serve(...words: string[]): Run {
  const env = { ...process.env, INIT_CWD: folder, BROADSIDE_DATA: '', CI: 'true' }
  const child = spawn(process.execPath, [program, 'serve', ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, errors] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  const run: Run = {
    child,
    ended: new Promise((resolve) => child.on('close', resolve)),
    out: () => out,
    errors: () => errors,
    async until(fits) {
      while (!fits(out)) {
        if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}: ${errors}`)
        await wait(20)
      }
      return out
    },
  }
  runs.push(run)
  return run
}
const readJson = async (run: Run): Promise<{ url: string; port: number; pid: number; dataFolder: string }> => JSON.parse(await run.until((out) => out.trimEnd().endsWith('}')))

describe('serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('says where it is open in one JSON document, answers there, and ends cleanly by %s', async (signal) => {
    const run = serve('--json', '--port', '0', '--data', 'studio')
    const told = await readJson(run)
    expect(told).toEqual({ url: expect.stringMatching(new RegExp(`^http://127\\.0\\.0\\.1:${told.port}/\\?token=[0-9a-f]{48}$`)), port: told.port, pid: run.child.pid, dataFolder: join(folder, 'studio') })
    const entered = await fetch(told.url, { redirect: 'manual' })
    const cookie = entered.headers.get('set-cookie')!.split(';')[0]!
    const socket = new WebSocket(`ws://127.0.0.1:${told.port}/contract`, { headers: { cookie } })
    await new Promise((resolve) => socket.on('open', resolve))
    const client = createClient(toSocketPort(socket))
    expect(await client.call('studio.hello', {})).toMatchObject({ host: 'loopback' })
    run.child.kill(signal)
    expect(await run.ended).toBe(0)
    expect(JSON.parse(run.out())).toEqual(told)
    expect(client.state()).toBe('closed')
  })

  it('says where it is open in one line', async () => {
    const run = serve('--port', '0', '--data', 'studio')
    expect(await run.until((out) => out.endsWith('\n'))).toMatch(/^Broadside is open at http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{48}\n$/)
    run.child.kill('SIGTERM')
    expect(await run.ended).toBe(0)
  })

  it('opens a data folder for one studio at a time, and again once that was killed', async () => {
    const first = serve('--json', '--port', '0', '--data', 'one')
    const told = await readJson(first)
    const second = serve('--json', '--port', '0', '--data', 'one')
    expect(await second.ended).toBe(2)
    expect(JSON.parse(second.out())).toMatchObject({ error: { exitCode: 2, message: expect.stringContaining('another Broadside studio is open') } })
    expect(second.errors().trim().split('\n').length).toBe(1)
    first.child.kill('SIGKILL')
    await first.ended
    const third = serve('--json', '--port', String(told.port), '--data', 'one')
    expect((await readJson(third)).port).toBe(told.port)
  })

  it.each([
    ['a port that another listens at', async () => ['--data', 'studio', '--port', String((await readJson(serve('--json', '--port', '0', '--data', 'other'))).port)], /--port \d+: another program listens there/],
    ['no port', async () => ['--port', '70000'], /a whole number from 0 to 65535 is needed/],
    ['a data folder that is a file', async () => (writeFileSync(join(folder, 'file'), ''), ['--data', 'file', '--port', '0']), /designs cannot be kept there/],
    ['words that it does not know', async () => ['--host', '0.0.0.0'], /serve has no option --host/],
  ])('refuses %s with one line and exit code 2', async (_what, words, message) => {
    const run = serve(...(await words()))
    expect(await run.ended).toBe(2)
    expect(run.errors().trim()).toMatch(message)
    expect(run.errors().trim().split('\n').length).toBe(1)
    expect(run.out()).toBe('')
  })
})
