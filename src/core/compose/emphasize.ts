import { contrast } from '#core/color/contrast.ts'
import { deltaEok } from '#core/color/mix.ts'
import type { Run } from '#core/design/layer.ts'
import type { Color } from '#core/design/paint.ts'
import { hashText } from '#core/geometry/random.ts'
import type { PlacedText } from '#core/layout/composition.ts'
import type { Palette } from './direction.ts'

/** WCAG 2.2: large text from 24 px, or from 18.7 px in bold, needs 3:1; a little more is kept for the ground's shading. */
const isLarge = ({ fontSize, font }: PlacedText): boolean => fontSize >= 24 || (fontSize >= 18.7 && font.weight >= 700)

/** Words too small to carry a colour of their own; the longest other word does. */
const quiet = new Set(['with', 'your', 'from', 'that', 'this', 'have', 'will', 'when', 'than', 'them', 'they', 'been', 'were', 'into', 'over', 'the', 'and', 'for', 'you', 'are'])

/**
 * The runs of a headline, in some designs with its weightiest word in the accent: a second reading at a glance. Only where the
 * accent can be read on what lies there and is seen to differ from the ink.
 */
export function emphasize(text: PlacedText, palette: Palette, toColor: (hex: string) => Color): Run[] {
  const plain: Run[] = [{ text: text.text }]
  if (text.role !== 'headline' || text.on !== 'ground' || !isLarge(text)) return plain
  if (hashText(`${text.text} ${text.font.family}`) % 5 > 2) return plain
  const grounds = [palette.ground, palette.groundShade]
  if (grounds.some((ground) => contrast(palette.accent, ground) < 3.35) || deltaEok(palette.accent, palette.ink) < 0.2) return plain
  const words = [...text.text.matchAll(/[\p{L}\p{M}\p{N}’'%$€£-]+/gu)].filter(({ 0: word }) => word.length >= 3 && !quiet.has(word.toLowerCase()))
  if (words.length < 2) return plain
  const word = words.reduce((longest, other) => (other[0].length >= longest[0].length ? other : longest))
  const end = word.index + word[0].length
  const runs: Run[] = [{ text: text.text.slice(0, word.index) }, { text: word[0], color: toColor(palette.accent) }, { text: text.text.slice(end) }]
  return runs.filter((run) => run.text !== '')
}
