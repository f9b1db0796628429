import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { hasVulkanLoader, readMachineSignature, runtimeFolder, runtimeVersion } from '#main/engine/models/machine-signature.ts'

const before = { driver: process.env['VK_DRIVER_FILES'], libraries: process.env['LD_LIBRARY_PATH'] }
const restore = (name: string, value: string | undefined): void => {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
afterEach(() => {
  restore('VK_DRIVER_FILES', before.driver)
  restore('LD_LIBRARY_PATH', before.libraries)
})

it('is the same as long as nothing changes', async () => {
  expect(await readMachineSignature()).toBe(await readMachineSignature())
  expect(await readMachineSignature()).toMatch(/^[0-9a-f]{32}$/)
})

it.runIf(process.platform === 'linux')('is another where another driver is asked for', async () => {
  const first = await readMachineSignature()
  process.env['VK_DRIVER_FILES'] = '/somewhere/driver.json'
  expect(await readMachineSignature()).not.toBe(first)
})

it.runIf(process.platform === 'linux')('finds the Vulkan loader where the system is told to look', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'broadside-libraries-'))
  writeFileSync(join(folder, 'libvulkan.so.1'), '')
  process.env['LD_LIBRARY_PATH'] = folder
  expect(await hasVulkanLoader()).toBe(true)
  rmSync(folder, { recursive: true })
})

it('knows the runtime that is installed', () => {
  expect(runtimeVersion()).toMatch(/^\d+\.\d+\.\d+/)
  expect(runtimeFolder()).toContain('onnxruntime-node')
})
