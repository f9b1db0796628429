import type { Brief } from '#core/brief/brief.ts'
import type { Design } from '#core/design/design.ts'
import type { ArtboardId } from '#core/design/ids.ts'
import type { Size } from '#core/geometry/box.ts'

/** What a design was asked to be; critique holds it to this. */
export interface Expected {
  /** Null: any size is right. */
  readonly size: Size | null
  /** Texts that must be printed where there is room: facts as a design prints them. Their words may stand in several layers. */
  readonly mustShow: readonly string[]
  /** Exact copy: must stand together, word for word. */
  readonly quotes: readonly string[]
  /** All that numbers, dates, addresses and offers may be taken from: the request and the brand's own words. Null: unknown. */
  readonly source: string | null
  readonly wantsLogo: boolean
  readonly wantsCta: boolean
  readonly wantsHero: boolean
  /** Pictures that came without a word leave nothing to say in a second line. */
  readonly isWordless?: boolean
  /** Of the limits on contrast and on the logo, the share that is kept in hand; for whoever chooses among designs. */
  readonly safety?: number
}

/** From here on a design has room for everything that was asked for. */
export const roomyArea = 75000

/** Smaller than this a banner need not carry a button. */
export const leastCtaSize: Size = { width: 120, height: 50 }

export function expectedFromBrief(brief: Brief, size: Size, hasLogo: boolean): Expected {
  return {
    size,
    mustShow: brief.facts.filter((fact) => fact.kind !== 'quote').map((fact) => fact.text),
    quotes: brief.quotes.map((quote) => quote.text),
    source: sourceOf(brief),
    wantsLogo: hasLogo,
    wantsCta: brief.action.isAsked,
    wantsHero: true,
    ...(brief.request.trim() === '' ? { isWordless: true } : {}),
  }
}

/** Facts are the request's own, as a design prints them: `9:30 am` for `half past nine`. */
const sourceOf = (brief: Brief): string =>
  [brief.request, brief.brand.value, brief.action.text, ...brief.facts.map((fact) => fact.text), ...brief.offers.flatMap(({ lead, figure, tail }) => [lead, figure, tail])].join('\n')

/**
 * For a design that comes alone, from a file: what it says of itself. With the brief of its own request it is held to
 * that; without, a logo and a button are wanted only where it already has them.
 */
export function expectedFromDesign(design: Design, artboardId?: ArtboardId, brief?: Brief): Expected {
  const artboard = artboardId === undefined ? Object.values(design.artboards)[0] : design.artboards[artboardId]
  const roles = new Set(Object.values(design.layers).map((layer) => layer.role))
  const size = { width: artboard?.width ?? 0, height: artboard?.height ?? 0 }
  if (brief !== undefined) return { ...expectedFromBrief(brief, size, roles.has('logo')), size: null }
  return {
    size: null,
    mustShow: [],
    quotes: [],
    source: design.origin === null || design.origin.request === '' ? null : design.origin.request,
    wantsLogo: roles.has('logo'),
    wantsCta: roles.has('cta'),
    wantsHero: design.origin !== null,
  }
}
