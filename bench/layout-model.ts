import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { createRandom } from '#core/geometry/random.ts'
import { proposeByModel } from '#core/layout/model/propose-by-model.ts'
import { openSession } from '#main/engine/models/runtime.ts'

/** How long 32 candidates take by the number of elements, from problem to layouts in pixels, on two threads of the CPU. */
const candidates = 32
const allowedMs = 60
const path = fileURLToPath(new URL('../resources/models/layout/layout.onnx', import.meta.url))

const session = await openSession(path, 'cpu')
process.stdout.write(`layout model: ${((await readFile(path)).byteLength / 2 ** 20).toFixed(2)} MiB; ${candidates} candidates\n`)
let slowest = 0
for (const count of [1, 3, 6, 12, 20]) {
  const problem = findProblem(count)
  const times: number[] = []
  for (let round = 0; round < 25; round++) {
    const start = performance.now()
    await proposeByModel(problem, { run: session.run, random: createRandom(round), count: candidates })
    if (round >= 5) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const median = times[times.length >> 1]!
  if (count === 12) slowest = median
  process.stdout.write(`${String(count).padStart(3)} elements: median ${median.toFixed(1)} ms, worst ${times.at(-1)!.toFixed(1)} ms\n`)
}
await session.release()
process.stdout.write(`12 elements ${slowest <= allowedMs ? 'within' : 'OVER'} ${allowedMs} ms\n`)
process.exitCode = slowest <= allowedMs ? 0 : 1

function findProblem(count: number) {
  for (let seed = 1; ; seed++) {
    const { problem } = drawCase(seed)
    if (problem.elements.length === count) return problem
  }
}
