import { parentPort } from 'node:worker_threads'
import { createTools } from '#main/engine/tools.ts'
import { measureDesign } from './measure-design.ts'
import type { MeasureTask } from './measure-design.ts'

const tools = await createTools()

parentPort?.on('message', (task: MeasureTask) => {
  measureDesign(task, tools).then(
    (measured) => parentPort?.postMessage({ measured }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  )
})
