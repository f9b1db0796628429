import type { Artboard, Asset, ColorToken, Design, Origin } from '#core/design/design.ts'
import { contrast } from '#core/color/contrast.ts'
import { mixColors } from '#core/color/mix.ts'
import type { GroupLayer, ImageLayer, Layer, Role, ShapeLayer, TextLayer } from '#core/design/layer.ts'
import type { Color, Paint } from '#core/design/paint.ts'
import { contains } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Composition, PlacedText } from '#core/layout/composition.ts'
import type { Content, LogoPicture, Picture } from '#core/layout/content.ts'
import type { Surface } from '#core/layout/frame.ts'
import { plateFor } from '#core/layout/logo-size.ts'
import { inkOnPhoto, veilColor } from '#core/layout/photo/tone.ts'
import type { PhotoTone } from '#core/layout/photo/tone.ts'
import type { ShapeDraft } from '#core/layout/ground.ts'
import { figuresFor, releaseSpaces } from '#core/layout/text-block.ts'
import type { Palette } from './direction.ts'
import { drawIllustrations, drawPhoto } from './draw-hero.ts'
import { accentToken, paletteTokens } from './palette-of.ts'
import { emphasize } from './emphasize.ts'
import type { HeroDraft } from './draw-hero.ts'
import type { OrnamentSet } from './ornaments.ts'

export interface AssembleInput {
  readonly content: Content
  readonly composition: Composition
  readonly ground: readonly ShapeDraft[]
  /** The textures that the ground's layers may be filled with. */
  readonly tiles: readonly Asset[]
  readonly ornaments: OrnamentSet
  readonly title: string
  readonly description: string
  readonly origin: Origin
  /** From 0 to 1: how strong the scrim over a full-bleed photo is. */
  readonly scrim: number
}

/** Colours of the palette become tokens wherever they are used, so that one change recolours the design. */
function createTokens(palette: Palette): { tokens: Record<string, ColorToken>; toColor: (hex: string) => Color } {
  const tokens: Record<string, ColorToken> = {}
  const byHex = new Map<string, Color>()
  const add = (id: string, name: string, value: string): void => {
    tokens[id] = { id: id as ColorToken['id'], name, value }
    if (!byHex.has(value)) byHex.set(value, id as Color)
  }
  for (const { part, id, name } of paletteTokens) add(id, name, palette[part])
  palette.accents.forEach((value, index) => add(accentToken(index), `Accent ${index + 2}`, value))
  return { tokens, toColor: (hex) => (hex.startsWith('color:') ? (hex as Color) : byHex.get(hex) ?? (hex as Color)) }
}

const surfaceColor = (palette: Palette, on: Surface | 'accent'): string =>
  on === 'field' ? palette.field : on === 'surface' ? palette.surface : on === 'accent' ? palette.accent : palette.ground

/** The ink of a text: what its tone asks for where that can be read on the surface, else the surface's own ink. */
function inkFor(palette: Palette, text: PlacedText, photoTone: PhotoTone): string {
  const { on, tone, fontSize, font } = text
  if (on === 'accent' || tone === 'label') return palette.onAccent
  if (on === 'photo') return inkOnPhoto(palette, photoTone)
  const plain = on === 'field' ? palette.onField : on === 'surface' ? palette.onSurface : palette.ink
  if (tone === 'soft' && (on === 'ground')) return palette.inkSoft
  if (tone !== 'accent') return plain
  const isLarge = fontSize >= 24 || (fontSize >= 18.7 && font.weight >= 700)
  const grounds = on === 'field' ? [palette.field, palette.fieldShade] : on === 'surface' ? [palette.surface] : [palette.ground, palette.groundShade]
  const reads = grounds.every((ground) => contrast(palette.accent, ground) >= (isLarge ? 3.35 : 4.9))
  return reads ? palette.accent : plain
}

const common = (name: string, role: Role) =>
  ({ name, role, opacity: 1, blend: 'normal' as const, isHidden: false, locks: [] as string[] })

/** Turns a composition with its ground into a design: every part a layer with a name, every colour a token. */
export function assembleDesign(input: AssembleInput): Design {
  const { content, composition, ornaments } = input
  const { artboard, direction, copy, logo } = content
  const { palette } = direction
  const photoTone = composition.photoTone ?? 'ground'
  const { tokens, toColor } = createTokens(palette)
  const layers: Record<string, Layer> = {}
  const assets: Record<string, Asset> = {}
  const counts = new Map<string, number>()

  const newId = (name: string): Layer['id'] => {
    const slug = name.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'layer'
    const count = (counts.get(slug) ?? 0) + 1
    counts.set(slug, count)
    return `layer:${count === 1 ? slug : `${slug}-${count}`}` as Layer['id']
  }
  const put = <L extends Layer>(draft: Omit<L, 'id'> & { readonly name: string }): L['id'] => {
    const id = newId(draft.name)
    layers[id] = { id, ...draft } as unknown as L
    return id
  }
  const tokenPaint = (paint: Paint): Paint =>
    paint.kind === 'solid' ? { ...paint, color: toColor(paint.color) }
    : paint.kind === 'tile' ? useTile(paint)
    : { ...paint, stops: paint.stops.map((stop) => ({ ...stop, color: toColor(stop.color) })) }
  function useTile(paint: Extract<Paint, { kind: 'tile' }>): Paint {
    const tile = input.tiles.find((asset) => asset.id === paint.asset)
    if (tile !== undefined) assets[tile.id] = tile
    return paint
  }
  const putShape = (draft: ShapeDraft): Layer['id'] =>
    put<ShapeLayer>({
      ...draft,
      fills: draft.fills.map(tokenPaint),
      strokes: draft.strokes.map((stroke) => ({ ...stroke, color: toColor(stroke.color) })),
      effects: draft.effects.map((effect) => (effect.kind === 'shadow' ? { ...effect, color: toColor(effect.color) } : effect)),
    })
  const putDraft = (draft: HeroDraft): Layer['id'] => {
    if (draft.kind === 'shape') return putShape(draft)
    return put<ImageLayer>({
      ...draft,
      effects: draft.effects.map((effect) => (effect.kind === 'shadow' ? { ...effect, color: toColor(effect.color) } : effect)),
    })
  }
  const putGroup = (name: string, role: Role, children: Layer['id'][]): Layer['id'] =>
    put<GroupLayer>({ ...common(name, role), kind: 'group', children, mask: null })
  const useAsset = (asset: Asset): void => {
    assets[asset.id] = asset
  }
  const putText = (placed: PlacedText): Layer['id'] => {
    const text = { ...placed, text: releaseSpaces(content.typesetter, placed, copy.lang) }
    return put<TextLayer>({
      ...common(text.name, text.role), kind: 'text', ...text.box, angleDeg: text.angleDeg, effects: [], runs: emphasize(text, palette, toColor),
      style: styleOf(text), family: text.font.family, weight: text.font.weight, isItalic: text.font.isItalic,
      fontSize: text.fontSize, leading: text.font.leading, tracking: text.font.tracking, color: toColor(inkFor(palette, text, photoTone)),
      align: text.align, verticalAlign: 'top', wrap: 'box', letterCase: text.letterCase, features: figuresFor(text.text), lang: '',
    })
  }
  const styles: Design['styles'] = {}
  function styleOf(text: PlacedText): TextLayer['style'] {
    const kind = text.role === 'headline' ? 'display' : text.font.weight === direction.fonts.label.weight && text.font.family === direction.fonts.label.family ? 'label' : text.font.family === direction.fonts.display.family ? 'figure' : 'text'
    const id = `style:${kind}` as keyof typeof styles
    styles[id] ??= {
      id, name: kind[0]!.toUpperCase() + kind.slice(1), family: text.font.family, weight: text.font.weight, isItalic: text.font.isItalic,
      leading: text.font.leading, tracking: text.font.tracking,
    } as (typeof styles)[typeof id]
    return id
  }

  const shadowOn = (on: Surface): string =>
    mixColors(on === 'field' ? palette.field : palette.ground, '#000000', palette.isDark && on !== 'surface' ? 0.8 : 0.62)
  const drawHero = (pictures: readonly Picture[], place: NonNullable<Composition['hero']>): HeroDraft[] =>
    drawIllustrations(pictures, place, artboard, { disc: palette.field, shadow: shadowOn(place.on), around: surfaceColor(palette, place.on) })

  const children: Layer['id'][] = []
  const hero = content.hero
  const panels = composition.panels.map((panel) => panel.box)
  const ground: Layer['id'][] = input.ground.map(putShape)
  if (ground.length > 0) children.push(putGroup('Background', 'background', ground))

  if (hero.kind === 'photo' && composition.hero?.form === 'bleed') {
    useAsset(hero.photos[0].asset)
    children.push(...drawPhoto(hero.photos[0], composition.hero, { name: 'Photo', role: 'hero', panels }).map(putDraft))
    if (composition.texts.some((text) => text.on === 'photo')) {
      children.push(...ornaments.scrim(textArea(composition), artboard, veilColor(palette, photoTone), input.scrim).map(putShape))
    }
  }
  // A photo lies under the cards that lean into it; a cut-out leans over them.
  if (hero.kind === 'photo' && composition.hero !== null && composition.hero.form !== 'bleed') {
    const places = [composition.hero, ...composition.companions].slice(0, hero.photos.length)
    const photos = places.flatMap((place, index) => {
      const photo = hero.photos[index]!
      useAsset(photo.asset)
      const drafts = photo.isCutOut ? drawHero([photo], { ...place, form: 'free' })
        : drawPhoto(photo, place, index === 0 ? { name: 'Photo', role: 'hero', panels } : { name: `Photo ${index + 1}`, role: 'illustration', panels })
      return drafts.map(putDraft)
    })
    children.push(photos.length === 1 ? photos[0]! : putGroup('Photos', 'hero', photos))
  }
  for (const panel of composition.panels) children.push(...ornaments.panel(panel).map(putShape))
  if (composition.ornament === 'frame') children.push(...ornaments.frame().map(putShape))

  const heroLayers: Layer['id'][] = []
  if (hero.kind === 'illustration') {
    const pictures = hero.pictures
    const companions = composition.companions
    const alone = composition.hero === null ? companions : [composition.hero, ...companions]
    alone.forEach((place, index) => {
      const shown = companions.length > 0 ? [pictures[index % pictures.length]!] : pictures
      for (const draft of drawHero(shown, place)) {
        heroLayers.push(putDraft(draft))
      }
      shown.forEach((picture) => useAsset(picture.asset))
    })
  }
  if (heroLayers.length > 0) children.push(heroLayers.length === 1 ? heroLayers[0]! : putGroup('Hero', 'hero', heroLayers))

  for (const text of composition.texts) children.push(putText(text))
  const { button, offer } = composition
  if (button !== null) {
    children.push(putGroup('Button', 'cta', [...ornaments.button(button.box).map(putShape), putText(button.label)]))
  }
  if (offer !== null) {
    const parts = [...(offer.stand === null ? [] : ornaments.stand(offer.stand, offer.texts[0]?.on === 'field' ? 'field' : offer.texts[0]?.on === 'surface' ? 'surface' : 'ground').map(putShape)), ...(offer.seal === null ? [] : ornaments.seal(offer.seal).map(putShape)), ...offer.texts.map(putText)]
    children.push(parts.length === 1 ? parts[0]! : putGroup('Offer', offer.isHero ? 'hero' : 'badge', parts))
  }
  if (logo !== null && composition.logo !== null) {
    const { box, plate, on } = composition.logo
    const color = plateFor(content, on)
    useAsset(logo.asset)
    const image = put<ImageLayer>({
      ...common('Logo', 'logo'), kind: 'image', ...placeLogo(logo, box, artboard), angleDeg: 0, effects: [], asset: logo.asset.id, fit: 'contain', focus: { x: 0.5, y: 0.5 }, mask: null, recolor: [], isFlippedX: false, alt: logo.alt,
    })
    if (plate !== null && color !== null) children.push(...ornaments.plate(plate, color).map(putShape))
    children.push(image)
  }

  const board: Artboard = {
    id: 'artboard:1' as Artboard['id'], name: `${artboard.width} × ${artboard.height}`, width: artboard.width, height: artboard.height,
    background: toColor(palette.ground), children,
  }
  return {
    format: 'broadside', version: 1, title: input.title, description: input.description, lang: copy.lang,
    artboards: { [board.id]: board }, layers, colors: tokens, styles, assets, origin: input.origin,
  } as Design
}

/**
 * The logo's whole picture, placed so that its visible part lies on `box`; where its empty border would hang over the page's
 * edge, the border is cropped away.
 */
function placeLogo(logo: LogoPicture, box: Box, page: Size): Box & { readonly crop: ImageLayer['crop'] } {
  const width = box.width / logo.visible.width
  const height = box.height / logo.visible.height
  const whole = { x: box.x - logo.visible.x * width, y: box.y - logo.visible.y * height, width, height }
  return contains({ x: 0, y: 0, ...page }, whole)
    ? { ...whole, crop: { x: 0, y: 0, width: 1, height: 1 } }
    : { ...box, crop: { ...logo.visible } }
}

/** The box of everything that is read on a photo. */
function textArea(composition: Composition): Box {
  const boxes = [
    ...composition.texts.filter((text) => text.on === 'photo').map((text) => text.inkBox),
    ...(composition.logo === null ? [] : [composition.logo.box]),
    ...(composition.button === null ? [] : [composition.button.box]),
  ]
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x, y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
