import type { Direction, Mood } from '#core/compose/direction.ts'
import type { HarmonyId } from './harmonies.ts'

/** How one mood draws: everything but its colours and its type. Lists are best first. */
export interface MoodLook {
  readonly shapes: readonly Direction['shapes'][]
  /** Least and most, as in `Direction.radius`. */
  readonly radius: readonly [number, number]
  readonly lineWeight: Direction['lineWeight']
  readonly density: readonly Direction['density'][]
  readonly textures: readonly Direction['texture'][]
  readonly painters: string
  readonly archetypes: string
  readonly harmonies: readonly HarmonyId[]
  /** What a dark ground costs: some moods live by daylight. */
  readonly gloom: number
}

export const moodLooks: Readonly<Record<Mood, MoodLook>> = {
  clinical: {
    shapes: ['round', 'soft'], radius: [0.5, 0.5], lineWeight: 'hair', density: ['airy'], textures: ['none'],
    painters: 'waves soft-gradient rings blobs mesh dots contours plain',
    archetypes: 'wave-split halo split card arch stage band column',
    harmonies: ['crisp-light', 'tonal-light', 'duotone', 'block', 'tonal-dark'], gloom: 0.3,
  },
  corporate: {
    shapes: ['sharp', 'soft', 'cut'], radius: [0.1, 0.2], lineWeight: 'regular', density: ['normal', 'airy'], textures: ['none', 'grain'],
    painters: 'color-block grid contours soft-gradient ribbons rings mesh stripes',
    archetypes: 'split diagonal band column wave-split card stage type-poster',
    harmonies: ['duotone', 'tonal-dark', 'crisp-light', 'tonal-light', 'block', 'mono-ink'], gloom: 0.06,
  },
  tech: {
    shapes: ['cut', 'sharp', 'round'], radius: [0.12, 0.5], lineWeight: 'hair', density: ['normal'], textures: ['none', 'grain'],
    painters: 'mesh grid contours rings dots soft-gradient ribbons color-block',
    archetypes: 'halo split diagonal type-poster stage corner-crop full-bleed column',
    harmonies: ['night', 'tonal-dark', 'duotone', 'crisp-light', 'block', 'mono-ink'], gloom: 0,
  },
  luxury: {
    shapes: ['sharp', 'ornate'], radius: [0, 0.04], lineWeight: 'hair', density: ['airy'], textures: ['paper', 'grain', 'none'],
    painters: 'frame soft-gradient arches rays plain contours color-block rings',
    archetypes: 'frame arch split stage column halo card type-poster',
    harmonies: ['jewel', 'metal', 'tonal-dark', 'mono-ink', 'tonal-light'], gloom: 0,
  },
  editorial: {
    shapes: ['sharp', 'soft'], radius: [0, 0.12], lineWeight: 'hair', density: ['airy', 'normal'], textures: ['paper', 'grain'],
    painters: 'color-block arches plain frame stripes hills soft-gradient terrazzo',
    archetypes: 'split type-poster corner-crop column arch stage full-bleed band',
    harmonies: ['metal', 'block', 'mono-ink', 'earth', 'duotone', 'tonal-light'], gloom: 0.09,
  },
  romantic: {
    shapes: ['organic', 'round', 'ornate'], radius: [0.5, 0.5], lineWeight: 'hair', density: ['airy', 'normal'], textures: ['paper', 'grain', 'none'],
    painters: 'blobs soft-gradient arches waves rings confetti frame mesh',
    archetypes: 'arch halo wreath wave-split card frame split stage',
    harmonies: ['analogous', 'jewel', 'tonal-light', 'block', 'tonal-dark', 'metal'], gloom: 0.15,
  },
  playful: {
    shapes: ['round', 'organic'], radius: [0.5, 0.5], lineWeight: 'heavy', density: ['normal', 'dense'], textures: ['none', 'grain'],
    painters: 'blobs confetti dots waves terrazzo burst rings hills stripes',
    archetypes: 'halo wave-split stage corner-crop split arch numeral diagonal',
    harmonies: ['candy', 'block', 'duotone', 'pop', 'analogous', 'tonal-light'], gloom: 0.21,
  },
  kids: {
    shapes: ['round', 'organic'], radius: [0.5, 0.5], lineWeight: 'heavy', density: ['normal', 'dense'], textures: ['none', 'paper'],
    painters: 'hills confetti blobs dots terrazzo waves stripes burst rings',
    archetypes: 'stage halo wave-split corner-crop arch split card',
    harmonies: ['candy', 'block', 'pop', 'tonal-light', 'duotone'], gloom: 0.3,
  },
  street: {
    shapes: ['sharp', 'cut'], radius: [0, 0.06], lineWeight: 'heavy', density: ['dense', 'normal'], textures: ['halftone', 'grain'],
    painters: 'halftone stripes color-block rays grid burst contours ribbons',
    archetypes: 'diagonal type-poster corner-crop numeral full-bleed split ticket band',
    harmonies: ['night', 'pop', 'block', 'duotone', 'mono-ink'], gloom: 0,
  },
  sport: {
    shapes: ['cut', 'sharp'], radius: [0, 0.1], lineWeight: 'heavy', density: ['dense', 'normal'], textures: ['halftone', 'grain', 'none'],
    painters: 'ribbons stripes rays halftone color-block burst mesh contours',
    archetypes: 'diagonal type-poster corner-crop split numeral full-bleed halo band',
    harmonies: ['night', 'duotone', 'block', 'tonal-dark', 'pop'], gloom: 0,
  },
  heritage: {
    shapes: ['ornate', 'sharp'], radius: [0, 0.08], lineWeight: 'regular', density: ['normal', 'airy'], textures: ['paper', 'canvas', 'grain'],
    painters: 'frame rays arches plain stripes burst color-block soft-gradient',
    archetypes: 'frame wreath arch ticket card stage column band',
    harmonies: ['metal', 'jewel', 'earth', 'tonal-dark', 'retro'], gloom: 0.03,
  },
  rustic: {
    shapes: ['organic', 'ornate', 'soft'], radius: [0.06, 0.2], lineWeight: 'regular', density: ['normal'], textures: ['canvas', 'paper', 'grain'],
    painters: 'hills rays frame stripes halftone color-block contours burst',
    archetypes: 'stage card band wreath frame split arch ticket',
    harmonies: ['earth', 'retro', 'analogous', 'tonal-dark', 'block', 'metal'], gloom: 0.06,
  },
  organic: {
    shapes: ['organic', 'round'], radius: [0.35, 0.5], lineWeight: 'regular', density: ['airy', 'normal'], textures: ['paper', 'grain'],
    painters: 'hills blobs waves contours arches soft-gradient terrazzo rings',
    archetypes: 'arch wave-split stage halo split corner-crop wreath card',
    harmonies: ['earth', 'tonal-light', 'tonal-dark', 'block', 'analogous', 'duotone'], gloom: 0.15,
  },
  fresh: {
    shapes: ['round', 'organic', 'soft'], radius: [0.3, 0.5], lineWeight: 'regular', density: ['normal', 'airy'], textures: ['none', 'grain'],
    painters: 'waves blobs soft-gradient rings color-block mesh dots rays',
    archetypes: 'halo wave-split split stage diagonal corner-crop arch card',
    harmonies: ['duotone', 'block', 'crisp-light', 'candy', 'tonal-light', 'analogous', 'tonal-dark'], gloom: 0.21,
  },
  festive: {
    shapes: ['round', 'ornate'], radius: [0.3, 0.5], lineWeight: 'regular', density: ['dense', 'normal'], textures: ['grain', 'paper', 'none'],
    painters: 'rays confetti burst rings dots ribbons arches frame mesh',
    archetypes: 'halo arch stage wreath frame split numeral corner-crop',
    harmonies: ['jewel', 'night', 'block', 'tonal-dark', 'analogous', 'duotone'], gloom: 0,
  },
  cozy: {
    shapes: ['organic', 'round', 'soft'], radius: [0.3, 0.5], lineWeight: 'regular', density: ['normal'], textures: ['paper', 'canvas', 'grain'],
    painters: 'hills blobs arches waves terrazzo soft-gradient rings dots',
    archetypes: 'stage arch split halo card wave-split corner-crop band',
    harmonies: ['analogous', 'earth', 'tonal-light', 'block', 'tonal-dark', 'retro'], gloom: 0.12,
  },
  retro: {
    shapes: ['round', 'cut'], radius: [0.15, 0.5], lineWeight: 'heavy', density: ['normal', 'dense'], textures: ['grain', 'halftone', 'paper'],
    painters: 'rays stripes arches burst halftone rings terrazzo ribbons waves',
    archetypes: 'arch ticket stage halo type-poster diagonal wreath numeral',
    harmonies: ['retro', 'block', 'analogous', 'earth', 'duotone'], gloom: 0.09,
  },
  minimal: {
    shapes: ['sharp', 'round'], radius: [0, 0.5], lineWeight: 'hair', density: ['airy'], textures: ['none', 'grain'],
    painters: 'plain color-block soft-gradient arches rings contours blobs mesh',
    archetypes: 'split type-poster column corner-crop stage arch halo band',
    harmonies: ['mono-ink', 'tonal-light', 'block', 'crisp-light', 'tonal-dark'], gloom: 0.15,
  },
  'bold-sale': {
    shapes: ['sharp', 'round', 'cut'], radius: [0.08, 0.5], lineWeight: 'heavy', density: ['dense'], textures: ['none', 'halftone', 'grain'],
    painters: 'burst rays halftone color-block stripes ribbons confetti dots',
    archetypes: 'numeral diagonal type-poster halo split ticket corner-crop band',
    harmonies: ['pop', 'block', 'duotone', 'night', 'tonal-dark'], gloom: 0.03,
  },
  cultural: {
    shapes: ['cut', 'round', 'sharp'], radius: [0, 0.2], lineWeight: 'heavy', density: ['normal', 'airy'], textures: ['grain', 'halftone', 'paper'],
    painters: 'color-block arches stripes terrazzo grid rings contours rays',
    archetypes: 'type-poster corner-crop diagonal split column arch stage halo',
    harmonies: ['block', 'duotone', 'mono-ink', 'pop', 'metal', 'retro', 'tonal-dark'], gloom: 0.06,
  },
}
