import FFT from 'fft.js'
import { blurPlane, normalizePlane, planeCells } from './plane.ts'
import type { Plane } from './plane.ts'
import { mapSide } from './saliency-map.ts'

/** One-dimensional passes along rows or columns of a complex plane, in place. */
function transformLines(fft: FFT, re: Plane, im: Plane, alongRows: boolean, isInverse: boolean): void {
  const line = fft.createComplexArray()
  const out = fft.createComplexArray()
  for (let index = 0; index < mapSide; index++) {
    const at = (step: number): number => (alongRows ? index * mapSide + step : step * mapSide + index)
    for (let step = 0; step < mapSide; step++) {
      line[step * 2] = re[at(step)]!
      line[step * 2 + 1] = im[at(step)]!
    }
    if (isInverse) fft.inverseTransform(out, line)
    else fft.transform(out, line)
    for (let step = 0; step < mapSide; step++) {
      re[at(step)] = out[step * 2]!
      im[at(step)] = out[step * 2 + 1]!
    }
  }
}

/** What the spectrum of a plane has that its own neighbourhood does not foretell. Source: Hou & Zhang, CVPR 2007. */
export function spectralResidual(plane: Plane): Plane {
  const fft = new FFT(mapSide)
  const re = Float64Array.from(plane)
  const im = new Float64Array(planeCells)
  transformLines(fft, re, im, true, false)
  transformLines(fft, re, im, false, false)
  const logAmplitude = re.map((value, cell) => Math.log(Math.hypot(value, im[cell]!) + 1e-6))
  const smooth = blurPlane(logAmplitude, 0.8, true)
  for (let cell = 0; cell < planeCells; cell++) {
    const amplitude = Math.hypot(re[cell]!, im[cell]!)
    const residual = Math.exp(logAmplitude[cell]! - smooth[cell]!)
    const scale = amplitude < 1e-9 ? 0 : residual / amplitude
    re[cell]! *= scale
    im[cell]! *= scale
  }
  transformLines(fft, re, im, false, true)
  transformLines(fft, re, im, true, true)
  return normalizePlane(blurPlane(re.map((value, cell) => value * value + im[cell]! * im[cell]!), 2.5))
}
