import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * npm run bench:judged -- --pairs FOLDER JUDGED…: counts what eyes preferred. Each line of a JUDGED file is
 * `first 12 left`, `second 12 right` or `first 12 same`: the order of the sheet, the pair, and the better one of the two.
 */
const { values, positionals } = parseArgs({ options: { pairs: { type: 'string', default: 'bench-out/pairs' } }, allowPositionals: true })
const from = process.env['INIT_CWD'] ?? process.cwd()
const key = JSON.parse(readFileSync(join(resolve(from, values.pairs), 'key.json'), 'utf8')) as { pair: number; first: 'a' | 'b' }[]
/** What each look said of a pair: 1 for the model, -1 for the archetypes. */
const looks = new Map<number, number[]>()
for (const file of positionals) {
  for (const [at, line] of readFileSync(resolve(from, file), 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const read = /^(first|second) (\d+) (left|right|same)\s*$/.exec(line)
    const pair = key.find((one) => one.pair === Number(read?.[2]))
    if (read === null || pair === undefined) throw new Error(`${file}:${at + 1}: not a judgement of a pair: ${line}`)
    const left = (read[1] === 'first') === (pair.first === 'a') ? -1 : 1
    looks.set(pair.pair, [...(looks.get(pair.pair) ?? []), read[3] === 'same' ? 0 : read[3] === 'left' ? left : -left])
  }
}
const sums = [...looks.values()].map((own) => own.reduce((sum, one) => sum + one, 0))
const [wins, losses] = [sums.filter((sum) => sum > 0).length, sums.filter((sum) => sum < 0).length]
const ties = sums.length - wins - losses
const single = [...looks.values()].flat()
const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
process.stdout.write(`${sums.length} of ${key.length} pairs judged, ${single.length} looks\n`)
process.stdout.write(`model: ${wins} wins, ${ties} ties, ${losses} losses; preferred in ${share(wins, wins + losses)} of those decided (target 60 %)\n`)
process.stdout.write(`single looks: ${single.filter((one) => one > 0).length} for the model, ${single.filter((one) => one === 0).length} neither, ${single.filter((one) => one < 0).length} for the archetypes\n`)
