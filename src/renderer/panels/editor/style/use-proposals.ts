import { useEffect, useState } from 'react'
import type { ResultOf } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import { noChoices } from '#contract/records.ts'
import type { Understood } from '#contract/understood.ts'
import { useClient } from '#renderer/studio/client-context.tsx'

export type FontPair = ResultOf<'fonts.list'>['pairs'][number]

/** What the engine would choose for a request; the same request is asked about once for a page. */
const asked = new Map<string, Promise<Understood>>()
const maxAsked = 20

function readRequest(client: Client, request: string): Promise<Understood> {
  const known = asked.get(request)
  if (known !== undefined) return known
  const reading = client.call('briefs.read', { request, logo: null, photos: [], choices: noChoices })
  asked.set(request, reading)
  reading.catch(() => asked.delete(request))
  const oldest = asked.keys().next().value
  if (asked.size > maxAsked && oldest !== undefined) asked.delete(oldest)
  return reading
}

/** Null while it is read; undefined where there is no request, or it could not be read. */
export function useUnderstood(request: string | null): Understood | null | undefined {
  const client = useClient()
  const [read, setRead] = useState<{ readonly request: string; readonly understood: Understood | undefined } | null>(null)
  useEffect(() => {
    if (request === null || request.trim() === '') return
    let isCurrent = true
    readRequest(client, request).then(
      (understood) => isCurrent && setRead({ request, understood }),
      () => isCurrent && setRead({ request, understood: undefined }),
    )
    return () => {
      isCurrent = false
    }
  }, [client, request])
  if (request === null || request.trim() === '') return undefined
  return read?.request === request ? read.understood : null
}

export function useFontPairs(): readonly FontPair[] | null {
  const client = useClient()
  const [pairs, setPairs] = useState<readonly FontPair[] | null>(null)
  useEffect(() => {
    let isCurrent = true
    client.call('fonts.list', {}).then(
      (list) => isCurrent && setPairs(list.pairs),
      () => isCurrent && setPairs([]),
    )
    return () => {
      isCurrent = false
    }
  }, [client])
  return pairs
}
