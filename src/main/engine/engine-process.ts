import { createRunJob } from './run-job.ts'
import { serveJobs } from './serve-jobs.ts'

// Ctrl+C reaches the whole group; the parent decides what becomes of the job.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit(0))

serveJobs(
  {
    send: (message) => new Promise((resolve) => (process.connected ? process.send!(message, () => resolve()) : resolve())),
    onMessage: (listener) => void process.on('message', listener),
  },
  createRunJob(),
)
