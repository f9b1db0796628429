import { describe, expect, it } from 'vitest'
import { scoreMatch } from '#renderer/panels/palette/score-match.ts'

const rank = (typed: string, labels: readonly string[]): readonly string[] =>
  labels
    .flatMap((label) => {
      const score = scoreMatch(typed, label)
      return score === null ? [] : [{ label, score }]
    })
    .sort((a, b) => b.score - a.score)
    .map(({ label }) => label)

describe('finding an action by some of its letters', () => {
  it.each<readonly [typed: string, labels: readonly string[], found: readonly string[]]>([
    ['btf', ['Align left', 'Bring to front', 'Bring forward'], ['Bring to front']],
    ['front', ['Send to back', 'Bring to front'], ['Bring to front']],
    ['align', ['Align left', 'Realign the list', 'Distribute'], ['Align left', 'Realign the list']],
    ['left al', ['Align left', 'Align right'], ['Align left']],
    ['dark', ['Theme: dark', 'Diagonal arrange risk'], ['Theme: dark', 'Diagonal arrange risk']],
    ['DUP', ['Duplicate'], ['Duplicate']],
    ['cafe', ['Café night'], ['Café night']],
    ['市集', ['周末市集', '集市', '读书会'], ['周末市集']],
    ['导出', ['导出为 SVG', '出口导览'], ['导出为 SVG']],
    ['xyz', ['Align left'], []],
    ['', ['Undo', 'Redo'], ['Undo', 'Redo']],
  ])('%j in %j finds %j', (typed, labels, found) => {
    expect(rank(typed, labels)).toEqual(found)
  })
})
