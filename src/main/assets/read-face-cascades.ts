import { readFileSync } from 'node:fs'
import type { FaceCascade } from '#core/assets/saliency/find-faces.ts'

const folder = new URL('../../../resources/faces/', import.meta.url)

/** Little-endian 32-bit floats, as `scripts/build-face-cascades.ts` wrote them. */
function readCascade(name: string): FaceCascade {
  const bytes = readFileSync(new URL(`${name}.bin`, folder))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, index) => view.getFloat32(index * 4, true))
}

/** The cascades that come along: see resources/faces/ATTRIBUTION.md. */
export const readFaceCascades = (): { readonly frontal: FaceCascade; readonly profile: FaceCascade } => ({ frontal: readCascade('frontal'), profile: readCascade('profile') })
