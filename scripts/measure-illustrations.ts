import { readFileSync } from 'node:fs'
import { createIllustrations } from '../src/main/illustrations/create-illustrations.ts'
import { measurePrecision } from './illustrations/measure-precision.ts'

/** Prints how often the illustration found for a judged topic is a right one. Takes judgement files, or the bundled one. */
const bundled = new URL('../test/fixtures/illustrations/accepted.json', import.meta.url)
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`

for (const file of process.argv.length > 2 ? process.argv.slice(2) : [bundled]) {
  const accepted = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>
  const { topics, answered, right, drawable, wrong, missed, leads, rightLeads, wrongLeads } = measurePrecision(createIllustrations().index, accepted)
  process.stdout.write(
    `${topics} topics, ${drawable} drawable: ${answered} answered, ${right} right\n` +
      `precision ${percent(right, answered)}, coverage ${percent(right, drawable)}\n` +
      `leads of scenes ${percent(rightLeads, leads)} of ${leads}; wrong: ${wrongLeads.join('; ') || 'none'}\n` +
      `wrong: ${wrong.join('; ') || 'none'}\nmissed: ${missed.join('; ') || 'none'}\n`,
  )
}
