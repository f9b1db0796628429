import type { PlacedLayer, Role } from '#core/design/layer.ts'
import type { Content } from '#core/layout/content.ts'
import type { LayoutElement } from '#core/layout/problem/problem.ts'
import type { Copy } from '../copy.ts'
import type { Canvas } from './canvas.ts'

/** The line of copy that a role says. */
const lineOf: Partial<Readonly<Record<Role, 'headline' | 'subhead' | 'eyebrow' | 'body' | 'cta'>>> = {
  headline: 'headline', subhead: 'subhead', eyebrow: 'eyebrow', body: 'body', cta: 'cta',
}

const factRoles: Partial<Readonly<Record<Role, readonly string[]>>> = {
  date: ['date', 'time', 'place'], price: ['price', 'discount', 'code'], contact: ['url', 'phone', 'email'], legal: ['condition'],
}

/** Ground and ornament lie under what is laid out, and take no place from it. */
const underneath: ReadonlySet<Role> = new Set<Role>(['background', 'decoration', 'panel'])

/** What is left to say and to show around a canvas: nothing that it already holds is said twice, and words held by a lock are said as they are. */
export function contentAround(content: Content, { whole, partial }: Canvas): Content {
  const roles = new Set(whole.map(({ role }) => role))
  const held = (line: 'headline' | 'subhead' | 'eyebrow' | 'body' | 'cta'): readonly string[] | null => {
    const layer = partial.find((other) => other.kind === 'text' && lineOf[other.role] === line && other.locks.includes('runs'))
    return layer === undefined ? null : [textOf(layer)]
  }
  const line = (name: 'headline' | 'subhead' | 'eyebrow' | 'body' | 'cta'): readonly string[] =>
    [...roles].some((role) => lineOf[role] === name) ? [] : (held(name) ?? content.copy[name])
  const dropped = new Set([...roles].flatMap((role) => factRoles[role] ?? []))
  const copy: Copy = {
    ...content.copy, headline: line('headline'), subhead: line('subhead'), eyebrow: line('eyebrow'), body: line('body'), cta: line('cta'),
    facts: content.copy.facts.filter(({ kind }) => !dropped.has(kind)),
    offer: roles.has('badge') || roles.has('price') ? null : content.copy.offer,
  }
  const showsHero = roles.has('hero') || roles.has('illustration')
  return { ...content, copy, logo: roles.has('logo') ? null : content.logo, hero: showsHero ? { kind: 'type' } : content.hero }
}

const textOf = (layer: PlacedLayer): string => (layer.kind === 'text' ? layer.runs.map(({ text }) => text).join('') : '')

/** The canvas' locked layers as elements that stand where they are. */
export function keptElements({ whole }: Canvas): LayoutElement[] {
  return whole.filter(({ role }) => !underneath.has(role)).map(({ id, role, box }): LayoutElement => ({
    id, role, kind: 'image', priority: 0.5, text: null, aspect: null, least: { width: box.width, height: box.height }, most: { width: box.width, height: box.height },
    holds: [], group: -1, fixed: { x: box.x, y: box.y, width: box.width, height: box.height }, bleeds: false,
  }))
}

/** Of the parts of the page, what a lock fixes for the part of that role. */
export function fixedFields({ partial }: Canvas, role: Role): LayoutElement['fixed'] {
  const held = partial.find((layer) => layer.role === role && layer.locks.some((lock) => placeFields.has(lock)))
  if (held === undefined) return null
  return Object.fromEntries(held.locks.filter((lock) => placeFields.has(lock)).map((lock) => [lock, held[lock as 'x' | 'y' | 'width' | 'height']]))
}

const placeFields: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height'])
