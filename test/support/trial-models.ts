import { setTimeout as wait } from 'node:timers/promises'
import { serveJobs } from '#main/engine/serve-jobs.ts'
import { tryProvider } from '#main/engine/models/try-provider.ts'

/** An engine process for tests of what stands around a trial: real trials on the CPU, and on WebGPU what `BROADSIDE_TRIAL` says goes wrong: `crash`, `hang`. */
process.on('disconnect', () => process.exit(0))

serveJobs(
  {
    send: (message) => new Promise((resolve) => void process.send?.(message, () => resolve())),
    onMessage: (listener) => void process.on('message', listener),
  },
  async (job, { onProgress }, signal) => {
    if (job.kind !== 'try-provider') throw new Error(`no ${job.kind} here`)
    if (job.provider === 'webgpu' && process.env['BROADSIDE_TRIAL'] === 'crash') process.abort()
    if (job.provider === 'webgpu' && process.env['BROADSIDE_TRIAL'] === 'hang') await wait(600_000)
    return tryProvider(job, (done) => onProgress({ stage: job.provider, done, total: job.runs }), signal)
  },
)
