import { createClient } from '#contract/client.ts'
import type { Client } from '#contract/client.ts'
import { createMemoryWire } from '#contract/memory-port.ts'
import { createServer } from '#contract/server.ts'
import type { Design } from '#core/design/design.ts'
import { openStudio } from '../../support/open-studio.ts'
import { smallDesign } from '../../support/small-design.ts'

export interface Pages {
  /** A page of its own on the same main. */
  openPage(): Client
  close(): Promise<void>
}

/** A real main with its database, and pages on it over memory. */
export function openPages(): Pages {
  const studio = openStudio()
  const server = createServer({ handlers: studio.app.handlers })
  const stop = studio.app.onAnnounce(server.announce)
  const clients: Client[] = []
  return {
    openPage() {
      const [page, main] = createMemoryWire()
      server.accept(main, `page-${clients.length}`)
      const client = createClient(page)
      clients.push(client)
      return client
    },
    async close() {
      clients.forEach((client) => client.close())
      stop()
      server.dispose()
      await studio.close()
    },
  }
}

/** The small design without its photo, which no store has. */
export function plainDesign(title: string): Design {
  const design = smallDesign()
  delete design.layers['layer:i']
  design.layers['layer:g']!['children'] = ['layer:m', 'layer:s']
  return { ...design, title, assets: {} } as unknown as Design
}
