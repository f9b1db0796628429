import type { WishRef } from './wish.ts'

/** What a word can be in a sentence about layout. `word`: it carries meaning and is not known here. */
export type TokenKind =
  | 'ref' | 'all' | 'pronoun' | 'nth' | 'subject' | 'page' | 'noun'
  | 'pos' | 'shape' | 'share' | 'count' | 'rest'
  | 'rel' | 'center' | 'axis' | 'align' | 'hold' | 'held' | 'row'
  | 'measure' | 'as' | 'same' | 'than' | 'compare' | 'times' | 'limit' | 'degree' | 'fill' | 'full'
  | 'neg' | 'verb' | 'modal' | 'det' | 'of' | 'in' | 'on' | 'at' | 'with' | 'and' | 'comma' | 'colon' | 'join' | 'filler' | 'quote' | 'word' | 'stop'
  | 'ba' | 'bei' | 'exit' | 'gap' | 'sides'

/** A word or a set phrase of the text; `value` and `amount` are the lexicon's. */
export interface Token {
  readonly kind: TokenKind
  readonly value: string
  readonly amount: number
  readonly start: number
  readonly end: number
  /** The word itself; of Chinese alone. */
  readonly text?: string
}

export interface RefEntry {
  readonly ref: WishRef
  /** A word that hardly means anything but a part of a layout. */
  readonly isStrong: boolean
  readonly isPlural: boolean
}

const roles = (list: string, isStrong = false): RefEntry => ({ ref: { roles: list.split(' ') as never }, isStrong, isPlural: false })
const group = (ref: 'everything' | 'rest' | 'text' | 'images'): RefEntry => ({ ref, isStrong: false, isPlural: true })

/** By the value of a `ref` token: what it speaks of, the likeliest role first. */
export const refEntries: Readonly<Record<string, RefEntry>> = {
  logo: roles('logo', true), headline: roles('headline', true), title: roles('headline'), subhead: roles('subhead', true), slogan: roles('subhead'), eyebrow: roles('eyebrow', true),
  copy: roles('body', true), body: roles('body subhead'), cta: roles('cta', true),
  photo: roles('hero illustration'), drawing: roles('illustration hero'), badge: roles('badge price'), price: roles('price badge'),
  date: roles('date'), place: roles('contact date'), contact: roles('contact'), legal: roles('legal'), panel: roles('panel'), textbox: roles('panel body'), underlay: roles('panel', true),
  decoration: roles('decoration'), background: roles('background hero'),
  everything: group('everything'), nothing: group('everything'), rest: group('rest'), text: group('text'), images: group('images'),
}
