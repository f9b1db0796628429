const size = /(?:^|\s)((?:\d*\.?\d+(?:px|pt|pc|mm|cm|in|em|rem|ex|%)?)|(?:x{1,3}-large|xx?-small|small|medium|large|larger|smaller))(?:\s*\/\s*[\w.%]+)?\s+(\S.*)$/i

/** CSS's `font` shorthand as the properties that it stands for; nothing where it is no font. */
export function expandFont(value: string): readonly (readonly [property: string, value: string])[] {
  // A number before the size is a weight: the size is the last that a family follows.
  const spaced = value.trim().replace(/^((?:(?:normal|italic|oblique|small-caps|bold|bolder|lighter|condensed|[1-9]00)\s+)*)/i, (words) => words.toLowerCase())
  const words = /^(?:(?:normal|italic|oblique|small-caps|bold|bolder|lighter|condensed|[1-9]00)\s+)*/.exec(spaced)![0]
  const rest = size.exec(spaced.slice(words.length))
  if (rest === null || rest.index !== 0) return []
  const find = (shape: RegExp): string => shape.exec(words)?.[0] ?? 'normal'
  return [
    ['font-style', find(/italic|oblique/)],
    ['font-variant', find(/small-caps/)],
    ['font-weight', find(/bolder|bold|lighter|[1-9]00/)],
    ['font-stretch', find(/condensed/)],
    ['font-size', rest[1]!],
    ['font-family', rest[2]!],
  ]
}
