import { measureOnPhoto } from '../measure/measure-on-photo.ts'
import { makeCandidates } from './arms.ts'
import type { Arm } from './arms.ts'
import type { PhotoCase } from './draw-photo-cases.ts'
import { mean } from './statistics.ts'

export interface PhotosMeasure {
  readonly answered: number
  readonly uti: number
  readonly occ: number
  readonly rea: number
}

/** Uti, Occ and Rea of the best layout of each case, on the photo's own maps. */
export async function measureOnPhotos(cases: readonly PhotoCase[], arm: Arm): Promise<PhotosMeasure> {
  const measures = []
  for (const one of cases) {
    const { layouts } = await makeCandidates(one, arm)
    if (layouts[0] !== undefined) measures.push(measureOnPhoto(layouts[0], one.problem, one.maps))
  }
  const present = (values: readonly (number | null)[]): number => mean(values.filter((value) => value !== null))
  return { answered: measures.length, uti: present(measures.map(({ utility }) => utility)), occ: present(measures.map(({ occlusion }) => occlusion)), rea: present(measures.map(({ unreadability }) => unreadability)) }
}
