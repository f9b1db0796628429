import { createFaceChooser } from '#core/typography/choose-face.ts'
import { findFaces } from '#core/typography/find-faces.ts'
import { createFaceIndex } from '#core/typography/font-index/create-face-index.ts'
import type { FontIndex } from '#core/typography/font-index/font-index.ts'
import type { TextSpec, Typesetter } from '#core/typography/text-spec.ts'
import { createTypesetter } from '#core/typography/typesetter.ts'

/** The one text engine in a page, where font files come over the wire. */
export interface PageTypesetter {
  /** Throws a RangeError for a text whose faces have not come yet: ask `isReady` first. */
  readonly typesetter: Typesetter
  isReady(spec: TextSpec): boolean
  /** Fetches what the texts need; rejects where a file cannot be had, and may be asked again. */
  ready(specs: readonly TextSpec[]): Promise<void>
}

export async function createPageTypesetter(): Promise<PageTypesetter> {
  const index = createFaceIndex((await (await fetchOk('/fonts/index.json')).json()) as FontIndex)
  const chooser = createFaceChooser(index)
  const files = new Map<string, Uint8Array>()
  const coming = new Map<string, Promise<void>>()

  const loadFile = (file: string): Promise<void> => {
    let load = coming.get(file)
    if (load === undefined) {
      load = fetchOk(`/fonts/files/${file}`)
        .then((response) => response.arrayBuffer())
        .then((bytes) => void files.set(file, new Uint8Array(bytes)))
        .finally(() => coming.delete(file))
      coming.set(file, load)
    }
    return load
  }

  const missingFiles = (spec: TextSpec): string[] => [...findFaces(spec, chooser)].flatMap(({ file }) => (files.has(file) ? [] : [file]))

  return {
    typesetter: createTypesetter({
      ...index,
      loadFace(faceId) {
        const bytes = files.get(index.faceById(faceId)?.file ?? '')
        if (bytes === undefined) throw new RangeError(`the font file of ${faceId} has not come yet`)
        return bytes
      },
    }),
    isReady: (spec) => missingFiles(spec).length === 0,
    async ready(specs) {
      await Promise.all([...new Set(specs.flatMap(missingFiles))].map(loadFile))
    },
  }
}

async function fetchOk(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response
}
