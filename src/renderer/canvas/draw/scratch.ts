export type Surface = { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D }

/** Canvases to draw aside on, lent and given back, so that a frame makes none. */
export interface Scratch {
  /** At least so large and empty, with nothing set. */
  take(width: number, height: number): Surface
  giveBack(surface: Surface): void
}

export function createSurface(width: number, height: number): Surface {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return { canvas, context: canvas.getContext('2d')! }
}

const maxIdle = 6

export function createScratch(): Scratch {
  const idle: Surface[] = []
  return {
    take(width, height) {
      const index = idle.findIndex(({ canvas }) => canvas.width >= width && canvas.height >= height && canvas.width * canvas.height <= 4 * width * height + 65536)
      if (index < 0) return createSurface(width, height)
      const [surface] = idle.splice(index, 1)
      surface!.context.reset()
      return surface!
    },
    giveBack(surface) {
      idle.unshift(surface)
      if (idle.length > maxIdle) idle.pop()
    },
  }
}
