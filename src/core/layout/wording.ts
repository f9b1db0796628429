import type { Fact } from '#core/brief/brief.ts'
import type { FontChoice } from '#core/compose/direction.ts'
import type { Role } from '#core/design/layer.ts'
import { glueText } from '#core/typography/glue-text.ts'
import type { Content } from './content.ts'
import type { Surface } from './frame.ts'
import { measureText } from './text-block.ts'
import type { Wording } from './text-block.ts'
import { isPoster } from './type-scale.ts'
import type { TypeScale } from './type-scale.ts'

export type Slot = 'headline' | 'eyebrow' | 'subhead' | 'offer' | 'body' | 'cta'

const toned = (font: FontChoice, tracking: number, leading: number): FontChoice => ({ ...font, tracking, leading })

/** Marks above and below the letters, and letters that fill their square, need more air between lines than Latin does. */
const leastLeading = (lang: string): number => (/^(?:ar|fa|ur|hi|mr|ne|th)\b/.test(lang) ? 1.3 : /^(?:zh|ja|ko)\b/.test(lang) ? 1.15 : 0)

/** The font as a language can be set in it: where letters join or have no case, tracking pulls words apart. */
const suited = (font: FontChoice, lang: string, text: string): FontChoice => ({
  ...font,
  leading: Math.max(font.leading, leastLeading(lang)),
  tracking: hasCase(text) ? font.tracking : Math.min(font.tracking, 20),
})

const hasCase = (text: string): boolean => text.toUpperCase() !== text.toLowerCase()

/** The type of each line of copy: family, case, tracking and colour by the part it plays. */
export function wordingOf(content: Content, slot: Slot, text: string, on: Surface, isGlued = true): Wording {
  const wording = wordingFor(content, slot, text, on, isGlued)
  return { ...wording, font: suited(wording.font, wording.lang, text) }
}

function wordingFor(content: Content, slot: Slot, text: string, on: Surface, isGlued: boolean): Wording {
  const { direction, copy } = content
  const { display, text: body, label } = direction.fonts
  const base = { text: isGlued ? glueText(text) : text, lang: copy.lang, on, letterCase: 'as-typed' as const }
  switch (slot) {
    case 'headline':
      return { ...base, role: 'headline', name: 'Headline', font: display, letterCase: direction.headlineCase, tone: 'ink' }
    case 'eyebrow': {
      const isUpper = hasCase(text)
      return {
        ...base, role: 'eyebrow', name: 'Eyebrow', tone: 'accent', letterCase: isUpper ? 'upper' : 'as-typed',
        font: toned(label, isUpper ? 120 : 20, 1.25),
      }
    }
    case 'subhead':
      return { ...base, role: 'subhead', name: 'Subhead', font: toned(body, 0, 1.32), tone: 'soft' }
    case 'offer':
      return { ...base, role: 'price', name: 'Offer', font: toned(label, 0, 1.25), tone: 'accent' }
    case 'body':
      return { ...base, role: 'body', name: 'Body', font: toned(body, 0, 1.45), tone: 'soft' }
    case 'cta':
      return { ...base, on: 'accent', role: 'cta', name: 'Button label', font: toned(label, 10, 1.2), tone: 'label' }
  }
}

const factGroups: readonly { readonly kinds: readonly Fact['kind'][]; readonly role: Role; readonly name: string; readonly isStrong: boolean }[] = [
  { kinds: ['date', 'time', 'place'], role: 'date', name: 'When and where', isStrong: true },
  { kinds: ['price', 'discount', 'code'], role: 'price', name: 'Price', isStrong: true },
  { kinds: ['quote'], role: 'body', name: 'Copy', isStrong: false },
  { kinds: ['url', 'phone', 'email'], role: 'contact', name: 'Contact', isStrong: true },
  { kinds: ['condition'], role: 'legal', name: 'Conditions', isStrong: false },
]

const isPartOf = (part: string, whole: string): boolean => ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `)

/** A fact never breaks inside unless it is longer than a line could be; the text engine itself keeps hyphened numbers whole. */
const unbroken = (text: string): string => (text.length <= 26 ? text.replace(/ /g, '\u00a0') : glueText(text))

/** Where an address must break after all, it breaks behind its dots, slashes and signs. */
const openAddresses = (text: string): string => text.replace(/([./@_-])(?=[\p{L}\p{Nd}])/gu, '$1\u200b')

/** For Latin, Greek and Cyrillic. */
const condensed: FontChoice = { family: 'Fira Sans Condensed', weight: 600, isItalic: false, tracking: -5, leading: 1.35 }

/** Facts gathered into when and where, price, contact and conditions; parted by middle dots within a line and by line feeds between. */
export function factWordings(
  content: Content, on: Surface, scale: TypeScale, width: number,
): { readonly wording: Wording; readonly fontSize: number; readonly isContact: boolean }[] {
  const { label, text } = content.direction.fonts
  return factGroups.flatMap(({ kinds, role, name, isStrong }) => {
    const all = content.copy.facts.filter((fact) => kinds.includes(fact.kind))
    // `Every Saturday` says `Saturday` too.
    const facts = all.filter((fact) => !all.some((other) => other !== fact && other.text.length > fact.text.length && isPartOf(fact.text, other.text)))
    if (facts.length === 0) return []
    // On a poster, when and where and what it costs are what people come back to read.
    const fontSize = isPoster(content.artboard) && (role === 'date' || role === 'price') ? scale.subhead : scale.base
    const wording: Wording = {
      role, name, text: '', font: toned(isStrong ? label : text, 0, 1.35), letterCase: 'as-typed', lang: content.copy.lang, on, tone: isStrong ? 'ink' : 'soft',
    }
    const isOneLine = (line: string): boolean => {
      const block = measureText(content.typesetter, { ...wording, text: line }, fontSize, width)
      return block.lines === 1 && !block.hasBrokenWord
    }
    // A dot at the end of a line parts nothing: the facts that fit a line share it, the next begins another.
    const lines = facts.map(({ text }) => (isOneLine(unbroken(text)) ? unbroken(text) : glueText(text))).reduce<string[]>((made, fact) => {
      const last = made[made.length - 1]
      const joined = last === undefined ? fact : `${last} \u00b7 ${fact}`
      return last !== undefined && isOneLine(joined) ? [...made.slice(0, -1), joined] : [...made, fact]
    }, [])
    const isBroken = (font: FontChoice, all: string): boolean => measureText(content.typesetter, { ...wording, font, text: all }, fontSize, width).hasBrokenWord
    const set = [lines.join('\n'), facts.map((fact) => fact.text).join('\n')].find((all) => !isBroken(wording.font, all))
    // An address too long for a narrow column is set in a condensed face before it is broken.
    if (set === undefined) {
      const narrow = { ...wording, font: toned(condensed, 0, 1.35) }
      const all = facts.map((fact) => fact.text).join('\n')
      return [{ wording: { ...narrow, text: isBroken(narrow.font, all) ? openAddresses(all) : all }, fontSize, isContact: role === 'contact' || role === 'legal' }]
    }
    return [{ wording: { ...wording, text: set }, fontSize, isContact: role === 'contact' || role === 'legal' }]
  })
}
