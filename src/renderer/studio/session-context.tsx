import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Saving } from './autosave.ts'
import type { OpenDesign, Session } from './session.ts'

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession is used outside of SessionContext')
  return session
}

export const useOpenDesigns = (): readonly OpenDesign[] => {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, session.designs)
}

export const useSaving = ({ autosave }: OpenDesign): Saving => useSyncExternalStore(autosave.subscribe, autosave.saving)
