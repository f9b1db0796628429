/**
 * The number that was typed, arithmetic and all: `100+20`, `3*(4-1)`, `12,5`, `50%` of the current value,
 * and `*2` or `/3` on it. A unit at the end is passed over. Null: it is no number.
 */
export function readNumber(text: string, current: number | null): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[×✕]/g, '*')
    .replace(/÷/g, '/')
    .replace(/[−–]/g, '-')
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/\s+|px|pt|°|deg/gi, '')
  if (plain === '') return null
  const tokens: string[] = plain.match(/\d+\.?\d*|\.\d+|[-+*/()%]/g) ?? []
  if (tokens.join('') !== plain) return null
  if (tokens[0] === '*' || tokens[0] === '/') {
    if (current === null) return null
    tokens.unshift(String(current))
  }
  let at = 0

  function readSum(): number {
    let sum = readProduct()
    while (tokens[at] === '+' || tokens[at] === '-') sum = tokens[at++] === '+' ? sum + readProduct() : sum - readProduct()
    return sum
  }
  function readProduct(): number {
    let product = readFactor()
    while (tokens[at] === '*' || tokens[at] === '/') product = tokens[at++] === '*' ? product * readFactor() : product / readFactor()
    return product
  }
  function readFactor(): number {
    const token = tokens[at++]
    if (token === '-') return -readFactor()
    if (token === '+') return readFactor()
    if (token === '(') {
      const inner = readSum()
      return tokens[at++] === ')' ? inner : Number.NaN
    }
    const number = Number(token)
    if (tokens[at] !== '%') return number
    at++
    return current === null ? Number.NaN : (number / 100) * current
  }

  const result = readSum()
  return at === tokens.length && Number.isFinite(result) ? result : null
}
