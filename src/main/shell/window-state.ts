import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** In the screen's own points. */
const Box = z.object({ x: z.number().int(), y: z.number().int(), width: z.number().int().positive(), height: z.number().int().positive() })
export type Box = z.infer<typeof Box>

const WindowState = z.object({ box: Box, isMaximized: z.boolean() })
export type WindowState = z.infer<typeof WindowState>

export const smallestWindow = { width: 960, height: 600 } as const
/** So much of a window must be on a screen for a person to take hold of it. */
const holdable = 80

/** Null where there is none, or none that can be read. */
export function readWindowState(file: string): WindowState | null {
  try {
    const parsed = WindowState.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.part`, JSON.stringify(state))
    renameSync(`${file}.part`, file)
  } catch {
    // The next window opens in the usual place.
  }
}

/** Where a window opens: as it was left if that is still on a screen, a step aside for each window that is open already. */
export function placeWindow(state: WindowState | null, screens: readonly Box[], openWindows: number): WindowState {
  const screen = screens[0] ?? { x: 0, y: 0, width: 1440, height: 900 }
  const width = Math.min(screen.width, Math.max(smallestWindow.width, Math.round(screen.width * 0.85)))
  const height = Math.min(screen.height, Math.max(smallestWindow.height, Math.round(screen.height * 0.9)))
  const usual: Box = { x: screen.x + Math.round((screen.width - width) / 2), y: screen.y + Math.round((screen.height - height) / 2), width, height }
  const box = state !== null && screens.some((one) => isHoldable(state.box, one)) ? state.box : usual
  const aside = openWindows * 28
  return { box: { ...box, x: box.x + aside, y: box.y + aside }, isMaximized: openWindows === 0 && (state?.isMaximized ?? false) }
}

function isHoldable(box: Box, screen: Box): boolean {
  const wide = Math.min(box.x + box.width, screen.x + screen.width) - Math.max(box.x, screen.x)
  // It is held by its upper edge.
  return wide >= holdable && box.y >= screen.y - 10 && box.y <= screen.y + screen.height - holdable
}
