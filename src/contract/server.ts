import type { z } from 'zod'
import { describeIssue } from '#core/design/describe-issue.ts'
import type { CallName, Caller, Handlers } from './calls.ts'
import { calls } from './calls.ts'
import type { EventName, events } from './events.ts'
import { Failure } from './failure.ts'
import type { ToMain, ToPage } from './message.ts'
import { parseToMain, writeMessage } from './message.ts'
import type { Port } from './port.ts'

type Payload<Name extends EventName> = z.input<(typeof events)[Name]>
export type Announce = <Name extends EventName>(event: Name, payload: Payload<Name>, except?: string) => void

export interface Server {
  /** Answers a page's calls until its wire is gone. `connection` is the same when the same page comes back. */
  accept(port: Port, connection: string): void
  /** To every page; `except` is a connection that knows already. */
  announce: Announce
  /** To one page; false where it is not there. */
  tell<Name extends EventName>(connection: string, event: Name, payload: Payload<Name>): boolean
  /** Closes every wire. */
  dispose(): void
}

interface ServerDeps {
  readonly handlers: Handlers
  /** Hears of what is a fault of the program: what a handler threw that is no `Failure`, an event too large to send. */
  readonly onError?: (error: unknown, name: string) => void
}

/** Of one page at a time; a page that asks more is answered with a failure. */
export const maxOpenCalls = 1024

/** Main's end of the contract, for any number of pages. */
export function createServer({ handlers, onError }: ServerDeps): Server {
  const ports = new Map<Port, string>()

  async function answer(message: ToMain, caller: Caller): Promise<ToPage> {
    const { id, name } = message
    const fail = (code: Failure['code'], text: string): ToPage => ({ kind: 'failure', id, code, message: text })
    if (!Object.hasOwn(calls, name)) return fail('bad-input', `there is no call ${JSON.stringify(name)}`)
    const parsed = calls[name as CallName].args.safeParse(message.args)
    if (!parsed.success) return fail('bad-input', `${name}: ${describe(parsed.error)}`)
    try {
      const handler = handlers[name as CallName] as (args: unknown, caller: Caller) => unknown
      return { kind: 'result', id, result: await handler(parsed.data, caller) }
    } catch (error) {
      if (error instanceof Failure) return fail(error.code, error.message)
      onError?.(error, name)
      return fail('failed', error instanceof Error ? error.message : String(error))
    }
  }

  function send(name: EventName, payload: unknown, isMeant: (connection: string) => boolean): boolean {
    const text = writeMessage({ kind: 'event', name, payload })
    if (text === null) onError?.(new Failure('too-large', 'it is larger than a message may be'), name)
    const meant = [...ports].filter(([, connection]) => isMeant(connection))
    if (text !== null) for (const [port] of meant) port.send(text)
    return meant.length > 0
  }

  return {
    accept(port, connection) {
      const caller: Caller = { connection }
      let openCalls = 0
      ports.set(port, connection)
      port.onClose(() => void ports.delete(port))
      const say = (message: ToPage): void => {
        if (ports.has(port)) port.send(writeAnswer(message))
      }
      port.onText((text) => {
        const message = parseToMain(text)
        if (message === null) return
        if (openCalls >= maxOpenCalls) {
          say({ kind: 'failure', id: message.id, code: 'failed', message: `more than ${maxOpenCalls} calls are open` })
          return
        }
        openCalls++
        void answer(message, caller).then((said) => {
          openCalls--
          say(said)
        })
      })
    },
    announce: (name, payload, except) => void send(name, payload, (connection) => connection !== except),
    tell: (connection, name, payload) => send(name, payload, (one) => one === connection),
    dispose() {
      for (const port of [...ports.keys()]) port.close()
      ports.clear()
    },
  }
}

function writeAnswer(message: ToPage): string {
  const text = writeMessage(message)
  if (text !== null) return text
  const id = message.kind === 'event' ? 0 : message.id
  return JSON.stringify({ kind: 'failure', id, code: 'too-large', message: 'the answer is larger than a message may be' } satisfies ToPage)
}

const describe = (error: z.ZodError): string =>
  error.issues
    .slice(0, 5)
    .flatMap((issue) => describeIssue(issue))
    .map(({ path, message }) => (path === '' ? message : `${path.slice(0, 200)} ${message}`))
    .join('; ')
    .slice(0, 1000)
