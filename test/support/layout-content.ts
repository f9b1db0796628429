import { readSaliency } from '#core/assets/saliency/read-saliency.ts'
import type { Copy } from '#core/compose/copy.ts'
import type { Direction, Palette } from '#core/compose/direction.ts'
import type { Asset } from '#core/design/design.ts'
import type { Content, Hero, LogoPicture, PhotoPicture, Picture } from '#core/layout/content.ts'
import { paint } from '../core/color/paint.ts'
import { typesetter } from './test-fonts.ts'

export const asset = (name: string, width = 100, height = 100): Asset => ({
  id: `asset:${Array.from(name).map((char) => char.charCodeAt(0).toString(16)).join('').padEnd(64, '0').slice(0, 64)}`,
  extension: 'svg', width, height, name, source: '',
})

const whole = { x: 0, y: 0, width: 1, height: 1 }
export const picture = (name: string, width = 100, height = 100): Picture => ({ asset: asset(name, width, height), visible: whole, recolor: [], alt: name, lightness: null })
const red = '#cd3c28'
const sky = '#96b2c8'
/** A red disc right of the middle, on a calm sky. */
export const discLook = readSaliency(paint(160, 100, (x, y) => (Math.hypot((x / 160 - 0.7) / 0.15, (y / 100 - 0.4) / 0.2) < 1 ? red : sky)))
export const photo = (name: string): PhotoPicture => ({ ...picture(name, 1600, 1000), look: discLook, isCutOut: false })
/** A logo three times as wide as high that shows on light colours only. */
export const darkLogo: LogoPicture = {
  ...picture('acme', 240, 80), alt: 'Acme logo',
  clarityOn: (color) => (parseInt(color.slice(1, 3), 16) > 140 ? 1 : 0.1),
  visibilityOn: (color) => (parseInt(color.slice(1, 3), 16) > 90 ? 1 : 0.2),
}

export const palette: Palette = {
  name: 'test', isDark: false, ground: '#f6ead8', groundShade: '#efdcc0', field: '#8a3418', fieldShade: '#7a2c12', surface: '#fffaf2',
  ink: '#3a1408', inkSoft: '#5b3020', onField: '#fff4e6', onSurface: '#3a1408', accent: '#7a1f10', onAccent: '#ffffff', accents: ['#e9a13b'],
}

export const direction: Direction = {
  mood: 'cozy', palette, logoOn: 'ground',
  fonts: {
    id: 'fraunces+dm-sans', minDisplaySize: 16,
    display: { family: 'Fraunces', weight: 700, isItalic: false, tracking: -15, leading: 1.04 },
    text: { family: 'DM Sans', weight: 400, isItalic: false, tracking: 0, leading: 1.35 },
    label: { family: 'DM Sans', weight: 700, isItalic: false, tracking: 0, leading: 1.2 },
  },
  headlineCase: 'as-typed', shapes: 'soft', radius: 0.5, lineWeight: 'regular', density: 'normal', texture: 'none', painters: [], archetypes: [],
}

export const saleCopy: Copy = {
  lang: 'en', headline: ['Dinner at home, delivered hot', 'Dinner, delivered', 'Dinner in'], eyebrow: ['Takeaway menu'],
  subhead: ['Skip the queue and let the kitchen come to your door', 'The kitchen comes to you'], body: [], cta: ['Order now', 'Order'],
  offer: { kind: 'percent', lead: 'Up to', figure: '25%', tail: 'off', scope: '', from: [] }, facts: [], shown: [],
}

export const noticeCopy: Copy = {
  ...saleCopy, headline: ['Reach new heights above the city', 'Reach new heights', 'New heights'], offer: null,
  facts: [
    { kind: 'url', text: 'www.highrise.example', from: [] },
    { kind: 'phone', text: '126-3764-1376', from: [] },
    { kind: 'date', text: 'Saturday 14 March', from: [] },
  ],
}

export const illustrated: Hero = { kind: 'illustration', pictures: [picture('burger'), picture('fries', 70, 100), picture('cup', 60, 100)] }

export const contentFor = (width: number, height: number, rest: Partial<Content> = {}): Content => ({
  artboard: { width, height }, copy: saleCopy, direction, hero: illustrated, logo: darkLogo, typesetter, ...rest,
})

export const bannerSizes: readonly (readonly [number, number])[] = [
  [300, 250], [728, 90], [160, 600], [300, 600], [970, 250], [320, 100], [468, 60], [250, 250], [336, 280], [120, 600], [970, 90], [180, 150], [300, 50],
]
