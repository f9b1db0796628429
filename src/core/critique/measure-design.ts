import type { Design } from '#core/design/design.ts'
import type { ArtboardId } from '#core/design/ids.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { listElements, type ForegroundElement } from './list-elements.ts'
import { readLuminance, type Luminance } from './luminance.ts'
import { measureAlignment, type AlignmentMeasure } from './measure-alignment.ts'
import { measureBalance, type BalanceMeasure } from './measure-balance.ts'
import { measureCoveredHero, type CoveredHero } from './measure-coverage.ts'
import { measureHero, type HeroMeasure } from './measure-hero.ts'
import { measureLines, type LineMeasure } from './measure-lines.ts'
import { measureLogo, type LogoMeasure } from './measure-logo.ts'
import { measureButtons, measureHeroPresence, type ButtonPresence } from './measure-presence.ts'
import { measureSpace, type SpaceMeasure } from './measure-space.ts'
import { measureTone, type ToneMeasure } from './measure-tone.ts'
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
  readonly coveredHero: readonly CoveredHero[]
  readonly heroPresence: number | null
  readonly buttons: readonly ButtonPresence[]
  readonly elements: readonly ForegroundElement[]
  readonly alignment: AlignmentMeasure
  readonly space: SpaceMeasure
  readonly balance: BalanceMeasure
  readonly tone: ToneMeasure
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
  const lines = measureLines(scene, views.behind, luminance)
  const logo = measureLogo(scene, views.logo, luminance)
  const elements = listElements(scene, logo)
  return {
    scene,
    views,
    luminance,
    lines,
    logo,
    elements,
    hero: measureHero(scene),
    coveredHero: measureCoveredHero(scene, views.hero ?? null),
    heroPresence: measureHeroPresence(views.hero ?? null, views.behind),
    buttons: measureButtons(scene, luminance),
    alignment: measureAlignment(elements, scene.page),
    space: measureSpace(elements, scene.page, luminance),
    balance: measureBalance(scene, luminance, lines, logo),
    tone: measureTone(views.behind, luminance),
  }
}
