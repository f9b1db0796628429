import { createHash } from 'node:crypto'
import type { Handlers } from '#contract/calls.ts'
import { Failure } from '#contract/failure.ts'
import { toOklch } from '#core/color/oklch.ts'
import type { PaletteRecord } from '#core/compose/choices.ts'
import { listColors } from '#core/compose/illustration/apply-recolor.ts'
import { recolorMap } from '#core/compose/illustration/recolor-map.ts'
import { accentToken, paletteTokens } from '#core/compose/palette-of.ts'
import type { Asset } from '#core/design/design.ts'
import type { Illustrations } from './create-illustrations.ts'
import { searchIllustrations } from './search-illustrations.ts'

interface Deps {
  readonly illustrations: Illustrations
  readonly putAsset: (asset: Asset, bytes: string) => Promise<void>
}

export function answerIllustrations({ illustrations, putAsset }: Deps) {
  return {
    'illustrations.search': ({ query, lang, limit }) => ({ items: searchIllustrations(illustrations, query, lang, limit).map(({ id, name }) => ({ id, name })) }),
    'illustrations.take': async ({ id, colors }) => {
      const item = illustrations.index.get(id)
      if (item === undefined) throw new Failure('not-found', 'There is no such illustration.')
      const text = illustrations.read(id)
      const { name, width, height } = item
      const hash = createHash('sha256').update(text).digest('hex')
      const asset: Asset = { id: `asset:${hash}`, extension: 'svg', width, height, name, source: 'Fluent Emoji (MIT)' }
      await putAsset(asset, text)
      const palette = toPalette(colors)
      const tokens = Object.entries(colors).map(([token, value]) => ({ id: token, value }))
      return { asset, recolor: palette === null ? [] : recolorMap(item, listColors(text), palette, tokens), alt: name }
    },
  } satisfies Partial<Handlers>
}

/** Null where the design has not the tokens of a composed one: the drawing then keeps its own colours. */
function toPalette(colors: Readonly<Record<string, string>>): Parameters<typeof recolorMap>[2] | null {
  const parts: Partial<Record<keyof PaletteRecord, string>> = {}
  for (const { part, id } of paletteTokens) {
    const value = Object.hasOwn(colors, id) ? colors[id] : undefined
    if (value === undefined) return null
    parts[part] = value
  }
  const accents = [0, 1, 2].flatMap((index) => colors[accentToken(index)] ?? [])
  return { name: '', isDark: toOklch(parts.ground!).l < 0.5, accents, ...parts } as Parameters<typeof recolorMap>[2]
}
