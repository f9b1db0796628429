import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { parseForeignWords, type ForeignWords } from '#core/compose/illustration/foreign-words.ts'
import { parseIllustrationIndex, type IllustrationIndex } from '#core/compose/illustration/illustration-index.ts'

export interface Illustrations {
  /** Opened at first use. */
  readonly index: IllustrationIndex
  /** The drawing as sanitised SVG, its view box cropped to what can be seen. Throws for an id that is not in the index. */
  read(itemId: string): string
  /** What the words of a language (BCP 47) are called in the index; null for English and where no table is at hand. */
  words(lang: string): ForeignWords | null
}

const bundled = new URL('../../../resources/illustrations/', import.meta.url)

/** The bundled drawings: a small index in memory, and one file from which drawings are read one by one. */
export function createIllustrations(folder: URL = bundled): Illustrations {
  let opened: IllustrationIndex | null = null
  const tables = new Map<string, ForeignWords | null>()
  const open = (): IllustrationIndex => {
    const drawings: unknown = JSON.parse(readFileSync(new URL('drawings.json', folder), 'utf8'))
    const terms = brotliDecompressSync(readFileSync(new URL('terms.br', folder))).toString('utf8')
    const parsed = parseIllustrationIndex(drawings, terms)
    if (!parsed.ok) throw new Error(`drawings.json: ${parsed.faults[0]?.path}: ${parsed.faults[0]?.message}`)
    return parsed.value
  }
  const index = (): IllustrationIndex => (opened ??= open())
  return {
    get index() {
      return index()
    },
    read: (itemId) => {
      const item = index().get(itemId)
      if (item === undefined) throw new RangeError(`no illustration ${itemId}`)
      const bytes = Buffer.alloc(item.length)
      const file = openSync(fileURLToPath(new URL('drawings.bin', folder)), 'r')
      try {
        readSync(file, bytes, 0, item.length, item.offset)
      } finally {
        closeSync(file)
      }
      return brotliDecompressSync(bytes).toString('utf8')
    },
    words: (lang) => {
      const [tongue = ''] = lang.toLowerCase().split('-')
      const known = tables.get(tongue)
      if (known !== undefined) return known
      const file = new URL(`words/${tongue}.br`, folder)
      const table = /^[a-z]{2,3}$/.test(tongue) && existsSync(file) ? parseForeignWords(brotliDecompressSync(readFileSync(file)).toString('utf8')) : null
      tables.set(tongue, table)
      return table
    },
  }
}
