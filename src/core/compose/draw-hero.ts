import { cropPhoto } from '#core/assets/saliency/crop-photo.ts'
import { toHex, toOklch } from '#core/color/oklch.ts'
import type { ImageLayer, Mask, ShapeLayer } from '#core/design/layer.ts'
import { area, bottom, inset, intersection, right, union } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { PhotoPicture, Picture } from '#core/layout/content.ts'
import type { HeroPlace } from '#core/layout/frame.ts'
import { leastCropShare } from '#core/layout/photo/find-calm-places.ts'
import { arrangeHero } from './arrange-hero.ts'
import type { ArrangedPicture } from './arrange-hero.ts'

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

/** The layer box that puts the visible part of a picture exactly on `target`. */
function boxForVisible(picture: Picture, target: Box): Box {
  const { visible } = picture
  const width = target.width / visible.width
  const height = target.height / visible.height
  return { x: target.x - visible.x * width, y: target.y - visible.y * height, width, height }
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

/** A pool of light, in the ground's own hue, behind a dark drawing on a dark ground. On pale ones shade would look like dirt. */
function glowBehind(placed: readonly ArrangedPicture[], room: Box, around: string): Omit<ShapeLayer, 'id'> | null {
  const ground = toOklch(around).l
  const melts = ground < 0.62 && placed.some(({ picture }) => picture.lightness !== null && Math.abs(picture.lightness - ground) < leastStep)
  const drawn = union(placed.map(({ target }) => target))
  // It keeps to the hero's own room: the words beside it were measured on a plain ground.
  const box = !melts || drawn === null ? null : intersection(inset(drawn, -Math.min(drawn.width, drawn.height) * 0.16), inset(room, -Math.min(room.width, room.height) * 0.03))
  if (box === null) return null
  const { c, h } = toOklch(around)
  const color = toHex({ l: Math.min(0.86, ground + 0.34), c, h }) as `#${string}`
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

const clamp = (value: number): number => Math.min(1, Math.max(0, value))

/** The largest part of a photo's place that no panel lies over, in fractions of it. */
function windowOf(box: Box, panels: readonly Box[]): Box {
  const covered = union(panels.flatMap((panel) => intersection(panel, box) ?? []))
  if (covered === null) return { x: 0, y: 0, width: 1, height: 1 }
  const strips = [
    { ...box, width: covered.x - box.x }, { ...box, x: right(covered), width: right(box) - right(covered) },
    { ...box, height: covered.y - box.y }, { ...box, y: bottom(covered), height: bottom(box) - bottom(covered) },
  ]
  const free = strips.reduce((most, strip) => (area(strip) > area(most) ? strip : most))
  // Of a photo that is but a rim around a panel, no part needs to be seen more than the rest.
  if (area(free) < area(box) * 0.2) return { x: 0, y: 0, width: 1, height: 1 }
  return { x: (free.x - box.x) / box.width, y: (free.y - box.y) / box.height, width: free.width / box.width, height: free.height / box.height }
}

interface PhotoLayer {
  readonly name: string
  readonly role: ImageLayer['role']
  /** What lies over it. */
  readonly panels: readonly Box[]
}

/** A photo cropped to its place, its subject whole where what is seen of that can hold it. */
export function drawPhoto(photo: PhotoPicture, place: HeroPlace, { name, role, panels }: PhotoLayer): HeroDraft[] {
  const { box, form } = place
  const anchor = form === 'circle' || form === 'arch' ? { x: 0.5, y: form === 'arch' ? 0.55 : 0.5 } : null
  const crop = place.crop ?? cropPhoto(photo.look, photo.asset, box.width / box.height, { anchor, window: windowOf(box, panels), leastShare: leastCropShare(photo, box) })
  const { focus } = photo.look
  return [imageLayer(photo, box, name, {
    role, fit: 'cover', crop, focus: { x: clamp((focus.x - crop.x) / crop.width), y: clamp((focus.y - crop.y) / crop.height) }, mask: photoMask(place),
  })]
}

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
  const placed = arrangeHero(pictures, inner, page)
  const glow = place.form === 'circle' ? null : glowBehind(placed, inner.box, colors.around)
  if (glow !== null) drafts.push(glow)
  placed.forEach(({ picture, target, angleDeg }, index) => {
    const name = picture.alt === '' ? `Illustration ${index + 1}` : picture.alt
    if (place.isStanding) drafts.push(contactShadow(target, colors))
    drafts.push(imageLayer(picture, boxForVisible(picture, target), name, {
      role: index === 0 ? 'hero' : 'illustration',
      angleDeg,
      effects: place.isStanding ? [] : floatShadow(target, colors),
    }))
  })
  return drafts
}
