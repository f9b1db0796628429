import { mapSide } from '#core/assets/saliency/saliency-map.ts'
import type { SaliencyMap } from '#core/assets/saliency/saliency-map.ts'
import type { Thumbnail } from '#core/color/picture-look.ts'
import type { Models } from './models/create-models.ts'

/** The name under which a model that finds salient objects is looked for. */
export const saliencyModel = 'saliency'

/** Mean and deviation of ImageNet, by which U²-Net and its kin take their pictures. */
const mean = [0.485, 0.456, 0.406] as const
const deviation = [0.229, 0.224, 0.225] as const
const usualSide = 320

/** What a model is asked for at the most, on a side: a larger one is not of this kind. */
const largestSide = 2048

/**
 * What a salient-object model says of a picture: one that takes 1×3×H×W and answers H×W first, as U²-Net does. Null where there
 * is none, it cannot be run, or it answers something else: what is measured without one stands in.
 */
export async function mapSaliency(models: Pick<Models, 'open'>, picture: Thumbnail): Promise<SaliencyMap | null> {
  const model = await models.open(saliencyModel)
  const input = model?.inputs[0]
  if (model == null || input === undefined) return null
  const [height, width] = [2, 3].map((at) => (typeof input.dims[at] === 'number' ? (input.dims[at] as number) : usualSide)) as [number, number]
  if (Math.min(height, width) < 1 || Math.max(height, width) > largestSide) return null
  const answers = await model.run({ [input.name]: { type: 'float32', dims: [1, 3, height, width], data: toInput(picture, width, height) } }).catch(() => null)
  const answer = answers === null ? undefined : Object.values(answers)[0]
  if (answer === undefined) return null
  const [rows = 0, columns = 0] = answer.dims.slice(-2)
  const values = Float64Array.from(answer.data.subarray(0, rows * columns), Number)
  const isMap = (answer.type === 'float32' || answer.type === 'float64') && Math.min(rows, columns) >= mapSide && values.length === rows * columns && values.every(Number.isFinite)
  return isMap ? reduce(values, columns, rows) : null
}

/** Channel by channel, each with its mean and deviation taken off. */
function toInput(picture: Thumbnail, width: number, height: number): Float32Array {
  const data = new Float32Array(3 * width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pixel = (Math.floor((y * picture.height) / height) * picture.width + Math.floor((x * picture.width) / width)) * 4
      const alpha = picture.data[pixel + 3]! / 255
      // On white, as cut-outs are shown.
      for (const channel of [0, 1, 2] as const) data[(channel * height + y) * width + x] = ((picture.data[pixel + channel]! / 255) * alpha + 1 - alpha - mean[channel]) / deviation[channel]
    }
  }
  return data
}

/** Averaged to `mapSide` cells a side, and stretched to 0…1 as U²-Net's own code does. */
function reduce(values: Float64Array, width: number, height: number): SaliencyMap {
  const sums = new Float64Array(mapSide * mapSide)
  const counts = new Float64Array(mapSide * mapSide)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = Math.floor((y * mapSide) / height) * mapSide + Math.floor((x * mapSide) / width)
      sums[cell]! += values[y * width + x]!
      counts[cell]! += 1
    }
  }
  const cells = sums.map((sum, cell) => (counts[cell] === 0 ? 0 : sum / counts[cell]!))
  const least = cells.reduce((low, value) => Math.min(low, value), Infinity)
  const range = cells.reduce((high, value) => Math.max(high, value), -Infinity) - least
  return { columns: mapSide, rows: mapSide, values: Float32Array.from(cells, (value) => (range < 1e-6 ? 0 : Math.round(((value - least) / range) * 1000) / 1000)) }
}
