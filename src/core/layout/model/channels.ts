import type { Role } from '#core/design/layer.ts'
import type { ElementKind } from '../problem/problem.ts'

/** The order in which the model reads a name is frozen with its weights: a change here asks for training anew. */
export const kinds: readonly ElementKind[] = ['text', 'button', 'image', 'underlay']

export const roles: readonly Role[] = [
  'headline', 'subhead', 'eyebrow', 'body', 'cta', 'logo', 'hero', 'illustration', 'badge', 'date', 'price',
  'contact', 'legal', 'decoration', 'panel', 'background', 'other',
]

/** Of a text's sets, by lines, these are seen; where there are fewer, only those that there are. */
export const seenSets: readonly number[] = [0, 1, 2, 3, 5]

const named = <T extends string>(names: readonly T[]): Readonly<Record<T, number>> =>
  Object.fromEntries(names.map((name, index) => [name, index])) as Record<T, number>

/** What is known of an element by itself. */
export const elementChannels = named([
  ...kinds.map((kind) => `kind-${kind}` as const),
  ...roles.map((role) => `role-${role}` as const),
  'priority', 'leads', 'bleeds', 'holds', 'held', 'grouped',
  'text', ...seenSets.flatMap((set) => [`set-${set}`, `set-${set}-width`, `set-${set}-height`] as const),
  'font-least', 'font-best', 'font-most', 'pad-width', 'pad-height',
  'keeps-aspect', 'aspect', 'page-aspect',
  'least-width', 'least-height', 'most-width', 'most-height',
  'region', 'region-left', 'region-top', 'region-right', 'region-bottom',
  'center-x', 'center-y',
  'bound-width', 'from-width', 'to-width', 'bound-height', 'from-height', 'to-height',
])
export const elementChannelCount = Object.keys(elementChannels).length

/** What is known of an element (the row) toward another (the column). */
export const relationChannels = named([
  'self', 'apart', 'group', 'holds', 'held',
  'above', 'below', 'left-of', 'right-of',
  'center-x', 'center-y', 'cover', 'inside',
  'align-left', 'align-right', 'align-top', 'align-bottom',
  'bound-from-width', 'from-width', 'bound-to-width', 'to-width',
  'bound-from-height', 'from-height', 'bound-to-height', 'to-height',
  'before', 'priority',
])
export const relationChannelCount = Object.keys(relationChannels).length

/** What is known of the page. */
export const pageChannels = named(['aspect', 'area', 'margin-x', 'margin-y', 'count', 'right-to-left', 'saliency', 'salient-share'])
export const pageChannelCount = Object.keys(pageChannels).length

/** Four flags and four values: x, y, width, height of what may not change. */
export const fixedChannelCount = 8
