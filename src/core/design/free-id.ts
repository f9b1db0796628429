import type { Design } from './design.ts'

/** Ids that no record of the design has yet: the slug, then the slug with a number. Each call answers another one. */
export function createIds(design: Design): <Kind extends 'layer' | 'color' | 'style'>(kind: Kind, slug: string) => `${Kind}:${string}` {
  const tables = { layer: design.layers, color: design.colors, style: design.styles } as const
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return (kind, slug) => {
    const stem = slug.slice(slug.indexOf(':') + 1).replace(/-\d+$/, '').replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 54) || kind
    for (let count = counts.get(`${kind}:${stem}`) ?? 1; ; count++) {
      const id = `${kind}:${stem}${count === 1 ? '' : `-${count}`}` as const
      if (Object.hasOwn(tables[kind], id) || taken.has(id)) continue
      taken.add(id)
      counts.set(`${kind}:${stem}`, count + 1)
      return id
    }
  }
}

export const freeLayerId = (design: Design, slug: string): `layer:${string}` => createIds(design)('layer', slug)
