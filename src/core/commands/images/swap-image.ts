import { z } from 'zod'
import { Asset } from '#core/design/design.ts'
import { LayerId } from '#core/design/ids.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'
import { Alt, Recolor } from './add-image.ts'

/** Another picture in the same box, whole and in the middle; it is never stretched to fill a box that was made for another shape. */
export const swapImage = defineCommand({
  label: 'Swap picture',
  args: z.strictObject({ id: LayerId, asset: Asset, recolor: Recolor, alt: Alt }),
  run(design, { id, asset, recolor, alt }) {
    const ready = Object.hasOwn(design.assets, asset.id) ? design : { ...design, assets: { ...design.assets, [asset.id]: asset } }
    const swapped = editLayers(ready, [id], (layer) => {
      if (layer.kind !== 'image' || layer.locks.includes('asset')) return null
      const old = design.assets[layer.asset]!
      const name = layer.name === old.name && asset.name.trim() !== '' ? asset.name.trim().slice(0, 200) : undefined
      const isOtherShape = Math.abs(old.width / old.height / (asset.width / asset.height) - 1) > 0.01
      return {
        asset: asset.id,
        recolor,
        alt,
        name,
        crop: { x: 0, y: 0, width: 1, height: 1 },
        focus: { x: 0.5, y: 0.5 },
        fit: layer.fit === 'fill' && isOtherShape ? 'contain' : layer.fit,
      }
    })
    return swapped === ready ? design : swapped
  },
})
