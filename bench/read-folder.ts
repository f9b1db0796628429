import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NamedSize } from '#main/engine/job.ts'
import { parseSizes } from '#main/cli/sizes.ts'
import { readRequests } from '#main/cli/requests.ts'
import type { BatchRequest } from '#main/cli/requests.ts'

export interface RequestFolder {
  readonly file: string
  readonly requests: readonly BatchRequest[]
  readonly sizes: readonly NamedSize[]
}

/** A folder with requests.jsonl and, where its sizes are not the usual thirteen, sizes.json: `["300x250", …]`. */
export async function readFolder(folder: string): Promise<RequestFolder> {
  const file = join(folder, 'requests.jsonl')
  const sizesFile = join(folder, 'sizes.json')
  const sizes = existsSync(sizesFile) ? parseSizes(JSON.parse(readFileSync(sizesFile, 'utf8')) as string[]) : parseSizes(['iab'])
  return { file, requests: await readRequests(file), sizes }
}
