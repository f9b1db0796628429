import type { Direction } from '#core/compose/direction.ts'
import type { Content, Picture } from '../content.ts'
import type { LayoutElement, LayoutProblem } from '../problem/problem.ts'
import { outlineTypesetter, letterWidth } from './outline-typesetter.ts'

const font = { family: 'outline', weight: 500, isItalic: false, tracking: 0, leading: 1.2 }

/** Frames are planned before colour and type: these stand for both, and are never seen. */
const outlineDirection: Direction = {
  mood: 'minimal',
  palette: {
    name: 'outline', isDark: false, ground: '#ffffff', groundShade: '#eeeeee', field: '#dddddd', fieldShade: '#cccccc', surface: '#ffffff', ink: '#111111',
    inkSoft: '#444444', onField: '#111111', onSurface: '#111111', accent: '#222222', onAccent: '#ffffff', accents: [],
  },
  logoOn: 'ground',
  fonts: { id: 'outline', display: font, text: font, label: font, minDisplaySize: 1 },
  headlineCase: 'as-typed', shapes: 'soft', radius: 0.2, lineWeight: 'regular', density: 'normal', texture: 'none', painters: [], archetypes: [],
}

const picture = (aspect: number): Picture => ({
  asset: { id: `asset:${'0'.repeat(64)}`, extension: 'png', width: 1000 * aspect, height: 1000, name: 'outline', source: '' },
  visible: { x: 0, y: 0, width: 1, height: 1 }, recolor: [], alt: '', lightness: null,
})

/** Letters that take the room of a text: its longest word as long as its narrowest set is wide, the others of five. */
function outlineWords({ text }: LayoutElement): string {
  const sets = text?.sets ?? []
  const count = (ems: number): number => Math.max(1, Math.round(ems / letterWidth))
  const all = count(sets[0]?.width ?? 1)
  const longest = Math.min(all, count(sets[sets.length - 1]?.width ?? 1))
  const others = Math.max(0, Math.round((all - longest) / 6))
  return ['n'.repeat(longest), ...Array.from({ length: others }, () => 'nnnnn')].join(' ')
}

/** What the frames of the archetypes ask of a content, told of a layout problem: how much there is to read, and which pictures. */
export function outlineContent({ page, elements }: LayoutProblem): Content {
  const texts = elements.filter(({ kind }) => kind === 'text')
  const lead = texts.reduce<LayoutElement | null>((best, text) => (best === null || text.priority > best.priority ? text : best), null)
  const others = texts.filter((text) => text !== lead)
  const subhead = others.find(({ role }) => role === 'subhead') ?? others[0]
  const pictures = elements.filter(({ kind, role }) => kind === 'image' && role !== 'logo' && role !== 'badge')
  const logo = elements.find(({ role }) => role === 'logo')
  const [first, ...more] = pictures.map(({ aspect }) => picture(aspect ?? 1))
  return {
    artboard: page,
    copy: {
      lang: 'en',
      headline: [lead === null ? 'n' : outlineWords(lead)],
      subhead: subhead === undefined ? [] : [outlineWords(subhead)],
      eyebrow: [], body: [], shown: [],
      cta: elements.filter(({ kind }) => kind === 'button').map(outlineWords),
      offer: elements.some(({ role }) => role === 'badge') ? { kind: 'percent', lead: '', figure: '20%', tail: '', scope: '', from: [] } : null,
      facts: others.filter((text) => text !== subhead).map((text) => ({ kind: 'condition', text: outlineWords(text), from: [] })),
    },
    direction: outlineDirection,
    hero: first === undefined ? { kind: 'type' } : { kind: 'illustration', pictures: [first, ...more] },
    logo: logo === undefined ? null : { ...picture(logo.aspect ?? 2), clarityOn: () => 1, visibilityOn: () => 1 },
    typesetter: outlineTypesetter,
  }
}
