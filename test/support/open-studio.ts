import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArgsOf, CallName, Caller, ResultOf } from '#contract/calls.ts'
import { calls } from '#contract/calls.ts'
import type { EventName, EventOf } from '#contract/events.ts'
import type { Job, Work } from '#contract/work.ts'
import { forkEngine } from '#main/engine/fork-engine.ts'
import { createStudioApp } from '#main/studio-app.ts'
import type { StudioApp } from '#main/studio-app.ts'

type Heard = { [Name in EventName]: { readonly event: Name; readonly payload: EventOf<Name>; readonly except: string | undefined } }[EventName]

/** A studio without a host: calls go through the contract's schemas, as on a wire. */
export interface OpenStudio {
  readonly app: StudioApp
  readonly dataFolder: string
  readonly heard: Heard[]
  call<Name extends CallName>(name: Name, args: ArgsOf<Name>, connection?: string): Promise<ResultOf<Name>>
  /** Until the job has ended. */
  work(work: Work, connection?: string): Promise<Job>
  whenHeard<Name extends EventName>(event: Name, fits?: (payload: EventOf<Name>) => boolean): Promise<EventOf<Name>>
  get(path: string): Promise<Response>
  put(path: string, bytes: Uint8Array | string): Promise<Response>
  close(): Promise<void>
}

export interface OpenStudioOptions {
  readonly dataFolder?: string
  /** A module to run instead of the engine. */
  readonly engine?: string
  readonly now?: () => number
}

export function openStudio({ dataFolder, engine, now }: OpenStudioOptions = {}): OpenStudio {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'broadside-app-'))
  const app = createStudioApp({ dataFolder: folder, host: 'loopback', version: '0.0.0', spawnEngine: () => forkEngine(engine), ...(now === undefined ? {} : { now }) })
  const heard: Heard[] = []
  const listeners = new Set<() => void>()
  app.onAnnounce((event, payload, except) => {
    heard.push({ event, payload, except } as Heard)
    for (const listener of [...listeners]) listener()
  })
  const whenHeard = <Name extends EventName>(event: Name, fits: (payload: EventOf<Name>) => boolean = () => true): Promise<EventOf<Name>> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = heard.find((one) => one.event === event && fits(one.payload as EventOf<Name>))
        if (found === undefined) return
        listeners.delete(look)
        resolve(found.payload as EventOf<Name>)
      }
      listeners.add(look)
      look()
    })
  async function call<Name extends CallName>(name: Name, args: ArgsOf<Name>, connection = 'page'): Promise<ResultOf<Name>> {
    const handler = app.handlers[name] as (args: unknown, caller: Caller) => unknown
    const result = await handler(calls[name].args.parse(JSON.parse(JSON.stringify(args))), { connection })
    return calls[name].result.parse(JSON.parse(JSON.stringify(result))) as ResultOf<Name>
  }
  return {
    app,
    dataFolder: folder,
    heard,
    call,
    whenHeard,
    async work(work, connection) {
      const job = crypto.randomUUID()
      await call('jobs.start', { job, work }, connection)
      return (await whenHeard('jobs.changed', (payload) => payload.job.id === job && ['done', 'failed', 'cancelled'].includes(payload.job.state))).job
    },
    get: async (path) => (await app.answerBytes(new Request(new URL(path, 'http://127.0.0.1')))) ?? new Response(null, { status: 404 }),
    put: async (path, bytes) => (await app.answerBytes(new Request(new URL(path, 'http://127.0.0.1'), { method: 'PUT', body: bytes as Uint8Array<ArrayBuffer> })))!,
    async close() {
      await app.dispose()
      if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
