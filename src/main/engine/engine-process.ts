import { createModels } from './models/create-models.ts'
import { createRunJob } from './run-job.ts'
import { serveJobs } from './serve-jobs.ts'

// Ctrl+C reaches the whole group; the parent decides what becomes of the job.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit(0))

/** What the desktop shell's utility process has for a parent; under plain Node there is none. */
interface ParentPort {
  postMessage(message: unknown): void
  on(kind: 'message', listener: (event: { readonly data: unknown }) => void): void
}
const { parentPort } = process as { parentPort?: ParentPort }

const models = createModels()
serveJobs(
  parentPort === undefined
    ? {
        send: (message) => new Promise((resolve) => (process.connected ? process.send!(message, () => resolve()) : resolve())),
        onMessage: (listener) => void process.on('message', listener),
      }
    : {
        send: (message) => Promise.resolve(parentPort.postMessage(message)),
        onMessage: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      },
  createRunJob(models),
  models.configure,
)
