// npm run package: the desktop program for this system, in dist/. Other words go to electron-builder.
import { buildRenderer, buildShell } from './build-studio.mjs'
import { runNode } from './run-node.mjs'
import { setUp } from './set-up.mjs'

try {
  const say = console.error
  const node = await setUp({ say })
  await buildRenderer({ node, say })
  await buildShell({ node, say })
  process.exitCode = await runNode(node, ['node_modules/electron-builder/cli.js', '--config', 'electron-builder.yml', '--publish', 'never', ...process.argv.slice(2)])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
