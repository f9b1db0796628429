import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Seeds of the records that a file of training data holds already; half a line that a stopped run left is taken off first. */
export function resumeRecords(file: string): Set<number> {
  if (!existsSync(file)) return new Set()
  const text = readFileSync(file, 'utf8')
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) writeFileSync(file, whole)
  return new Set(whole.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { seed: number }).seed))
}
