import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Chromium brings a Vulkan driver that draws on the CPU; the system's loader (libvulkan.so.1) finds it when told where it is. */
const drivers = ['/usr/lib/chromium', '/usr/lib/chromium-browser', '/usr/lib64/chromium-browser', '/opt/google/chrome', '/opt/microsoft/msedge'].map((folder) => join(folder, 'vk_swiftshader_icd.json'))
const loaders = ['/lib', '/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].map((folder) => join(folder, 'libvulkan.so.1'))

/** The environment in which WebGPU runs without a graphics card; null where that cannot be had. With `CI=true` that is a failure. */
export function findSoftwareVulkan(): Readonly<Record<string, string>> | null {
  const driver = drivers.find((path) => existsSync(path))
  if (process.platform === 'linux' && driver !== undefined && loaders.some((path) => existsSync(path))) return { VK_DRIVER_FILES: driver }
  const advice = 'install Chromium and the Vulkan loader, for instance `sudo apt-get install chromium libvulkan1`'
  if (process.env['CI'] === 'true') throw new Error(`CI=true, but there is no software Vulkan: ${advice}`)
  console.warn(`Tests of models on WebGPU are skipped: ${advice}.`)
  return null
}
