import type { z } from 'zod'
import { addColor } from './colors/add-color.ts'
import { applyColors } from './colors/apply-colors.ts'
import { removeColor } from './colors/remove-color.ts'
import { renameColor } from './colors/rename-color.ts'
import { setColor } from './colors/set-color.ts'
import type { Command } from './define-command.ts'
import { applyFonts } from './document/apply-fonts.ts'
import { describeDesign } from './document/describe-design.ts'
import { putRecords } from './document/put-records.ts'
import { setArtboard } from './document/set-artboard.ts'
import { takeDesign } from './document/take-design.ts'
import { addImage } from './images/add-image.ts'
import { cropImage } from './images/crop-image.ts'
import { describeImage } from './images/describe-image.ts'
import { maskImages } from './images/mask-images.ts'
import { recolorImages } from './images/recolor-images.ts'
import { swapImage } from './images/swap-image.ts'
import { alignLayers } from './layers/align-layers.ts'
import { blendLayers } from './layers/blend-layers.ts'
import { distributeLayers } from './layers/distribute-layers.ts'
import { duplicateLayers } from './layers/duplicate-layers.ts'
import { fadeLayers } from './layers/fade-layers.ts'
import { flipLayers } from './layers/flip-layers.ts'
import { groupLayers } from './layers/group-layers.ts'
import { hideLayers } from './layers/hide-layers.ts'
import { lockFields } from './layers/lock-fields.ts'
import { lockLayers } from './layers/lock-layers.ts'
import { nudgeLayers } from './layers/nudge-layers.ts'
import { orderLayers } from './layers/order-layers.ts'
import { pasteLayers } from './layers/paste-layers.ts'
import { placeLayers } from './layers/place-layers.ts'
import { removeLayers } from './layers/remove-layers.ts'
import { renameLayer } from './layers/rename-layer.ts'
import { reparentLayers } from './layers/reparent-layers.ts'
import { setEffects } from './layers/set-effects.ts'
import { setRole } from './layers/set-role.ts'
import { ungroupLayers } from './layers/ungroup-layers.ts'
import { addShape } from './shapes/add-shape.ts'
import { fillShapes } from './shapes/fill-shapes.ts'
import { setRadius } from './shapes/set-radius.ts'
import { strokeShapes } from './shapes/stroke-shapes.ts'
import { addText } from './text/add-text.ts'
import { editText } from './text/edit-text.ts'
import { styleText } from './text/style-text.ts'

/** All commands by name. */
export const commands = {
  'layers.place': placeLayers,
  'layers.nudge': nudgeLayers,
  'layers.align': alignLayers,
  'layers.distribute': distributeLayers,
  'layers.group': groupLayers,
  'layers.ungroup': ungroupLayers,
  'layers.order': orderLayers,
  'layers.reparent': reparentLayers,
  'layers.lock': lockLayers,
  'layers.lockFields': lockFields,
  'layers.hide': hideLayers,
  'layers.rename': renameLayer,
  'layers.setRole': setRole,
  'layers.duplicate': duplicateLayers,
  'layers.paste': pasteLayers,
  'layers.remove': removeLayers,
  'layers.fade': fadeLayers,
  'layers.blend': blendLayers,
  'layers.setEffects': setEffects,
  'layers.flip': flipLayers,
  'texts.add': addText,
  'text.edit': editText,
  'text.style': styleText,
  'shapes.add': addShape,
  'shapes.fill': fillShapes,
  'shapes.stroke': strokeShapes,
  'shapes.setRadius': setRadius,
  'images.add': addImage,
  'images.swap': swapImage,
  'images.crop': cropImage,
  'images.describe': describeImage,
  'images.mask': maskImages,
  'images.recolor': recolorImages,
  'colors.set': setColor,
  'colors.apply': applyColors,
  'colors.add': addColor,
  'colors.rename': renameColor,
  'colors.remove': removeColor,
  'fonts.apply': applyFonts,
  'artboard.set': setArtboard,
  'design.describe': describeDesign,
  'design.put': putRecords,
  'design.take': takeDesign,
} as const satisfies Record<string, Command>

export type Commands = typeof commands
export type CommandName = keyof Commands
export type CommandArgs<Name extends CommandName> = z.input<Commands[Name]['args']>
