import type { Box } from '#core/geometry/box.ts'
import type { PhotoPicture } from '../content.ts'

/** Where a photo's subject comes to lie when a crop of it, in fractions of the photo, fills a box. */
export const placeSubject = ({ look: { subject } }: PhotoPicture, crop: Box, box: Box): Box => ({
  x: box.x + ((subject.x - crop.x) / crop.width) * box.width, y: box.y + ((subject.y - crop.y) / crop.height) * box.height,
  width: (subject.width / crop.width) * box.width, height: (subject.height / crop.height) * box.height,
})
