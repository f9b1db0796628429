import type { Client } from '#contract/client.ts'
import type { Summary } from '#contract/records.ts'
import { uploadFile } from '#renderer/studio/upload-file.ts'

/** Puts a dropped design.json or SVG into the library. Rejects with a `Failure` whose message says what is wrong with it. */
export async function importDesign(client: Client, file: File): Promise<Summary> {
  const { id } = await uploadFile(file, 'design')
  return client.call('designs.import', { upload: id, as: crypto.randomUUID() })
}
