import type { FindLook, PhotoLook } from '#core/assets/saliency/read-saliency.ts'
import { createMeans } from '#core/assets/saliency/saliency-map.ts'
import type { Design } from '#core/design/design.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { isOutOfSight, paintOrder } from '#core/design/tree.ts'
import { placeImage } from '#core/export/place-image.ts'
import { area, inset, intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'

/** What a picture shows and words may be asked to keep off: a face, a product, a drawing. */
export interface Subject {
  /** Of its layer, in paint order: what is painted before it lies under it. */
  readonly order: number
  /** The share of it, or of that one of its faces, which a box in page pixels hides the most of. */
  readonly hiddenBy: (box: Box) => number
}

/** A subject that fills nearly the whole photo is none: there is no place beside it. */
const mostSubject = 0.9
/** Of its strongest, what a place must draw of the eye to belong to the subject. */
const leastDraw = 0.5
/** The share of a face that the crop must leave for it to be one. */
const leastFace = 0.25
/** Drawings do not fill their corners. */
const drawnInset = 0.1

/** The subjects of all pictures that show on the page: the faces of a photo, else what draws the eye in it; the whole of a drawing. */
export function findSubjects(design: Design, findLook: FindLook): Subject[] {
  const subjects: Subject[] = []
  for (const [id, order] of paintOrder(design)) {
    const layer = design.layers[id]!
    if (layer.kind !== 'image' || layer.role === 'logo' || isOutOfSight(design, id)) continue
    const look = findLook(layer.asset)
    const hiddenBy = look !== null ? watchPhoto(design, layer, look) : layer.role === 'hero' || layer.role === 'illustration' ? watchDrawing(design, layer) : null
    if (hiddenBy !== null) subjects.push({ order, hiddenBy })
  }
  return subjects
}

const shareOf = (part: Box, box: Box): number => {
  const both = intersection(part, box)
  return both === null ? 0 : area(both) / area(part)
}

function watchDrawing(design: Design, layer: ImageLayer): Subject['hiddenBy'] {
  const { visible } = placeImage(layer, design.assets[layer.asset]!)
  const drawn = inset(visible, Math.min(visible.width, visible.height) * drawnInset)
  return (box) => shareOf(drawn, box)
}

function watchPhoto(design: Design, layer: ImageLayer, { faces, subject, saliency }: PhotoLook): Subject['hiddenBy'] | null {
  const { picture, visible } = placeImage(layer, design.assets[layer.asset]!)
  const flip = (part: Box): Box => (layer.isFlippedX ? { ...part, x: 1 - part.x - part.width } : part)
  const seen = faces.flatMap((face) => {
    const own = flip(face)
    const placed = { x: picture.x + own.x * picture.width, y: picture.y + own.y * picture.height, width: own.width * picture.width, height: own.height * picture.height }
    return shareOf(placed, visible) < leastFace ? [] : intersection(placed, visible)!
  })
  if (faces.length > 0) return seen.length === 0 ? null : (box) => Math.max(...seen.map((face) => shareOf(face, box)))
  if (area(subject) > mostSubject) return null
  const peak = saliency.values.reduce((most, value) => Math.max(most, value), 0)
  const meanOver = createMeans({ ...saliency, values: saliency.values.map((value) => (value >= peak * leastDraw ? value : 0)) })
  const weigh = (box: Box | null): number => {
    if (box === null) return 0
    const part = intersection(subject, flip({ x: (box.x - picture.x) / picture.width, y: (box.y - picture.y) / picture.height, width: box.width / picture.width, height: box.height / picture.height }))
    return part === null ? 0 : meanOver(part) * area(part)
  }
  const whole = weigh(visible)
  return whole <= 0 ? null : (box) => weigh(intersection(box, visible)) / whole
}
