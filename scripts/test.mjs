import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from './run-node.mjs'
import { root, setUp } from './set-up.mjs'

const isLong = process.argv.includes('--long')
const words = process.argv.slice(2).filter((word) => word !== '--long')
const reportFile = join(root, 'node_modules', '.cache', 'test-report.json')

/** A stranger's machine is left as it is; a fresh CI machine, where we are root, is given the browser and the Vulkan loader that it lacks. */
function installInCi() {
  if (process.env.CI !== 'true' || process.platform !== 'linux' || process.getuid?.() !== 0) return
  const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const hasBrowser = browsers.some((name) => spawnSync('which', [name]).status === 0)
  // The driver comes with Chromium; it needs no graphics card.
  const hasVulkan = ['/lib', '/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'].some((folder) => existsSync(join(folder, 'libvulkan.so.1')))
  const packages = [...(hasBrowser ? [] : ['chromium']), ...(hasVulkan ? [] : ['libvulkan1'])]
  if (packages.length === 0) return
  console.log(`Installing ${packages.join(' and ')} for the tests`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env })
  spawnSync('apt-get', ['install', '-qy', '--no-install-recommends', ...packages], { stdio: ['ignore', 'ignore', 'inherit'], env })
}

/** The tests' count alone on the last line, where people and CI look for it. */
function printCount(code) {
  if (!existsSync(reportFile)) throw new Error('The tests ended before they could be counted.')
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(reportFile, 'utf8'))
  // A file that could not be loaded counts, and a promise that nobody caught, though no test failed.
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1)
  console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`)
  return numPassedTests + failed
}

/** Suites that take a sample in `npm test` and run whole in `npm run test:long` ask for BROADSIDE_LONG. */
function listLongTests() {
  const files = readdirSync(join(root, 'test'), { recursive: true }).filter((name) => /\.test\.tsx?$/.test(name))
  return files.map((name) => join('test', name)).filter((path) => readFileSync(join(root, path), 'utf8').includes('BROADSIDE_LONG'))
}

async function runTests() {
  const node = await setUp({ say: console.log })
  installInCi()
  if (words.length === 0 && !isLong) {
    for (const project of ['tsconfig.core.json', 'tsconfig.json', 'tsconfig.renderer.json', 'tsconfig.tests.json', 'tsconfig.electron.json']) {
      const code = await runNode(node, ['node_modules/typescript/bin/tsc', '-p', project])
      if (code !== 0) return code
    }
  }
  mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
  rmSync(reportFile, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  const chosen = isLong && words.length === 0 ? listLongTests() : words
  const code = await runNode(node, ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...chosen], { env: isLong ? { BROADSIDE_LONG: '1' } : {} })
  const ran = printCount(code)
  return code === 0 && ran === 0 ? 1 : code
}

try {
  process.exitCode = await runTests()
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
