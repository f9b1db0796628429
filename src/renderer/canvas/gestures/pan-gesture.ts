import { panBy } from '../viewport.ts'
import type { Gesture, Ground, Pointer } from './gesture.ts'

export function createPanGesture({ studio }: Ground, start: Pointer): Gesture {
  const { viewport } = studio.state()
  return {
    label: 'Pan',
    cursor: 'grabbing',
    pansAtEdges: false,
    move: ({ screen }) => studio.set({ viewport: { ...panBy(viewport, screen.x - start.screen.x, screen.y - start.screen.y), zoom: viewport.zoom } }),
    end: () => {},
    cancel: () => studio.set({ viewport }),
  }
}
