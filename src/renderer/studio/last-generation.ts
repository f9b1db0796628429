import { useEffect, useState } from 'react'
import { useClient } from './client-context.tsx'
import { useRoute } from './router.ts'

/** The candidates that were looked at last, or else made last, to come back to; null while there are none. */
export function useLastGeneration(): string | null {
  const client = useClient()
  const route = useRoute()
  const [last, setLast] = useState<string | null>(null)
  const visited = route.screen === 'generation' ? route.id : null
  useEffect(() => {
    if (visited !== null) return setLast(visited)
    let isLate = false
    const newest = () => client.call('generations.list', { offset: 0, limit: 1 }).then(({ generations }) => generations[0]?.id ?? null)
    // What was looked at may have been deleted since.
    const found = last === null ? newest() : client.call('generations.open', { id: last }).then(() => last, newest)
    void found.then((id) => void (isLate || setLast(id)), () => undefined)
    return () => void (isLate = true)
  }, [client, route.screen, visited])
  return visited ?? last
}
