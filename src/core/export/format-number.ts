export type FormatNumber = (value: number) => string

/** Far beyond every artboard, and far below where numbers are written with an exponent. */
const limit = 1e9

/** Fixed decimals without trailing zeros, exponents, a negative zero or infinities, whatever a path may hold. */
export function createFormat(decimals: number): FormatNumber {
  const factor = 10 ** decimals
  return (value) => {
    if (Number.isNaN(value)) return '0'
    const rounded = Math.round(Math.max(-limit, Math.min(limit, value)) * factor) / factor
    return Math.abs(rounded) < 1e-6 ? '0' : String(rounded)
  }
}
