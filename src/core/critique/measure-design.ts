import type { Design } from '#core/design/design.ts'
import type { ArtboardId } from '#core/design/ids.ts'
import type { Typesetter } from '#core/typography/text-spec.ts'
import { listElements, type ForegroundElement } from './list-elements.ts'
import { readLuminance, type Luminance } from './luminance.ts'
import { measureAlignment, type AlignmentMeasure } from './measure-alignment.ts'
import { measureBalance, type BalanceMeasure } from './measure-balance.ts'
import { measureColor, type ColorMeasure } from './measure-color.ts'
import { measureCoveredHero, type CoveredHero } from './measure-coverage.ts'
import { measureHero, type HeroMeasure } from './measure-hero.ts'
import { measureLines, type LineMeasure } from './measure-lines.ts'
import { measureLogo, type LogoMeasure } from './measure-logo.ts'
import { measureButtons, measureHeroPresence, type ButtonPresence } from './measure-presence.ts'
import { measureSaliency, type FindSaliency, type SaliencyMeasure } from './measure-saliency.ts'
import { measureSpace, type SpaceMeasure } from './measure-space.ts'
import { measureStacks, type StackGap } from './measure-stacks.ts'
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
  readonly stacks: readonly StackGap[]
  readonly balance: BalanceMeasure
  readonly tone: ToneMeasure
  readonly color: ColorMeasure
  /** Null without a photo. */
  readonly saliency: SaliencyMeasure | null
}

export interface MeasureInput {
  readonly design: Design
  /** The first one if not said. */
  readonly artboard?: ArtboardId
  readonly typesetter: Typesetter
  readonly views: Views
  /** For photos whose own saliency is known. */
  readonly findSaliency?: FindSaliency
}

/** Measures a design and its pictures alone; how it was made plays no part. */
export function measureDesign({ design, artboard, typesetter, views, findSaliency }: MeasureInput): DesignMeasure {
  const scene = readScene(design, artboard, typesetter)
  const luminance = readLuminance(views.behind)
  const lines = measureLines(scene, views.behind, luminance)
  const logo = measureLogo(scene, views.logo, luminance)
  const elements = listElements(scene, logo)
  let color: ColorMeasure | null = null
  let saliency: { readonly value: SaliencyMeasure | null } | null = null
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
    stacks: measureStacks(elements, scene.page),
    tone: measureTone(views.behind, luminance),
    // Rules do not ask for these two, and they take the longest: measured when they are first wanted.
    get color() {
      return (color ??= measureColor(scene, views.behind))
    },
    get saliency() {
      return (saliency ??= { value: measureSaliency(scene, elements, views.behind, findSaliency) }).value
    },
  }
}
