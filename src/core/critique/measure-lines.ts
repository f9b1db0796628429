import { luminanceContrast } from '#core/color/contrast.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Box } from '#core/geometry/box.ts'
import { byteLuminance, forEachPixel, hexBytes, type Luminance } from './luminance.ts'
import type { Pixels } from './pixels.ts'
import { growQuad, quadBounds } from './quad.ts'
import { isCtaLabel, type Scene } from './read-scene.ts'
import type { InkRun, TextPart } from './read-text.ts'

/** WCAG 2.2, 1.4.3: text, and text that is large (24 px, or bold from 18.7 px: 18 and 14 points). */
const plainLimit = 4.5
const largeLimit = 3
const largeSize = 24
const largeBoldSize = 18.7
const boldWeight = 700

/** How one line of text stands on its ground. */
export interface LineMeasure {
  readonly layer: LayerId
  readonly line: number
  readonly box: Box
  /**
   * The contrast that 98 % of the pixels in the line's ink box reach: one pixel in fifty may be worse (a dot of a
   * pattern, the edge of a shape that a line's box just touches), a whole letter may not (in a line of twenty letters
   * one letter is five in a hundred). Null when the line lies outside the picture.
   */
  readonly contrast: number | null
  /** The share of pixels under the limit. */
  readonly failing: number
  /** What the line needs: 4.5 or 3. */
  readonly limit: number
  /** Standard deviation of the ground's luma (0…255) under and just around the line: two grounds that meet. */
  readonly groundDeviation: number
  /** Mean step of luma over a third of the text's size: pattern and photo detail, not the slow change of a gradient. */
  readonly groundDetail: number
  /** Mean luma of the ground, 0…255. */
  readonly groundGrey: number
}

/** The share of a line's pixels that may be worse than its contrast. */
const tolerated = 0.02

export function contrastLimit(run: Pick<InkRun, 'fontSize' | 'weight'>, isLabel: boolean): number {
  const isLarge = run.fontSize >= largeSize || (run.fontSize >= largeBoldSize && run.weight >= boldWeight)
  return isLarge && !isLabel ? largeLimit : plainLimit
}

export function measureLines(scene: Scene, behind: Pixels, luminance: Luminance): LineMeasure[] {
  return scene.texts.flatMap((part) =>
    part.lines.map((line, index) => {
      const runs = line.runs.map((run) => measureRun(part, run, behind, luminance))
      const worst = runs.reduce((least, run) => ((run.contrast ?? Infinity) / run.limit < (least.contrast ?? Infinity) / least.limit ? run : least))
      return { layer: part.layer.id, line: index, box: quadBounds(line.quad), ...worst, ...measureGround(line.quad, part.fontSize, luminance) }
    }),
  )
}

/** Steps of the histogram of contrasts: a hundredth. */
const steps = 2101
const histogram = new Uint32Array(steps)

function measureRun(part: TextPart, run: InkRun, behind: Pixels, luminance: Luminance): Pick<LineMeasure, 'contrast' | 'failing' | 'limit'> {
  const limit = contrastLimit(run, isCtaLabel(part))
  const [r, g, b] = hexBytes(run.color)
  const own = byteLuminance(r, g, b)
  const { light } = luminance
  const { data } = behind
  const { opacity } = part
  histogram.fill(0)
  let count = 0
  let under = 0
  forEachPixel(luminance, growQuad(run.quad, 1), (index) => {
    const ground = light[index]!
    let ink = own
    if (opacity < 1) {
      const at = index * 4
      ink = byteLuminance(mix(data[at]!, r, opacity), mix(data[at + 1]!, g, opacity), mix(data[at + 2]!, b, opacity))
    }
    const contrast = luminanceContrast(ink, ground)
    histogram[Math.min(steps - 1, Math.floor(contrast * 100))]!++
    if (contrast < limit) under++
    count++
  })
  if (count === 0) return { contrast: null, failing: 0, limit }
  let step = 0
  for (let left = Math.floor(count * tolerated); step < steps - 1 && left >= histogram[step]!; step++) left -= histogram[step]!
  return { contrast: step / 100, failing: under / count, limit }
}

const mix = (from: number, to: number, amount: number): number => Math.round(from + (to - from) * amount)

type Ground = Pick<LineMeasure, 'groundDeviation' | 'groundDetail' | 'groundGrey'>

/** In text sizes: what the eye takes in with the letters, and the reach of a step that disturbs them. */
const aroundText = 0.2
const stepOfText = 0.16

function measureGround(quad: InkRun['quad'], fontSize: number, { grey, ...picture }: Luminance): Ground {
  const reach = Math.max(1, Math.round(fontSize * stepOfText * picture.scale))
  const { width } = picture
  let count = 0
  let sum = 0
  let squares = 0
  let steps = 0
  forEachPixel(picture, growQuad(quad, fontSize * aroundText), (index) => {
    const value = grey[index]!
    count++
    sum += value
    squares += value * value
    const column = index % width
    if (column >= reach && column < width - reach) steps += Math.abs(grey[index + reach]! - grey[index - reach]!)
  })
  if (count === 0) return { groundDeviation: 0, groundDetail: 0, groundGrey: 255 }
  const mean = sum / count
  return { groundDeviation: Math.sqrt(Math.max(0, squares / count - mean * mean)), groundDetail: steps / count, groundGrey: mean }
}
