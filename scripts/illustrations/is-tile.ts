import type { Drawing } from './select-drawings.ts'

/** Where the standard files scenes and signs, which this set draws in a card with round corners. */
const cards = /^(sky|place-(geographic|other)|transport-ground|event|av-symbol|other-symbol|religion|transport-sign|science|office|computer|medical)/
/** In those groups, things that merely are as square as a card. */
const things = new Set([
  'bus', 'calendar', 'spiral-calendar', 'tear-off-calendar', 'clipboard', 'spiral-notepad', 'card-file-box', 'file-cabinet', 'file-folder', 'card-index-dividers',
  'floppy-disk', 'battery', 'low-battery', 'keyboard', 'computer-mouse', 'trackball', 'camera', 'wrapped-gift', 'red-envelope', 'ticket', 'admission-tickets',
])

/** Covers its square to the round corners, and is filed among scenes or signs. */
export const isTile = ({ id, subgroup }: Drawing, width: number, height: number, fill: number): boolean =>
  fill > 0.9 && Math.abs(width / height - 1) < 0.12 && cards.test(subgroup) && !things.has(id)
