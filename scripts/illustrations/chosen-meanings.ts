import { readFileSync } from 'node:fs'

/**
 * Meanings that the automatic choice misses, each as `word/file`: the noun sense of the word in that lexicographer file
 * of WordNet 3.1, `#2` the second such. Several are parted by `+`; `-` says that none fits. One row of the table a line: drawing, meanings.
 */
const rows = readFileSync(new URL('chosen-meanings.txt', import.meta.url), 'utf8')
export const chosenMeanings: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const cut = row.indexOf(' ')
      const meanings = row.slice(cut + 1).split(' + ').filter((meaning) => meaning !== '-')
      return [row.slice(0, cut), meanings]
    }),
)
