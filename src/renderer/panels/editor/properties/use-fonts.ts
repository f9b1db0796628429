import { useEffect, useState } from 'react'
import type { Client } from '#contract/client.ts'
import type { ResultOf } from '#contract/calls.ts'
import { useClient } from '#renderer/studio/client-context.tsx'

export type Fonts = ResultOf<'fonts.list'>
export type Family = Fonts['families'][number]

const lists = new WeakMap<Client, Promise<Fonts>>()

/** The bundled families and pairs, asked for once a page; null until they have come. */
export function useFonts(): Fonts | null {
  const client = useClient()
  const [fonts, setFonts] = useState<Fonts | null>(null)
  useEffect(() => {
    let isCurrent = true
    const list = lists.get(client) ?? client.call('fonts.list', {})
    lists.set(client, list)
    list.then(
      (loaded) => isCurrent && setFonts(loaded),
      // Asked again the next time.
      () => lists.delete(client),
    )
    return () => {
      isCurrent = false
    }
  }, [client])
  return fonts
}
