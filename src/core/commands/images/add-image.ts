import { z } from 'zod'
import { Asset } from '#core/design/design.ts'
import { ArtboardId } from '#core/design/ids.ts'
import { ImageLayer, Role } from '#core/design/layer.ts'
import { addLayer } from '../add-layer.ts'
import { BoxArgs } from '../args.ts'
import { clampPlace } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'

export const Recolor = ImageLayer.shape.recolor.unwrap()
export const Fit = ImageLayer.shape.fit.unwrap()
export const Alt = ImageLayer.shape.alt.unwrap()

export const addImage = defineCommand({
  label: 'Add picture',
  args: z.strictObject({ artboard: ArtboardId, asset: Asset, box: BoxArgs, recolor: Recolor.optional(), alt: Alt.optional(), fit: Fit.optional(), role: Role.optional() }),
  run(design, { artboard, asset, box, recolor = [], alt = '', fit = 'contain', role = 'other' }) {
    const ready = Object.hasOwn(design.assets, asset.id) ? design : { ...design, assets: { ...design.assets, [asset.id]: asset } }
    const name = asset.name.trim().slice(0, 200) || 'Picture'
    const added = addLayer(ready, artboard, 'image', { kind: 'image', name, role, ...clampPlace(box), asset: asset.id, recolor, alt, fit })
    return added === ready ? design : added
  },
})
