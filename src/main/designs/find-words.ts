import type { Design } from '#core/design/design.ts'

/** One form for all that looks alike: full-width letters, ligatures, capitals. */
export const foldWords = (text: string): string => text.normalize('NFKC').toLowerCase()

/** All that a search may find a design by: its title and what is written on it. */
export function findWords(design: Design): string {
  const texts = Object.values(design.layers).flatMap((layer) => (layer.kind === 'text' ? layer.runs.map((run) => run.text).join('') : []))
  return foldWords([design.title, ...texts].join('\n').slice(0, 100_000))
}
