/** Words in lower case without marks, for comparing wordings. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/'s\b/g, 's').replace(/'/g, '').match(/[\p{L}\p{N}]+(?:[.,:/-][\p{L}\p{N}]+)*/gu) ?? []

/** The most words in a row that the line shares with the request, runs that lie within an allowed text left out. */
export function longestShared(line: string, request: string, allowed: readonly string[]): number {
  const own = wordsOf(line)
  const source = ` ${wordsOf(request).join(' ')} `
  const free = allowed.map((text) => ` ${wordsOf(text).join(' ')} `)
  let longest = 0
  for (let start = 0; start < own.length; start++) {
    for (let end = start + longest + 1; end <= own.length; end++) {
      const run = ` ${own.slice(start, end).join(' ')} `
      if (!source.includes(run)) break
      if (!free.some((text) => text.includes(run))) longest = end - start
    }
  }
  return longest
}
