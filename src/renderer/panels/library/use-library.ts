import { useCallback, useEffect, useRef, useState } from 'react'
import type { Generation, Summary } from '#contract/records.ts'
import { useClient } from '#renderer/studio/client-context.tsx'

export type Order = 'changed' | 'created' | 'title'
export interface Question {
  readonly search: string
  readonly isRemoved: boolean
  readonly order: Order
}

export interface Library {
  /** Null until the first answer. */
  readonly designs: readonly Summary[] | null
  readonly total: number
  readonly generations: readonly Generation[]
  readonly failure: string | null
  /** Fetches the next page, where there is one. */
  more(): void
  reload(): void
}

const page = 60
const settleMs = 120

/** What the library holds, kept as it is now by main's events. */
export function useLibrary({ search, isRemoved, order }: Question): Library {
  const client = useClient()
  const [designs, setDesigns] = useState<readonly Summary[] | null>(null)
  const [total, setTotal] = useState(0)
  const [generations, setGenerations] = useState<readonly Generation[]>([])
  const [failure, setFailure] = useState<string | null>(null)
  const [limit, setLimit] = useState(page)
  const [turn, setTurn] = useState(0)
  const reload = useCallback(() => setTurn((last) => last + 1), [])

  useEffect(() => {
    let isLate = false
    const fetchAll = async (): Promise<void> => {
      const found: Summary[] = []
      let count = 0
      do {
        const answer = await client.call('designs.list', { search: search.trim().slice(0, 200), isRemoved, order, offset: found.length, limit: Math.min(200, limit - found.length) })
        found.push(...answer.designs)
        count = answer.total
        if (answer.designs.length === 0) break
      } while (found.length < Math.min(limit, count))
      if (isLate) return
      setDesigns(found)
      setTotal(count)
      setFailure(null)
    }
    const timer = setTimeout(() => void fetchAll().catch((error: unknown) => isLate || setFailure(error instanceof Error ? error.message : String(error))), search === '' ? 0 : settleMs)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [client, search, isRemoved, order, limit, turn])

  useEffect(() => {
    let isLate = false
    client.call('generations.list', { offset: 0, limit: 100 }).then(
      (answer) => void (isLate || setGenerations(answer.generations)),
      () => undefined,
    )
    return () => {
      isLate = true
    }
  }, [client, turn])

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const reloadSoon = (): void => {
      clearTimeout(timer.current)
      timer.current = setTimeout(reload, settleMs)
    }
    const stops = [
      client.on('library.changed', reloadSoon),
      client.on('designs.changed', reloadSoon),
      client.on('generations.changed', reloadSoon),
      client.on('candidates.added', reloadSoon),
      client.onState((state) => void (state === 'connected' && reloadSoon())),
    ]
    return () => {
      clearTimeout(timer.current)
      stops.forEach((stop) => stop())
    }
  }, [client, reload])

  const hasMore = designs !== null && designs.length < total
  const more = useCallback(() => void (hasMore && setLimit((last) => last + page)), [hasMore])
  return { designs, total, generations, failure, more, reload }
}
