import type { Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import { isHero, isLogo, walkLayers } from './read-scene.ts'

/** Which layers each of the views draws, for the renderer's `hiddenLayers` and `onlyLayers`. */
export interface ViewLayers {
  /** Left out of `behind`: text and logo. */
  readonly hiddenBehind: ReadonlySet<LayerId>
  /** Alone in `logo`; null: there is no logo to draw. */
  readonly logo: ReadonlySet<LayerId> | null
  /** Alone in `hero`; null: no picture is the hero. */
  readonly hero: ReadonlySet<LayerId> | null
}

export function chooseViewLayers(design: Design, artboardId?: ArtboardId): ViewLayers {
  const artboard = artboardId === undefined ? Object.values(design.artboards)[0] : design.artboards[artboardId]
  const hiddenBehind = new Set<LayerId>()
  const logo = new Set<LayerId>()
  const hero = new Set<LayerId>()
  walkLayers(design, artboard?.children ?? [], (layer, part) => {
    if (layer.kind === 'text' || isLogo(part)) hiddenBehind.add(layer.id)
    if (isLogo(part)) logo.add(layer.id)
    else if (layer.kind === 'image' && isHero(part)) hero.add(layer.id)
  })
  return { hiddenBehind, logo: logo.size === 0 ? null : logo, hero: hero.size === 0 ? null : hero }
}
