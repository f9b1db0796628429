import type { TextSpec } from '#core/typography/text-spec.ts'
import type { SvgElement } from '../svg-tree.ts'

/** The computed style of live text: what is inherited, in user units. */
export interface TextStyle {
  readonly families: string
  readonly fontSize: number
  readonly weight: number
  readonly isItalic: boolean
  readonly isCondensed: boolean
  readonly isSmallCaps: boolean
  readonly letterCase: TextSpec['letterCase']
  readonly letterSpacing: number
  readonly wordSpacing: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly isRightToLeft: boolean
  readonly baseline: string
  /** Up from the baseline, gathered from every `baseline-shift` on the way. */
  readonly rise: number
  readonly isUnderlined: boolean
  readonly isStruck: boolean
  readonly keepsSpaces: boolean
}

export const initialTextStyle: TextStyle = {
  families: '', fontSize: 16, weight: 400, isItalic: false, isCondensed: false, isSmallCaps: false, letterCase: 'as-typed',
  letterSpacing: 0, wordSpacing: 0, anchor: 'start', isRightToLeft: false, baseline: 'auto', rise: 0, isUnderlined: false,
  isStruck: false, keepsSpaces: false,
}

/** CSS absolute units in pixels. */
const units: Readonly<Record<string, number>> = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96, q: 96 / 101.6, rem: 16 }
const limit = 1048576

/** A length in user units; `percent` is what 100 % stands for. Null when it is no length. */
export function readTextLength(value: string | undefined, fontSize: number, percent: number): number | null {
  const match = /^\s*([+-]?\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z%]*)\s*$/i.exec(value ?? '')
  if (match === null) return null
  const unit = match[2]!.toLowerCase()
  const scale = unit === '%' ? percent / 100 : unit === 'em' ? fontSize : unit === 'ex' || unit === 'ch' ? fontSize / 2 : units[unit]
  const length = scale === undefined ? NaN : Number(match[1]) * scale
  return Number.isFinite(length) && Math.abs(length) <= limit ? length : null
}

const sizeWords: Readonly<Record<string, number>> = {
  'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32, 'xxx-large': 48,
}

function readSize(value: string, parent: number): number {
  const word = value.trim().toLowerCase()
  if (word === 'larger') return parent * 1.2
  if (word === 'smaller') return parent / 1.2
  const size = sizeWords[word] ?? readTextLength(word, parent, parent)
  return size === null || size < 0 ? parent : size
}

function readWeight(value: string, parent: number): number {
  const word = value.trim().toLowerCase()
  if (word === 'normal') return 400
  if (word === 'bold') return 700
  if (word === 'bolder') return parent < 350 ? 400 : parent < 550 ? 700 : 900
  if (word === 'lighter') return parent < 550 ? 100 : parent < 750 ? 400 : 700
  const weight = Number(word)
  return weight >= 1 && weight <= 1000 ? Math.min(900, Math.max(100, Math.round(weight))) : parent
}

const cases: Readonly<Record<string, TextStyle['letterCase']>> = { uppercase: 'upper', lowercase: 'lower', capitalize: 'title', none: 'as-typed' }

/** The style inside `element`, whose parent has `parent`; styles are attributes already. */
export function inheritTextStyle(parent: TextStyle, element: SvgElement): TextStyle {
  const own = (name: string): string | undefined => {
    const value = element.attributes.get(name)?.replace(/\s*!important$/, '').trim()
    return value === undefined || value === '' || value === 'inherit' ? undefined : value
  }
  const keepsSpaces = own('xml:space') === 'preserve' || /^(?:pre|break)/.test(own('white-space') ?? '') || parent.keepsSpaces
  if (element.attributes.size === 0) return parent
  const sized = own('font-size')
  const fontSize = sized === undefined ? parent.fontSize : readSize(sized, parent.fontSize)
  const spacing = (name: string, inherited: number): number => {
    const value = own(name)
    return value === undefined ? inherited : value === 'normal' ? 0 : (readTextLength(value, fontSize, fontSize) ?? inherited)
  }
  const word = <T>(name: string, read: (value: string) => T, inherited: T): T => {
    const value = own(name)
    return value === undefined ? inherited : read(value.toLowerCase())
  }
  const shift = own('baseline-shift')
  const raised = shift === undefined || shift === 'baseline' ? 0
    : shift === 'super' ? parent.fontSize * 0.4 : shift === 'sub' ? -parent.fontSize * 0.2 : (readTextLength(shift, fontSize, parent.fontSize) ?? 0)
  const decoration = own('text-decoration') ?? ''
  return {
    families: own('font-family') ?? parent.families,
    fontSize,
    weight: word('font-weight', (value) => readWeight(value, parent.weight), parent.weight),
    isItalic: word('font-style', (value) => /^(?:italic|oblique)/.test(value), parent.isItalic),
    isCondensed: word('font-stretch', (value) => /condensed/.test(value), parent.isCondensed),
    isSmallCaps: word('font-variant', (value) => /small-caps/.test(value), parent.isSmallCaps),
    letterCase: word('text-transform', (value) => cases[value] ?? parent.letterCase, parent.letterCase),
    letterSpacing: spacing('letter-spacing', parent.letterSpacing),
    wordSpacing: spacing('word-spacing', parent.wordSpacing),
    anchor: word('text-anchor', (value) => (value === 'middle' || value === 'end' ? value : 'start'), parent.anchor),
    isRightToLeft: word('direction', (value) => value === 'rtl', parent.isRightToLeft),
    baseline: own('alignment-baseline') ?? own('dominant-baseline') ?? parent.baseline,
    rise: parent.rise + raised,
    isUnderlined: parent.isUnderlined || decoration.includes('underline'),
    isStruck: parent.isStruck || decoration.includes('line-through'),
    keepsSpaces,
  }
}
