const maxName = 40

/** A text layer's name while nobody has given it one. */
export function nameOfText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length > maxName ? `${characters.slice(0, maxName - 1).join('').trim()}…` : line || 'Text'
}
