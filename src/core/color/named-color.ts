import { colorsNamed } from 'culori/fn'
import { toOklab } from './oklch.ts'
import type { Oklab } from './oklch.ts'

const toHexText = (value: number): string => `#${value.toString(16).padStart(6, '0')}`

/** CSS Color 4 names, and words that briefs use beside them. */
const spoken: Readonly<Record<string, string>> = {
  burgundy: '#6d1a36', wine: '#722f37', mustard: '#d9a441', terracotta: '#c66b4e', sage: '#9caf88', cream: '#fbf3e0',
  charcoal: '#36454f', blush: '#f3c9c5', mint: '#a9e2c6', peach: '#ffcba4', emerald: '#0f7b54', sapphire: '#1c4fa0',
  ruby: '#a4123f', rose: '#e0607e', lilac: '#c3a8dd', mauve: '#a9799b', navy: '#13294b', copper: '#b06c49', bronze: '#a0703c',
  champagne: '#f0dfc0', sand: '#dcc7a1', rust: '#ad4a26', ochre: '#c98a2b', amber: '#f2a516', forest: '#1f4d35',
}

const hexByName: ReadonlyMap<string, string> = new Map([
  ...Object.entries(colorsNamed as Record<string, number>).map(([name, value]): [string, string] => [name, toHexText(value)]),
  ...Object.entries(spoken),
])

/** The hex of a colour word in lower case (`navy`, `terracotta`), or null. */
export const parseColorName = (word: string): string | null => hexByName.get(word.replaceAll(' ', '')) ?? null

let placedNames: readonly (readonly [name: string, at: Oklab])[] | null = null

/** A word for people: the named colour that looks nearest. */
export function nameColor(hex: string): string {
  placedNames ??= [...hexByName].map(([name, value]) => [name, toOklab(value)] as const)
  const { l, a, b } = toOklab(hex)
  let nearest = ''
  let least = Infinity
  for (const [name, at] of placedNames) {
    const apart = Math.hypot(at.l - l, at.a - a, at.b - b)
    if (apart < least) {
      least = apart
      nearest = name
    }
  }
  return nearest
}
