import { describe, expect, it } from 'vitest'
import { parseRoute, writeRoute } from '#renderer/studio/router.ts'
import type { Route } from '#renderer/studio/router.ts'

const id = '0b9f1c3e-7a51-4d0e-9a43-2f1f6f0f5a10'

describe('addresses', () => {
  it.each<Route>([{ screen: 'library' }, { screen: 'new' }, { screen: 'settings' }, { screen: 'generation', id }, { screen: 'design', id }])('of %j come back as they were', (route) => {
    expect(parseRoute(writeRoute(route))).toEqual(route)
  })

  it.each(['', '#', '#/', '#/nothing', '#/design/', '#/design/../../etc', `#/design/${id.toUpperCase()}`, '#/generation/1'])('%j, which is none, is the library', (hash) => {
    expect(parseRoute(hash)).toEqual({ screen: 'library' })
  })
})
