export type FormatNumber = (value: number) => string

/** Fixed decimals without trailing zeros, exponents or a negative zero. */
export function createFormat(decimals: number): FormatNumber {
  const factor = 10 ** decimals
  return (value) => {
    const rounded = Math.round(value * factor) / factor
    if (Math.abs(rounded) < 1e-6) return '0'
    const text = String(rounded)
    return text.includes('e') ? rounded.toFixed(decimals) : text
  }
}
