import { oklabToHex, toOklab } from './oklch.ts'

/** Mixed in OKLab, as paint-like eyes expect; `amount` 0 is `a`, 1 is `b`. */
export function mixColors(a: string, b: string, amount: number): string {
  if (amount <= 0) return a
  if (amount >= 1) return b
  const from = toOklab(a)
  const to = toOklab(b)
  const at = (x: number, y: number): number => x + (y - x) * amount
  return oklabToHex({ l: at(from.l, to.l), a: at(from.a, to.a), b: at(from.b, to.b) })
}

/** Euclidean distance in OKLab; about 0.02 is just visible side by side. */
export function deltaEok(a: string, b: string): number {
  const from = toOklab(a)
  const to = toOklab(b)
  return Math.hypot(from.l - to.l, from.a - to.a, from.b - to.b)
}
