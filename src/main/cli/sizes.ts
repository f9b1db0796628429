import { BadInput } from '#main/bad-input.ts'
import type { NamedSize } from '#main/engine/job.ts'
import { findSizeFault } from '#main/engine/size-limits.ts'

const named = (width: number, height: number): NamedSize => ({ width, height, name: `${width}x${height}` })

/** The 13 sizes of BannerRequest400 (arXiv 2503.11060), the usual display formats of the IAB. */
const iab = [
  [300, 250], [728, 90], [160, 600], [300, 600], [970, 250], [320, 100], [468, 60], [250, 250], [336, 280], [120, 600],
  [970, 90], [180, 150], [300, 50],
] as const

/** ISO 216 sheets, in whole pixels at 96 to the inch. */
const sheets = { a5: [559, 794], a4: [794, 1123], a3: [1123, 1587], a2: [1587, 2245] } as const

export const presets: Readonly<Record<string, readonly NamedSize[]>> = {
  iab: iab.map(([width, height]) => named(width, height)),
  'instagram-square': [named(1080, 1080)],
  'instagram-portrait': [named(1080, 1350)],
  story: [named(1080, 1920)],
  facebook: [named(1200, 630)],
  linkedin: [named(1200, 627)],
  youtube: [named(1280, 720)],
  ...Object.fromEntries(Object.entries(sheets).map(([name, [width, height]]) => [name, [named(width, height)]])),
}

/** Reads `300x250`, a preset's name, or a list of them with commas. Throws `BadInput`. */
export function parseSizes(texts: readonly string[]): NamedSize[] {
  const sizes = new Map<string, NamedSize>()
  for (const text of texts.flatMap((list) => list.split(',')).map((part) => part.trim().toLowerCase())) {
    const preset = Object.hasOwn(presets, text) ? presets[text] : undefined
    for (const size of preset ?? [parseSize(text)]) sizes.set(size.name, size)
  }
  return [...sizes.values()]
}

function parseSize(text: string): NamedSize {
  // Any number is read, so that 0x0 and 1e9x1e9 are told their limit and not their spelling.
  const match = /^(-?[0-9][0-9.]*(?:e[0-9]+)?)[x×*](-?[0-9][0-9.]*(?:e[0-9]+)?)$/.exec(text)
  if (match === null) {
    throw new BadInput(`--size ${JSON.stringify(text)}: neither WIDTHxHEIGHT in pixels, as 300x250, nor one of ${Object.keys(presets).join(', ')}`)
  }
  const [width, height] = [Number(match[1]), Number(match[2])]
  const fault = findSizeFault({ width, height })
  if (fault !== null) throw new BadInput(`--size ${text}: ${fault}`)
  return named(width, height)
}

/** The presets, for help. */
export const presetNotes: readonly string[] = [
  'Size presets:',
  ...Object.entries(presets).map(([name, sizes]) => `  ${name.padEnd(20)}${sizes.map((size) => size.name).join(' ')}`),
]
