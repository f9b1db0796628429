import type { Items } from '../items.ts'

/** What each of the measured programs can be asked, in its own page. Screen pixels are design pixels at first. */
export interface BenchApp {
  /** Milliseconds until all of it is drawn. */
  open(items: Items): Promise<number>
  /** Where an item is now, in design pixels. */
  placeOf(id: string): { x: number; y: number }
  zoom(): number
  /** `count` edits, each undone again; null where it is not asked. */
  edit?(count: number): void
}

declare global {
  interface Window {
    bench: BenchApp
  }
}

export const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
