import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, readdir, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, cpus, platform, release } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const fromHere = createRequire(import.meta.url)

export const runtimeVersion = (): string => (fromHere('onnxruntime-node/package.json') as { version: string }).version

/** Where the runtime's native parts lie, and those that a person has added for CUDA. */
export const runtimeFolder = (): string =>
  join(dirname(fromHere.resolve('onnxruntime-node/package.json')), 'bin', 'napi-v6', platform(), arch()).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')

/** https://vulkan.lunarg.com/doc/view/latest/linux/LoaderDriverInterface.html#driver-discovery-on-linux */
const vulkanFolders = ['/etc/vulkan/icd.d', '/usr/share/vulkan/icd.d', '/usr/local/share/vulkan/icd.d', '/usr/local/etc/vulkan/icd.d']
const libraryFolders = ['/lib', '/usr/lib', '/lib64', '/usr/lib64', '/usr/local/lib', '/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/lib/aarch64-linux-gnu', '/usr/lib/aarch64-linux-gnu']

/** Whether this system can look for a Vulkan driver at all. Said of Linux alone: elsewhere the runtime needs none. */
export async function hasVulkanLoader(): Promise<boolean> {
  if (platform() !== 'linux') return true
  const own = (process.env['LD_LIBRARY_PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const found = await Promise.all([...own, ...libraryFolders].map((folder) => stat(join(folder, 'libvulkan.so.1')).catch(() => null)))
  return found.some((file) => file !== null)
}

/** CUDA's part of the runtime, which is too large to come with it. */
export async function hasCudaParts(): Promise<boolean> {
  const parts = ['libonnxruntime_providers_shared.so', 'libonnxruntime_providers_cuda.so']
  const found = await Promise.all(parts.map((name) => stat(join(runtimeFolder(), name)).catch(() => null)))
  return found.every((file) => file !== null)
}

/** The same for as long as processor, system and graphics drivers are. */
export async function readMachineSignature(): Promise<string> {
  const drivers = platform() === 'linux' ? await readLinuxDrivers() : platform() === 'win32' ? await readWindowsDrivers() : ''
  // The system's release changes with every update, which on a Mac is what changes the drivers.
  const parts = [platform(), arch(), cpus()[0]?.model ?? '', platform() === 'linux' ? '' : release(), drivers]
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}

async function readLinuxDrivers(): Promise<string> {
  const files = await Promise.all(
    [...vulkanFolders, runtimeFolder()].map(async (folder) => {
      const names = await readdir(folder).catch(() => [])
      return Promise.all(names.sort().map(async (name) => `${name} ${(await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? ''}`))
    }),
  )
  const nvidia = await readFile('/proc/driver/nvidia/version', 'utf8').catch(() => '')
  const chosen = ['VK_DRIVER_FILES', 'VK_ICD_FILENAMES', 'VK_ADD_DRIVER_FILES'].map((name) => process.env[name] ?? '')
  return [...files.flat(), nvidia, ...chosen, String(await hasVulkanLoader())].join('\n')
}

/** The class of all display adapters: https://learn.microsoft.com/windows-hardware/drivers/install/system-defined-device-setup-classes-available-to-vendors */
const displayClass = 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Class\\{4d36e968-e325-11ce-bfc1-08002be10318}'

async function readWindowsDrivers(): Promise<string> {
  const { stdout } = await promisify(execFile)('reg', ['query', displayClass, '/s', '/v', 'DriverVersion'], { timeout: 5000, windowsHide: true }).catch(() => ({ stdout: '' }))
  return stdout
}
