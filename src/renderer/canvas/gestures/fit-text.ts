import type { TextLayer } from '#core/design/layer.ts'
import type { Frame } from './frame.ts'
import type { Ground } from './gesture.ts'
import { resizeTo } from './resize.ts'
import type { Handle } from './resize.ts'

/** A box is taken for a fitted one within this, in design pixels. */
const slack = 1.5

/**
 * The frame with the height that the text needs at the frame's width. A box that was made taller by hand stays so while
 * the lines fit. What the text is aligned to stays where it is: its top, middle or bottom.
 */
export function fitText(textHeight: Ground['textHeight'], text: TextLayer, frame: Frame, handle: Handle, isFromCenter: boolean): Frame {
  const needed = textHeight(text, frame.width)
  const before = textHeight(text, text.width)
  if (needed === null || before === null) return frame
  const isFitted = Math.abs(before - text.height) <= slack || text.wrap === 'none'
  const height = isFitted ? needed : Math.max(text.height, needed)
  if (Math.abs(height - frame.height) < 1e-6) return frame
  const heldY = text.verticalAlign === 'top' ? 1 : text.verticalAlign === 'bottom' ? -1 : 0
  return resizeTo(frame, { x: isFromCenter ? 0 : handle.x, y: heldY }, frame.width, height, false)
}
