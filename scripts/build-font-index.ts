import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Blob, Face } from 'harfbuzzjs'
import { catalogue } from '../src/main/fonts/catalogue.ts'
import type { CatalogueEntry } from '../src/main/fonts/catalogue.ts'
import { decodeWoff2 } from '../src/main/fonts/decode-woff2.ts'
import { encodeRanges } from '../src/core/typography/font-index/ranges.ts'
import type { FamilyRecord, FontIndex, SliceRecord } from '../src/core/typography/font-index/font-index.ts'

const require = createRequire(import.meta.url)
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`))

interface Metadata {
  readonly id: string
  readonly family: string
  readonly weights: readonly number[]
  readonly variable: Readonly<Record<string, { readonly min: string; readonly max: string }>> | false
  readonly license: { readonly type: string; readonly attribution: string }
}

/** The whole hundreds inside the weight axis. */
function variableWeights(metadata: Metadata): number[] {
  const axis = metadata.variable ? metadata.variable.wght : undefined
  if (axis === undefined) return [400]
  return [100, 200, 300, 400, 500, 600, 700, 800, 900].filter((weight) => weight >= Number(axis.min) && weight <= Number(axis.max))
}

/** Without the control characters that some fonts map to nothing. */
const coverageOf = (path: string): number[] =>
  [...new Face(new Blob(decodeWoff2(readFileSync(path)))).collectUnicodes()].filter((codePoint) => codePoint >= 32)

/** A letter that every font of a script has. */
const samples: Readonly<Record<string, string>> = {
  Latn: 'n', Grek: 'ω', Cyrl: 'ж', Hani: '一', Hira: 'の', Kana: 'ア', Hang: '한', Arab: 'ع', Hebr: 'ש', Deva: 'क', Taml: 'த', Telu: 'త',
}

function readFamily(entry: CatalogueEntry): FamilyRecord {
  const folder = folderOf(entry.package)
  const metadata = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8')) as Metadata
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const isVariable = entry.package.startsWith('@fontsource-variable/')
  const axes = isVariable ? (entry.axes ?? 'wght') : '\\d+'
  const pattern = new RegExp(`^${metadata.id}-(.+)-(${axes})-(normal|italic)\\.woff2$`)
  /** What every weight and slant of a slice has. */
  const slices = new Map<string, number[]>()
  let hasItalic = false
  const names = readdirSync(join(folder, 'files')).sort()
  for (const name of names) {
    const [, slice, , style] = pattern.exec(name) ?? []
    if (slice === undefined) continue
    if (style === 'italic') hasItalic = true
    const covers = coverageOf(join(folder, 'files', name))
    const known = slices.get(slice)
    const has = new Set(covers)
    slices.set(slice, known === undefined ? covers : known.filter((codePoint) => has.has(codePoint)))
  }
  const order = (slice: SliceRecord): string => (slice.name === 'latin' ? '' : slice.name.replace(/^\d+$/, (digits) => digits.padStart(4, '0')))
  return {
    family: metadata.family,
    id: metadata.id,
    package: entry.package,
    version,
    license: metadata.license.type,
    attribution: metadata.license.attribution,
    classification: entry.classification,
    axes: isVariable ? (entry.axes ?? 'wght') : null,
    pins: entry.pins ?? {},
    weights: isVariable ? variableWeights(metadata) : [...metadata.weights],
    hasItalic,
    scripts: Object.keys(samples).filter((script) => [...slices.values()].some((covers) => covers.includes(samples[script]!.codePointAt(0)!))),
    slices: [...slices].map(([name, covers]) => ({ name, covers: encodeRanges(covers) })).sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  }
}

export function buildFontIndex(): FontIndex {
  return { families: catalogue.map(readFamily) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'fonts', 'index.json')
  const index = buildFontIndex()
  writeFileSync(target, `{"families":[\n${index.families.map((family) => JSON.stringify(family)).join(',\n')}\n]}\n`)
}
