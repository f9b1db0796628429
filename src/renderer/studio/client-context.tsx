import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Client, ClientState } from '#contract/client.ts'

export const ClientContext = createContext<Client | null>(null)

export function useClient(): Client {
  const client = useContext(ClientContext)
  if (client === null) throw new Error('useClient is used outside of ClientContext')
  return client
}

export const useClientState = (): ClientState => {
  const client = useClient()
  return useSyncExternalStore(client.onState, client.state)
}
