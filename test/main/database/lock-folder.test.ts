import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from '#main/database/lock-folder.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'broadside-lock-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('lockFolder', () => {
  it('is held by one at a time', () => {
    const unlock = lockFolder(folder)
    expect(unlock).not.toBeNull()
    expect(lockFolder(folder)).toBeNull()
    unlock!()
    const again = lockFolder(folder)
    expect(again).not.toBeNull()
    again!()
  })

  it('goes with a process that is killed', async () => {
    const script = `const { lockFolder } = await import(${JSON.stringify(new URL('../../../src/main/database/lock-folder.ts', import.meta.url).href)}); lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    expect(lockFolder(folder)).toBeNull()
    const ended = new Promise((resolve) => holder.once('exit', resolve))
    holder.kill('SIGKILL')
    await ended
    const unlock = lockFolder(folder)
    expect(unlock).not.toBeNull()
    unlock!()
  })
})
