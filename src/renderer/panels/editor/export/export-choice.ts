import { z } from 'zod'
import { ExportKind } from '#contract/work.ts'

export const ExportChoice = z.object({ kind: ExportKind, scale: z.number().min(0.1).max(8), isOwnScale: z.boolean() })
export type ExportChoice = z.infer<typeof ExportChoice>

const key = 'broadside.export'
const first: ExportChoice = { kind: 'png', scale: 2, isOwnScale: false }

/** What was exported last in this browser. */
export function readExportChoice(): ExportChoice {
  try {
    return ExportChoice.safeParse(JSON.parse(localStorage.getItem(key) ?? '')).data ?? first
  } catch {
    return first
  }
}

export function rememberExportChoice(choice: ExportChoice): void {
  try {
    localStorage.setItem(key, JSON.stringify(choice))
  } catch {
    // A browser that keeps nothing forgets this, too.
  }
}

/** The longest side that browsers and the engine's renderer still draw. */
export const maxPixelSide = 16384

export const pixelSize = ({ width, height }: { readonly width: number; readonly height: number }, scale: number): { readonly width: number; readonly height: number; readonly isTooLarge: boolean } => {
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) }
  return { ...size, isTooLarge: Math.max(size.width, size.height) > maxPixelSide }
}

/** A title as a file's name: what no system allows in one is left out. */
export const toFileName = (title: string): string => title.replace(/[\u0000-\u001f<>:"/\\|?*]/g, '').replace(/\s+/g, ' ').trim().replace(/^\.+|\.+$/g, '').slice(0, 80) || 'design'

export function formatBytes(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)
}
