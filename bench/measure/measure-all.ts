import { Worker } from 'node:worker_threads'
import type { Measured } from './faults.ts'
import type { MeasureTask } from './measure-design.ts'

const workers = 2

/** Measures all, on both cores; in the order of the tasks. */
export async function measureAll(tasks: readonly MeasureTask[], onDone: (done: number) => void): Promise<Measured[]> {
  const results: Measured[] = []
  let next = 0
  let done = 0
  await Promise.all(
    Array.from({ length: Math.min(workers, tasks.length) }, async () => {
      const worker = new Worker(new URL('./measure-worker.ts', import.meta.url))
      try {
        while (next < tasks.length) {
          const index = next++
          results[index] = await ask(worker, tasks[index]!)
          onDone(++done)
        }
      } finally {
        await worker.terminate()
      }
    }),
  )
  return results
}

function ask(worker: Worker, task: MeasureTask): Promise<Measured> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (answer: { measured: Measured } | { error: string }) => {
      worker.off('error', reject)
      if ('error' in answer) reject(new Error(`${task.id} ${task.size}: ${answer.error}`))
      else resolve(answer.measured)
    })
    worker.postMessage(task)
  })
}
