import { createRunJob } from './run-job.ts'
import { serveJobs } from './serve-jobs.ts'

// Ctrl+C reaches the whole group; the parent decides what becomes of the job.
process.on('SIGINT', () => undefined)
process.on('disconnect', () => process.exit(0))

serveJobs(
  {
    send: (message) => void (process.connected && process.send?.(message)),
    onMessage: (listener) => void process.on('message', listener),
  },
  createRunJob(),
)
