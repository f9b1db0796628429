import { isRightToLeftLanguage } from '#core/brief/language.ts'
import { centerX } from '#core/geometry/box.ts'
import type { Content } from '../content.ts'
import type { Frame } from '../frame.ts'
import { mirrorFrame } from '../mirror.ts'

/**
 * The frame, turned round where somebody in its photo would look out of the page: gaze leads into it, to the words. Frames are
 * placed as read from the left and turned as a whole for languages read from the right.
 */
export function turnToGaze(content: Content, frame: Frame): Frame {
  const { hero, artboard, copy } = content
  if (hero.kind !== 'photo' || frame.hero === null || frame.hero.crop !== undefined) return frame
  const { gaze } = hero.photos[0].look
  const side = (centerX(frame.hero.box) - artboard.width / 2) / artboard.width
  if (gaze === 0 || Math.abs(side) < 0.06) return frame
  const seenSide = Math.sign(side) * (isRightToLeftLanguage(copy.lang) ? -1 : 1)
  return seenSide === gaze ? mirrorFrame(frame, artboard.width) : frame
}
