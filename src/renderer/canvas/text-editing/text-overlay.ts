import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { TextPlane } from './place-layer.ts'
import styles from './text-editing.module.css'

export interface OverlayPicture {
  readonly plane: TextPlane
  /** In the text's own pixels, all of them. */
  readonly frame: Box
  readonly selection: readonly Box[]
  readonly caret: { readonly x: number; readonly top: number; readonly bottom: number } | null
  /** Words that an input method has not settled. */
  readonly composed: readonly Box[]
}

export interface TextOverlay {
  readonly root: HTMLElement
  /** Takes the pointer: the text's box. */
  readonly hit: SVGElement
  draw(picture: OverlayPicture): void
  dispose(): void
}

const svg = 'http://www.w3.org/2000/svg'

/** Caret, marked text and frame, drawn over the stage. */
export function createTextOverlay(stage: HTMLElement): TextOverlay {
  const root = document.createElement('div')
  root.className = styles.overlay!
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('class', styles.picture!)
  picture.setAttribute('aria-hidden', 'true')
  const add = (name: string): SVGPathElement => {
    const path = document.createElementNS(svg, 'path')
    path.setAttribute('class', styles[name]!)
    path.dataset.part = name
    picture.append(path)
    return path
  }
  const hit = add('hit')
  const frame = add('frame')
  const selection = add('selection')
  const composed = add('composed')
  const caret = add('caret')
  root.append(picture)
  stage.append(root)

  return {
    root,
    hit,
    draw({ plane, frame: box, ...shown }) {
      const outline = boxPath(plane, box)
      hit.setAttribute('d', outline)
      frame.setAttribute('d', outline)
      selection.setAttribute('d', shown.selection.map((each) => boxPath(plane, each)).join(''))
      composed.setAttribute('d', shown.composed.map(({ x, y, width, height }) => linePath(plane, { x, y: y + height }, { x: x + width, y: y + height })).join(''))
      const path = shown.caret === null ? '' : linePath(plane, { x: shown.caret.x, y: shown.caret.top }, { x: shown.caret.x, y: shown.caret.bottom })
      if (caret.getAttribute('d') !== path) {
        caret.setAttribute('d', path)
        // It does not blink while it moves.
        for (const animation of caret.getAnimations()) animation.currentTime = 0
      }
    },
    dispose: () => root.remove(),
  }
}

const round = (value: number): number => Math.round(value * 100) / 100
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`
const linePath = (plane: TextPlane, from: Point, to: Point): string => `M${at(plane.toStage(from))}L${at(plane.toStage(to))}`

function boxPath(plane: TextPlane, { x, y, width, height }: Box): string {
  const corners = [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }]
  return `M${corners.map((corner) => at(plane.toStage(corner))).join('L')}Z`
}
