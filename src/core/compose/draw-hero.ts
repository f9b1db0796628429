import { mixColors } from '#core/color/mix.ts'
import { toOklch } from '#core/color/oklch.ts'
import type { ImageLayer, Mask, ShapeLayer } from '#core/design/layer.ts'
import { bottom, inset, intersection, right, union } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { PhotoPicture, Picture } from '#core/layout/content.ts'
import type { HeroPlace } from '#core/layout/frame.ts'

export type HeroDraft = Omit<ImageLayer, 'id'> | Omit<ShapeLayer, 'id'>

/** The colours that a hero needs of its surroundings, as tokens or hex. */
export interface HeroColors {
  /** The disc behind a cut-out of form `circle`. */
  readonly disc: string
  /** Contact shadows: a deep shade of the surface. */
  readonly shadow: string
  /** What the hero stands on. */
  readonly around: string
}

const visibleAspect = ({ asset, visible }: Picture): number => (asset.width * visible.width) / (asset.height * visible.height)

/** The layer box that puts the visible part of a picture exactly on `target`. */
function boxForVisible(picture: Picture, target: Box): Box {
  const { visible } = picture
  const width = target.width / visible.width
  const height = target.height / visible.height
  return { x: target.x - visible.x * width, y: target.y - visible.y * height, width, height }
}

function containIn(box: Box, aspect: number, anchor: { x: number; y: number }): Box {
  const width = Math.min(box.width, box.height * aspect)
  const height = width / aspect
  return { x: box.x + (box.width - width) * anchor.x, y: box.y + (box.height - height) * anchor.y, width, height }
}

const imageLayer = (picture: Picture, box: Box, name: string, rest: Partial<ImageLayer> = {}): Omit<ImageLayer, 'id'> => ({
  kind: 'image', name, role: 'illustration', ...box, angleDeg: 0, opacity: 1, blend: 'normal', isHidden: false, locks: [],
  effects: [], asset: picture.asset.id as ImageLayer['asset'], fit: 'contain', crop: { x: 0, y: 0, width: 1, height: 1 },
  focus: { x: 0.5, y: 0.5 }, mask: null, recolor: picture.recolor, isFlippedX: false, alt: picture.alt, ...rest,
})

const ellipse = (name: string, box: Box, color: string, opacity: number, blur: number): Omit<ShapeLayer, 'id'> => ({
  kind: 'shape', name, role: 'decoration', ...box, angleDeg: 0, opacity, blend: 'normal', isHidden: false, locks: [],
  effects: blur > 0 ? [{ kind: 'blur', radius: blur }] : [], outline: { kind: 'ellipse' },
  fills: [{ kind: 'solid', color: color as `#${string}`, opacity: 1 }], strokes: [],
})

/** Drawings nearer in lightness than this to what they stand on melt into it. */
const leastStep = 0.2

/** A pool of light behind a dark drawing on a dark ground, or of shade behind a pale one on a pale ground. */
function glowBehind(placed: readonly { picture: Picture; target: Box }[], room: Box, around: string): Omit<ShapeLayer, 'id'> | null {
  const ground = toOklch(around).l
  const melts = placed.some(({ picture }) => picture.lightness !== null && Math.abs(picture.lightness - ground) < leastStep)
  const drawn = union(placed.map(({ target }) => target))
  // It keeps to the hero's own room: the words beside it were measured on a plain ground.
  const box = !melts || drawn === null ? null : intersection(inset(drawn, -Math.min(drawn.width, drawn.height) * 0.16), inset(room, -Math.min(room.width, room.height) * 0.03))
  if (box === null) return null
  const color = (ground < 0.62 ? mixColors(around, '#ffffff', 0.62) : mixColors(around, '#1a1420', 0.34)) as `#${string}`
  return {
    ...ellipse('Glow', box, color, 1, 0),
    fills: [{ kind: 'radial', cx: 0.5, cy: 0.5, radius: Math.min(box.width, box.height) / Math.max(box.width, box.height) / 2, stops: [
      { offset: 0, color, opacity: 0.9 }, { offset: 0.6, color, opacity: 0.55 }, { offset: 1, color, opacity: 0 },
    ] }],
  }
}

const contactShadow = (target: Box, colors: HeroColors): Omit<ShapeLayer, 'id'> => {
  const width = target.width * 0.78
  const height = Math.max(3, target.height * 0.085)
  return ellipse('Contact shadow', {
    x: target.x + (target.width - width) / 2, y: bottom(target) - height * 0.62, width, height,
  }, colors.shadow, 0.42, Math.max(1, height * 0.28))
}

/** Light falls from the top left: what floats throws its shadow down and a little to the right. */
const floatShadow = (target: Box, colors: HeroColors): ImageLayer['effects'] => {
  const size = Math.min(target.width, target.height)
  return [{ kind: 'shadow', dx: size * 0.018, dy: size * 0.045, blur: Math.max(1, size * 0.035), color: colors.shadow as `#${string}`, opacity: 0.34 }]
}

/** Which pictures stand where in a box: one alone, a leader with company at its foot, or a row across a wide box. */
function arrange(pictures: readonly Picture[], place: HeroPlace, page: Size): { picture: Picture; target: Box }[] {
  const [main, ...others] = pictures
  if (main === undefined) return []
  const { box, anchor } = place
  const wide = box.width / box.height
  if (wide > 1.45 && others.length > 0) {
    const shown = [others[0]!, main, ...(wide > 2.1 && others.length > 1 ? [others[1]!] : [])]
    const count = shown.length
    const scales = shown.map((picture) => (picture === main ? 1 : 0.76))
    const widths = shown.map((picture, index) => Math.min(box.height * scales[index]! * visibleAspect(picture), (box.width / count) * 1.32 * scales[index]!))
    const overlap = 0.07 * box.height
    const total = widths.reduce((sum, width) => sum + width, 0) - overlap * (count - 1)
    const shrink = Math.min(1, box.width / total)
    let x = box.x + (box.width - total * shrink) / 2
    const placed = shown.map((picture, index) => {
      const width = widths[index]! * shrink
      const height = width / visibleAspect(picture)
      const y = place.isStanding || anchor.y > 0.75 ? bottom(box) - height - (picture === main ? 0 : box.height * 0.01) : box.y + (box.height - height) / 2
      const target = { x, y, width, height }
      x += width - overlap * shrink
      return { picture, target }
    })
    return [...placed.filter(({ picture }) => picture === main), ...placed.filter(({ picture }) => picture !== main)]
  }
  if (wide > 1.45) {
    // Alone in a wide box it is drawn larger than the box is high, and the page's edge crops it.
    const height = box.height * Math.min(1.7, wide * 0.8)
    const target = containIn({ x: box.x, y: box.y + (box.height - height) / 2, width: box.width, height }, visibleAspect(main), { x: 0.5, y: 0.5 })
    return [{ picture: main, target: place.isStanding ? { ...target, y: Math.min(target.y, bottom(box) - target.height) } : target }]
  }
  if (wide < 0.62 && others.length > 0) {
    const lead = containIn({ ...box, height: box.height * 0.64 }, visibleAspect(main), { x: anchor.x, y: 1 })
    const rest = containIn({ x: box.x, y: bottom(lead) - box.height * 0.03, width: box.width * 0.84, height: bottom(box) - bottom(lead) }, visibleAspect(others[0]!), { x: 0.1, y: 0.4 })
    return [{ picture: main, target: lead }, { picture: others[0]!, target: rest }]
  }
  const companion = others[0]
  const lead = containIn(box, visibleAspect(main), anchor)
  const size = Math.min(box.width, box.height)
  if (companion === undefined || size < 120) return [{ picture: main, target: lead }]
  const small = size * 0.4
  const width = Math.min(small, small * visibleAspect(companion))
  const height = width / visibleAspect(companion)
  // In front of the leader's foot, on the side that looks away from the words, and never cut by the page.
  const room = { left: Math.max(box.x, 0), right: Math.min(right(box), page.width) }
  const isRight = box.x + box.width / 2 >= page.width / 2
  const x = isRight ? Math.min(right(lead) - width * 0.6, room.right - width) : Math.max(lead.x - width * 0.4, room.left)
  const y = Math.min(bottom(lead) - height * 0.92, page.height - height * 1.06)
  return [{ picture: main, target: lead }, { picture: companion, target: { x, y, width, height } }]
}

const archPath = (aspect: number): string => {
  // A half circle on a rectangle, in fractions of the box: its radius is half the width.
  const rise = Math.min(0.5, 0.5 * aspect)
  return `M0 1V${rise}A0.5 ${rise} 0 0 1 1 ${rise}V1Z`
}

function photoMask(place: HeroPlace): Mask | null {
  if (place.form === 'circle') return { kind: 'ellipse' }
  if (place.form === 'arch') return { kind: 'path', d: archPath(place.box.width / place.box.height) }
  return place.form === 'free' ? { kind: 'rect', radius: Math.min(place.box.width, place.box.height) * 0.06 } : null
}

export const drawPhoto = (photo: PhotoPicture, place: HeroPlace): HeroDraft[] => [
  imageLayer(photo, place.box, 'Photo', { role: 'hero', fit: 'cover', focus: photo.focus, mask: photoMask(place) }),
]

/** A cut-out, its company, the shadow that grounds it and, when asked, the disc behind it. */
export function drawIllustrations(pictures: readonly Picture[], place: HeroPlace, page: Size, colors: HeroColors): HeroDraft[] {
  const drafts: HeroDraft[] = []
  let inner = place
  if (place.form === 'circle') {
    const diameter = Math.min(place.box.width, place.box.height * 1.3)
    const disc = { x: place.box.x + (place.box.width - diameter) / 2, y: place.box.y + (place.box.height - diameter) / 2, width: diameter, height: diameter }
    drafts.push(ellipse('Disc', disc, colors.disc, 1, 0))
    inner = { ...place, box: { x: disc.x, y: place.box.y + place.box.height * 0.05, width: diameter, height: place.box.height * 0.9 } }
  }
  const placed = arrange(pictures, inner, page)
  const glow = place.form === 'circle' ? null : glowBehind(placed, inner.box, colors.around)
  if (glow !== null) drafts.push(glow)
  placed.forEach(({ picture, target }, index) => {
    const name = picture.alt === '' ? `Illustration ${index + 1}` : picture.alt
    if (place.isStanding) drafts.push(contactShadow(target, colors))
    drafts.push(imageLayer(picture, boxForVisible(picture, target), name, {
      role: index === 0 ? 'hero' : 'illustration',
      effects: place.isStanding ? [] : floatShadow(target, colors),
    }))
  })
  return drafts
}
