import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { HeardRole } from '#core/brief/wishes/hearing/hearing.ts'
import type { Region } from '#core/layout/problem/constraint.ts'

/** One thing that a line means, in the words of `core/layout/problem/constraint.ts`, with roles for elements. */
export interface Meant {
  readonly kind: 'region' | 'order' | 'center' | 'cover' | 'inside' | 'align' | 'size'
  readonly element: HeardRole
  readonly other?: HeardRole
  readonly on?: HeardRole | 'page'
  readonly of?: HeardRole | 'page'
  readonly axis?: 'x' | 'y'
  readonly edge?: 'left' | 'right' | 'top' | 'bottom'
  readonly side?: 'above' | 'below' | 'left-of' | 'right-of' | 'width' | 'height'
  readonly relation?: 'equal' | 'at-least' | 'at-most'
  readonly share?: number
  readonly region?: Region
}

/** What somebody wrote, and what they meant. */
export interface CorpusLine {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly elements: readonly HeardRole[]
  readonly expect: readonly Meant[]
}

/** All lines of the .jsonl files of a folder, in the order of their names. */
export function readCorpus(folder: string): CorpusLine[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort().flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as CorpusLine))
}
