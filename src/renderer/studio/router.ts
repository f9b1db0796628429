import { useSyncExternalStore } from 'react'

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'new' }
  | { readonly screen: 'generation'; readonly id: string }
  | { readonly screen: 'design'; readonly id: string }
  | { readonly screen: 'settings' }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What stands after the `#`; anything unknown is the library. */
export function parseRoute(hash: string): Route {
  const [screen = '', id = ''] = hash.replace(/^#?\/?/, '').split('/')
  if (screen === 'new' || screen === 'settings') return { screen }
  if ((screen === 'generation' || screen === 'design') && uuid.test(id)) return { screen, id }
  return { screen: 'library' }
}

export function writeRoute(route: Route): string {
  if (route.screen === 'library') return '#/'
  return 'id' in route ? `#/${route.screen}/${route.id}` : `#/${route.screen}`
}

export const goTo = (route: Route): void => void (location.hash = writeRoute(route))

let last: { readonly hash: string; readonly route: Route } | null = null
function currentRoute(): Route {
  if (last?.hash !== location.hash) last = { hash: location.hash, route: parseRoute(location.hash) }
  return last.route
}

export const useRoute = (): Route =>
  useSyncExternalStore((listener) => {
    addEventListener('hashchange', listener)
    return () => removeEventListener('hashchange', listener)
  }, currentRoute)
