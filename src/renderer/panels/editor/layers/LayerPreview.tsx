import { Folder, FolderOpen, Image, Type } from 'lucide-react'
import { memo } from 'react'
import type { Design } from '#core/design/design.ts'
import type { Layer, ShapeLayer } from '#core/design/layer.ts'
import type { Color } from '#core/design/paint.ts'
import styles from './LayerRow.module.css'

export interface LayerPreviewProps {
  readonly layer: Layer
  readonly colors: Design['colors']
  readonly assets: Design['assets']
  readonly isOpen: boolean
}

/** What a layer is, at a glance and cheap enough for thousands: a sign, a shape in its own colour, a small picture. */
export const LayerPreview = memo(function LayerPreview({ layer, colors, assets, isOpen }: LayerPreviewProps) {
  if (layer.kind === 'group') return isOpen ? <FolderOpen aria-hidden className={styles.sign} /> : <Folder aria-hidden className={styles.sign} />
  if (layer.kind === 'text') return <Type aria-hidden className={styles.sign} />
  if (layer.kind === 'shape') return <ShapePreview layer={layer} colors={colors} />
  const asset = assets[layer.asset]
  if (asset === undefined) return <Image aria-hidden className={styles.sign} />
  return <img className={styles.picture} src={`/assets/${asset.id.slice(6)}.${asset.extension}`} alt="" loading="lazy" decoding="async" draggable={false} />
})

function ShapePreview({ layer, colors }: { readonly layer: ShapeLayer; readonly colors: Design['colors'] }) {
  const { outline } = layer
  const hexOf = (color: Color): string => (color.startsWith('#') ? color : (colors[color as keyof typeof colors]?.value ?? '#808080'))
  const top = layer.fills.at(-1)
  const fill = top === undefined ? 'none' : top.kind === 'solid' ? hexOf(top.color) : top.kind === 'tile' ? '#808080' : hexOf(top.stops[0]!.color)
  const stroke = layer.strokes[0] === undefined ? 'var(--color-line-strong)' : hexOf(layer.strokes[0].color)
  const longest = Math.max(layer.width, layer.height, 1)
  const [width, height] = [Math.max(3, (14 * layer.width) / longest), Math.max(3, (14 * layer.height) / longest)]
  const place = { x: 8 - width / 2, y: 8 - height / 2, width, height }
  return (
    <svg aria-hidden="true" className={styles.shape} data-bare={fill === 'none' ? '' : undefined} viewBox="0 0 16 16">
      {outline.kind === 'ellipse' ? (
        <ellipse cx={8} cy={8} rx={width / 2} ry={height / 2} fill={fill} stroke={stroke} strokeWidth={0.75} />
      ) : outline.kind === 'rect' ? (
        <rect {...place} rx={Math.min(4, outline.radius)} fill={fill} stroke={stroke} strokeWidth={0.75} />
      ) : (
        <svg {...place} viewBox={`0 0 ${outline.width} ${outline.height}`} preserveAspectRatio="none" overflow="visible">
          <path d={outline.d} fill={fill} fillRule="evenodd" stroke={stroke} strokeWidth={0.75} vectorEffect="non-scaling-stroke" />
        </svg>
      )}
    </svg>
  )
}
