import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropPhoto } from '#core/assets/saliency/crop-photo.ts'
import type { CropSubject } from '#core/assets/saliency/crop-photo.ts'
import { contains, intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'

/** A photo whose map is its subject, plain. */
function subjectAt(subject: Box): CropSubject {
  const values = Float32Array.from({ length: 64 * 64 }, (_, cell) => {
    const [x, y] = [((cell % 64) + 0.5) / 64, (Math.floor(cell / 64) + 0.5) / 64]
    return x > subject.x && x < subject.x + subject.width && y > subject.y && y < subject.y + subject.height ? 1 : 0.05
  })
  return { saliency: { columns: 64, rows: 64, values }, subject, focus: { x: subject.x + subject.width / 2, y: subject.y + subject.height / 2 }, faces: [] }
}

const aspects = fc.double({ min: 0.08, max: 12, noNaN: true })
const boxes = fc.tuple(fc.double({ min: 0, max: 0.85, noNaN: true }), fc.double({ min: 0, max: 0.85, noNaN: true }), fc.double({ min: 0.05, max: 1, noNaN: true }), fc.double({ min: 0.05, max: 1, noNaN: true }))
  .map(([x, y, width, height]) => ({ x, y, width: Math.min(width, 1 - x), height: Math.min(height, 1 - y) }))
const pictures = fc.record({ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 200, max: 4000 }) })

describe('cropPhoto', () => {
  it('keeps the whole subject wherever a crop of that shape can hold it, and the shape exactly', () => {
    fc.assert(fc.property(boxes, pictures, aspects, fc.constantFrom(1, 0.5), (subject, picture, aspect, leastShare) => {
      const crop = cropPhoto(subjectAt(subject), picture, aspect, { leastShare })
      expect(contains({ x: 0, y: 0, width: 1, height: 1 }, crop, 1e-9)).toBe(true)
      expect((crop.width * picture.width) / (crop.height * picture.height) / aspect).toBeCloseTo(1, 6)
      const wide = picture.width / picture.height / aspect
      const largest = wide > 1 ? { width: 1 / wide, height: 1 } : { width: 1, height: wide }
      const holds = subject.width <= largest.width && subject.height <= largest.height
      const kept = intersection(subject, crop)
      if (holds) expect(kept === null ? 0 : (kept.width * kept.height) / (subject.width * subject.height)).toBeGreaterThan(0.999)
    }), { numRuns: 150, seed: 9 })
  })

  it('keeps as much of a subject that is too large as its shape allows', () => {
    const crop = cropPhoto(subjectAt({ x: 0.3, y: 0.1, width: 0.6, height: 0.8 }), { width: 1600, height: 1000 }, 0.3)
    expect(crop.x).toBeGreaterThanOrEqual(0.3 - 1e-9)
    expect(crop.x + crop.width).toBeLessThanOrEqual(0.9 + 1e-9)
  })

  it('brings the subject to where it is wanted', () => {
    const subject = { x: 0.45, y: 0.45, width: 0.1, height: 0.1 }
    const crop = cropPhoto(subjectAt(subject), { width: 1000, height: 1000 }, 1, { anchor: { x: 0.75, y: 0.5 }, leastShare: 0.3 })
    expect((0.5 - crop.x) / crop.width).toBeGreaterThan(0.62)
  })

  it('keeps the subject in the part that is seen', () => {
    const subject = { x: 0.3, y: 0.4, width: 0.15, height: 0.2 }
    const window = { x: 0.55, y: 0, width: 0.45, height: 1 }
    const crop = cropPhoto(subjectAt(subject), { width: 1600, height: 1000 }, 1.2, { window, leastShare: 0.3 })
    expect(contains({ x: crop.x + 0.55 * crop.width, y: crop.y, width: 0.45 * crop.width, height: crop.height }, subject, 1e-6)).toBe(true)
  })

  it('does not cut a face for the sake of a larger thing', () => {
    const face = { x: 0.05, y: 0.3, width: 0.1, height: 0.15 }
    const photo = { ...subjectAt({ x: 0.05, y: 0.2, width: 0.85, height: 0.6 }), faces: [face] }
    expect(contains(cropPhoto(photo, { width: 1600, height: 1000 }, 0.5), face, 1e-9)).toBe(true)
  })
})
