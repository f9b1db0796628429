import type { Design } from '#core/design/design.ts'
import type { ArtboardId } from '#core/design/ids.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { readLuminance, type Luminance } from './luminance.ts'
import { measureHero, type HeroMeasure } from './measure-hero.ts'
import { measureLines, type LineMeasure } from './measure-lines.ts'
import { measureLogo, type LogoMeasure } from './measure-logo.ts'
import type { Views } from './pixels.ts'
import { readScene, type Scene } from './read-scene.ts'

/** Everything that the rules judge, and nothing that they think of it. */
export interface DesignMeasure {
  readonly scene: Scene
  readonly views: Views
  readonly luminance: Luminance
  readonly lines: readonly LineMeasure[]
  readonly logo: LogoMeasure | null
  readonly hero: HeroMeasure
}

export interface MeasureInput {
  readonly design: Design
  /** The first one if not said. */
  readonly artboard?: ArtboardId
  readonly typesetter: Typesetter
  readonly views: Views
}

/** Measures a design and its pictures alone; how it was made plays no part. */
export function measureDesign({ design, artboard, typesetter, views }: MeasureInput): DesignMeasure {
  const scene = readScene(design, artboard, typesetter)
  const luminance = readLuminance(views.behind)
  return {
    scene,
    views,
    luminance,
    lines: measureLines(scene, views.behind, luminance),
    logo: measureLogo(scene, views.logo, luminance),
    hero: measureHero(scene),
  }
}
