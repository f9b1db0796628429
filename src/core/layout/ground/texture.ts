import type { ShapeDraft } from '../ground.ts'
import type { GroundScene } from './ground-scene.ts'
import { rectDraft } from './shape-draft.ts'

const names: Readonly<Record<string, string>> = { grain: 'Film grain', paper: 'Paper grain', canvas: 'Canvas weave', halftone: 'Halftone screen' }

/** So faint that no text loses more than a few hundredths of its contrast. */
const strength: Readonly<Record<string, number>> = { grain: 0.042, paper: 0.048, canvas: 0.042, halftone: 0.035 }

/** The direction's own surface over all of the ground. */
export function textureDrafts({ brief, direction, page, short }: GroundScene): ShapeDraft[] {
  const asset = brief.tiles[direction.texture]
  if (asset === undefined) return []
  const scale = Math.max(1, Math.round(short / 900))
  return [rectDraft(names[direction.texture] ?? 'Texture', page, [{ kind: 'tile', asset: asset.id, scale, opacity: strength[direction.texture] ?? 0.04 }])]
}
