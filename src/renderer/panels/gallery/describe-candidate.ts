import { parseColorName } from '#core/color/named-color.ts'
import type { Candidate } from '#contract/records.ts'
import { judgedOf } from '#renderer/studio/judge-scores.ts'
import type { Judged, Quality } from '#renderer/studio/judge-scores.ts'
import { usualScores } from './radar-shape.ts'

/** How far a score stands out from the usual, in spreads. */
const standout = ({ quality, score }: Judged): number => (score - usualScores[quality].middle) / usualScores[quality].spread

/**
 * The two good sides that stand out most from what designs usually are, and the side that falls back most where that is worth
 * a word: what all have is no reason for this one.
 */
export function summarize(candidate: Pick<Candidate, 'scores'>): { readonly best: readonly Quality[]; readonly weakest: Quality | null } {
  const sorted = judgedOf(candidate).toSorted((a, b) => standout(b) - standout(a))
  const best = sorted.filter(({ grade }) => grade === 'excellent' || grade === 'good').slice(0, 2)
  const weakest = sorted.findLast((one) => one.score < 0.83 && !best.includes(one))
  return { best: best.map(({ quality }) => quality), weakest: weakest?.quality ?? null }
}

/** A palette's name taken apart: `duotone: linen, indigo, orangered`. */
export function readPaletteName(name: string): { readonly harmony: string; readonly colors: readonly { readonly name: string; readonly hex: string }[] } {
  const [harmony = '', list = ''] = name.split(': ')
  const colors = list.split(', ').flatMap((word) => {
    const hex = parseColorName(word)
    return hex === null ? [] : [{ name: word, hex }]
  })
  return { harmony, colors }
}

/** Parts of family names that are written in capitals. */
const capitals: readonly string[] = ['dm', 'eb', 'gfs', 'sc', 'tc', 'jp', 'kr']
const toFamilyWord = (word: string): string => (capitals.includes(word) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1))

/** A font pair's id as words: `dm-serif-display-400i+manrope`. */
export const readPairWords = (id: string): string =>
  id
    .split('+')
    .map((part) => part.replace(/-\d{3}i?$/, '').split('-').map(toFamilyWord).join(' '))
    .filter((part, index, all) => all.indexOf(part) === index)
    .join(' · ')

/** A file name that is safe everywhere. */
export const fileNameOf = ({ title, size }: Pick<Candidate, 'title' | 'size'>): string => {
  const stem = title.replace(/[\u0000-\u001f<>:"/\\|?*]/g, '').trim().slice(0, 60)
  return `${stem === '' ? 'design' : stem} ${size.width}x${size.height}.png`
}
