import type { ArgsOf, CallName, ResultOf } from './calls.ts'
import { calls } from './calls.ts'
import type { EventName, EventOf } from './events.ts'
import { events } from './events.ts'
import { Failure } from './failure.ts'
import type { ToPage } from './message.ts'
import { parseToPage, writeMessage } from './message.ts'
import type { Port } from './port.ts'

/** `closed`: for good; every call fails with `gone`. */
export type ClientState = 'connecting' | 'connected' | 'reconnecting' | 'closed'

export interface Client {
  /** Rejects with a `Failure`. While the wire is broken it waits for the next one. */
  call<Name extends CallName>(name: Name, args: ArgsOf<Name>): Promise<ResultOf<Name>>
  on<Name extends EventName>(event: Name, listener: (payload: EventOf<Name>) => void): () => void
  state(): ClientState
  /** Called at every change. What was announced while there was no wire is never heard: ask again once connected. */
  onState(listener: (state: ClientState) => void): () => void
  close(): void
}

/** How a wire is had, and had again when it breaks. */
export interface Connector {
  /** Rejects where there is none now; with the `Failure` `gone` where there will be none. */
  connect(): Promise<Port>
  /** Resolves when to try again; the first time that a wire is lost, `attempt` is 0. */
  wait(attempt: number): Promise<void>
}

interface OpenCall {
  readonly name: CallName
  readonly text: string
  sends: number
  readonly resolve: (result: never) => void
  readonly reject: (failure: Failure) => void
}

export const maxWaitingCalls = 1024
/** A call under which the wire broke this often is taken to be what breaks it. */
const maxSends = 5

/** A page's end of the contract. A port alone is a wire that is not had again. */
export function createClient(wire: Port | Connector): Client {
  const open = new Map<number, OpenCall>()
  const listeners = new Map<EventName, Set<(payload: never) => void>>()
  const stateListeners = new Set<(state: ClientState) => void>()
  let state: ClientState = 'connecting'
  let port: Port | null = null
  let lastId = 0

  function enter(next: ClientState): void {
    if (state === next || state === 'closed') return
    state = next
    callAll(stateListeners, next)
  }

  function end(): void {
    enter('closed')
    for (const [id, { name }] of [...open]) fail(id, new Failure('gone', `${name}: the connection to the studio is gone`))
    port?.close()
    port = null
  }

  function fail(id: number, failure: Failure): void {
    open.get(id)?.reject(failure)
    open.delete(id)
  }

  function send(id: number, call: OpenCall): void {
    if (port === null) return
    if (++call.sends > maxSends) fail(id, new Failure('gone', `${call.name}: the connection broke ${maxSends} times under it`))
    else port.send(call.text)
  }

  function use(next: Port): void {
    if (state === 'closed') {
      next.close()
      return
    }
    port = next
    next.onText((text) => {
      const message = parseToPage(text)
      if (message !== null && port === next) hear(message)
    })
    next.onClose(() => {
      if (port !== next) return
      port = null
      if ('connect' in wire) void reconnect(wire)
      else end()
    })
    enter('connected')
    for (const [id, call] of [...open]) send(id, call)
  }

  async function reconnect(connector: Connector): Promise<void> {
    if (state !== 'connecting') enter('reconnecting')
    for (let attempt = 0; port === null && state !== 'closed'; attempt++) {
      try {
        if (attempt > 0 || state === 'reconnecting') await connector.wait(attempt)
        use(await connector.connect())
      } catch (error) {
        if (error instanceof Failure && error.code === 'gone') end()
      }
    }
  }

  function hear(message: ToPage): void {
    if (message.kind === 'event') {
      if (!Object.hasOwn(events, message.name)) return
      const parsed = events[message.name as EventName].safeParse(message.payload)
      if (parsed.success) callAll(listeners.get(message.name as EventName) ?? [], parsed.data as never)
      return
    }
    const call = open.get(message.id)
    if (call === undefined) return
    if (message.kind === 'failure') {
      fail(message.id, new Failure(message.code, message.message))
      return
    }
    const parsed = calls[call.name].result.safeParse(message.result)
    if (!parsed.success) {
      fail(message.id, new Failure('failed', `${call.name} was answered with what this page does not understand`))
      return
    }
    open.delete(message.id)
    call.resolve(parsed.data as never)
  }

  if ('connect' in wire) void reconnect(wire)
  else use(wire)

  return {
    call: (name, args) =>
      new Promise((resolve, reject) => {
        if (state === 'closed') throw new Failure('gone', `${name}: the connection to the studio is gone`)
        if (open.size >= maxWaitingCalls) throw new Failure('failed', `${name}: more than ${maxWaitingCalls} calls wait for an answer`)
        const id = ++lastId
        const text = writeMessage({ kind: 'call', id, name, args })
        if (text === null) throw new Failure('too-large', `${name}: it is more than can be sent at once`)
        const call: OpenCall = { name, text, sends: 0, resolve, reject }
        open.set(id, call)
        send(id, call)
      }),
    on(event, listener) {
      const known = listeners.get(event) ?? new Set()
      listeners.set(event, known.add(listener as (payload: never) => void))
      return () => void known.delete(listener as (payload: never) => void)
    },
    state: () => state,
    onState(listener) {
      stateListeners.add(listener)
      return () => void stateListeners.delete(listener)
    },
    close: end,
  }
}

/** One listener's fault is reported as an unhandled rejection and keeps nothing from the others. */
function callAll<Value>(listeners: Iterable<(value: Value) => void>, value: Value): void {
  for (const listener of [...listeners]) {
    try {
      listener(value)
    } catch (error) {
      void Promise.reject(error)
    }
  }
}
