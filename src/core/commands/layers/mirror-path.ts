type Axis = 'x' | 'y'

/** What each number of a command is: a place or way along an axis, or (`-`) neither. */
const shapes: Readonly<Record<string, string>> = { M: 'xy', L: 'xy', H: 'x', V: 'y', C: 'xyxyxy', S: 'xyxy', Q: 'xyxy', T: 'xy', A: '-----xy', Z: '' }
const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`
const numbers = new RegExp(number, 'gi')
const commands = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi
/** The two flags of an arc may be written with nothing between them. */
const arcs = new RegExp([number, number, number, '[01]', '[01]', number, number].map((part) => `(${part})`).join(String.raw`[\s,]*`), 'gi')

/** SVG path data turned over in a box that is `extent` long on that axis. */
export function mirrorPath(d: string, axis: Axis, extent: number): string {
  const parts: string[] = []
  for (const [, letter = '', rest = ''] of d.matchAll(commands)) {
    const shape = shapes[letter.toUpperCase()]!
    const spaced = letter.toUpperCase() === 'A' ? rest.replace(arcs, ' $1 $2 $3 $4 $5 $6 $7 ') : rest
    const values = (spaced.match(numbers) ?? []).map(Number)
    // The first point of a path is a place even where it is written as a way.
    const isRelative = letter === letter.toLowerCase()
    const isFirst = parts.length === 0
    const mirrored = values.map((value, index) => {
      const kind = shape[index % shape.length]
      if (shape.startsWith('-') && index % 7 === 2) return -value
      if (shape.startsWith('-') && index % 7 === 4) return 1 - value
      if (kind !== axis) return value
      return isRelative && !(isFirst && index < 2) ? -value : extent - value
    })
    parts.push(letter + mirrored.map((value) => Number(value.toFixed(6)) + 0).join(' '))
  }
  return parts.join('')
}
