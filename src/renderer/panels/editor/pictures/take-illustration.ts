import type { Client } from '#contract/client.ts'
import type { Design } from '#core/design/design.ts'
import type { DraggedPicture } from '#renderer/studio/dragged-picture.ts'

export interface Illustration {
  readonly id: string
  readonly name: string
}

/** Illustrations as assets in the design's colours, each asked for once while the colours stay. A drag has no time to ask, so a pointer that comes near does. */
export interface IllustrationTaker {
  take(illustration: Illustration, design: Design): Promise<DraggedPicture>
  /** What has come already. */
  taken(illustration: Illustration, design: Design): DraggedPicture | null
}

export function createIllustrationTaker(client: Client): IllustrationTaker {
  let colors: Design['colors'] | null = null
  let coming = new Map<string, Promise<DraggedPicture>>()
  let come = new Map<string, DraggedPicture>()

  function follow(design: Design): void {
    if (design.colors === colors) return
    colors = design.colors
    coming = new Map()
    come = new Map()
  }

  return {
    take({ id, name }, design) {
      follow(design)
      const known = coming.get(id)
      if (known !== undefined) return known
      const [asked, arrived] = [coming, come]
      const values = Object.fromEntries(Object.values(design.colors).map((token) => [token.id, token.value]))
      const taking = client.call('illustrations.take', { id, colors: values }).then((taken) => {
        const picture: DraggedPicture = { asset: taken.asset, recolor: taken.recolor as DraggedPicture['recolor'], alt: taken.alt === '' ? name : taken.alt, role: 'illustration' }
        arrived.set(id, picture)
        return picture
      })
      asked.set(id, taking)
      taking.catch(() => asked.delete(id))
      return taking
    },
    taken({ id }, design) {
      follow(design)
      return come.get(id) ?? null
    },
  }
}
