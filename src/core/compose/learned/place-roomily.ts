import { bottom, centerX, centerY, contains, union } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Composition, PlacedText } from '#core/layout/composition.ts'
import type { Content } from '#core/layout/content.ts'
import type { Frame } from '#core/layout/frame.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { scaleFor } from '#core/layout/type-scale.ts'

/** What fills more of its column than this had to give up air between its lines. */
const fullShare = 0.985
/** How much smaller a headline may be set for that air; never near the least. */
const smaller = 0.88
const leastGrowth = 1.06
/** Between an eyebrow and its headline, in ems of the headline. */
const eyebrowAir = 0.36

/** Descenders may hang out of a column: what has its middle in it belongs to it. */
const isIn = (box: Box, part: Box): boolean => contains(box, { x: centerX(part), y: centerY(part), width: 0, height: 0 })

/** How much of its column a composition's words, button and logo take. */
function filledShare({ texts, button, logo }: Composition, { text: { box } }: Frame): number {
  const parts = [...texts.map((text) => text.inkBox), ...(button === null ? [] : [button.box]), ...(logo === null ? [] : [logo.plate ?? logo.box])]
  return (union(parts.filter((part) => isIn(box, part)))?.height ?? 0) / box.height
}

/** A frame with its words set as large as leaves air between them: where the largest headline crowds a column, a smaller one. */
export function placeRoomily(content: Content, archetype: string, frame: Frame): Composition | null {
  const placed = placeInRoom(content, archetype, frame)
  return placed === null ? null : airHeadline(placed, frame.text.box)
}

function placeInRoom(content: Content, archetype: string, frame: Frame): Composition | null {
  const largest = placeFrame(content, archetype, frame)
  if (largest === null || filledShare(largest, frame) < fullShare) return largest
  const size = Math.max(...largest.texts.filter(({ role }) => role === 'headline').map(({ fontSize }) => fontSize))
  if (size * smaller < scaleFor(content.artboard).minHeadline * leastGrowth) return largest
  const placed = placeFrame(content, archetype, { ...frame, headlineShare: (size * smaller) / frame.text.box.height })
  return placed !== null && filledShare(placed, frame) < fullShare ? placed : largest
}

/** Over a large headline its eyebrow needs more air than over a small one: of the room that is left above and below, both take what they need. */
function airHeadline(composition: Composition, box: Box): Composition {
  const { texts, button, logo, offer } = composition
  const headline = texts.find(({ role }) => role === 'headline')
  const eyebrow = texts.find(({ role }) => role === 'eyebrow')
  if (headline === undefined || eyebrow === undefined || offer?.seal === null) return composition
  const wanted = headline.fontSize * eyebrowAir - (headline.inkBox.y - bottom(eyebrow.inkBox))
  const inColumn = [...texts.map((text) => text.inkBox), ...(button === null ? [] : [button.box]), ...(logo === null ? [] : [logo.plate ?? logo.box])].filter((part) => isIn(box, part))
  const whole = union(inColumn)
  if (whole === null || wanted <= 0) return composition
  const above = Math.max(0, whole.y - box.y)
  const below = Math.max(0, bottom(box) - bottom(whole))
  const grown = Math.min(wanted, above + below)
  const up = above + below === 0 ? 0 : (grown * above) / (above + below)
  const shift = (part: Box): number => (!isIn(box, part) ? 0 : part.y < headline.inkBox.y ? -up : grown - up)
  const move = <T extends Box>(part: T, by: number): T => ({ ...part, y: part.y + by })
  const moveText = (text: PlacedText, by: number): PlacedText => ({ ...text, box: move(text.box, by), inkBox: move(text.inkBox, by) })
  const logoShift = logo === null ? 0 : shift(logo.plate ?? logo.box)
  const buttonShift = button === null ? 0 : shift(button.box)
  return {
    ...composition,
    texts: texts.map((text) => moveText(text, shift(text.inkBox))),
    button: button === null ? null : { ...button, box: move(button.box, buttonShift), label: moveText(button.label, buttonShift) },
    logo: logo === null ? null : { ...logo, box: move(logo.box, logoShift), plate: logo.plate === null ? null : move(logo.plate, logoShift) },
  }
}
