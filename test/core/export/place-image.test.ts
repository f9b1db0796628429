import { expect, it } from 'vitest'
import { ImageLayer } from '#core/design/layer.ts'
import { placeImage } from '#core/export/place-image.ts'

const layer = (fields: object): ImageLayer =>
  ImageLayer.parse({ id: 'layer:i', name: 'Photo', kind: 'image', x: 10, y: 20, width: 100, height: 100, asset: `asset:${'a'.repeat(64)}`, ...fields })
const asset = { width: 200, height: 100 }

it.each([
  ['contain centres the whole picture', { fit: 'contain' }, { picture: { x: 10, y: 45, width: 100, height: 50 }, visible: { x: 10, y: 45, width: 100, height: 50 } }],
  ['fill stretches it', { fit: 'fill' }, { picture: { x: 10, y: 20, width: 100, height: 100 }, visible: { x: 10, y: 20, width: 100, height: 100 } }],
  ['cover fills the box around the focus', { fit: 'cover', focus: { x: 1, y: 0.5 } }, { picture: { x: -90, y: 20, width: 200, height: 100 }, visible: { x: 10, y: 20, width: 100, height: 100 } }],
  ['a crop is what is fitted', { fit: 'cover', crop: { x: 0.5, y: 0, width: 0.5, height: 1 } }, { picture: { x: -90, y: 20, width: 200, height: 100 }, visible: { x: 10, y: 20, width: 100, height: 100 } }],
  ['a contained crop shows no more than the crop', { fit: 'contain', crop: { x: 0.5, y: 0.5, width: 0.5, height: 0.5 } }, { picture: { x: -90, y: -5, width: 200, height: 100 }, visible: { x: 10, y: 45, width: 100, height: 50 } }],
])('%s', (_what, fields, placed) => {
  expect(placeImage(layer(fields), asset)).toEqual(placed)
})
