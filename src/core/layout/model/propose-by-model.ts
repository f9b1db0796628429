import type { Random } from '#core/geometry/random.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { decodeLayouts } from './decode-layouts.ts'
import { encodeProblem } from './encode-problem.ts'
import { createTensor } from './tensor.ts'
import type { Tensor } from './tensor.ts'

export interface ModelOptions {
  /** Runs `resources/models/layout/layout.onnx`, wherever that is. */
  readonly run: (feeds: Record<string, Tensor>) => Promise<Readonly<Record<string, { readonly dims: readonly number[]; readonly data: ArrayBufferView }>>>
  readonly random: Random
  readonly count: number
}

/** `count` rough layouts that the model draws from noise: near to what is right, and made exact by solving. */
export async function proposeByModel(problem: LayoutProblem, { run, random, count }: ModelOptions): Promise<Layout[]> {
  if (problem.elements.length === 0 || count < 1) return []
  const noise = createTensor(count, problem.elements.length, 4)
  fillNormal(noise.data, random)
  const { boxes } = await run({ ...encodeProblem(problem), noise })
  if (!(boxes?.data instanceof Float32Array)) throw new Error('the layout model gave no boxes')
  return decodeLayouts({ type: 'float32', dims: boxes.dims, data: boxes.data }, problem)
}

/** Standard normal numbers, two at a time (Box and Muller, 1958). */
function fillNormal(data: Float32Array, random: Random): void {
  for (let index = 0; index < data.length; index += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - random.next()))
    const angle = 2 * Math.PI * random.next()
    data[index] = radius * Math.cos(angle)
    if (index + 1 < data.length) data[index + 1] = radius * Math.sin(angle)
  }
}
