import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** A model's own folder holds `<name>.onnx`, and `case.json` where its smallest case is not one of everything. */
export interface ModelFile {
  readonly name: string
  readonly path: string
  readonly bytes: number
}

/** `sizes`: how many of each dimension that may vary, by the name that the model gives it. */
const Case = z.object({ sizes: z.record(z.string(), z.number().int().positive().max(4096)) })

/** Where `BROADSIDE_MODELS` says, else those that come along. In an archive, native code cannot read files: what it reads is packed beside the archive. */
export const modelsFolder = process.env['BROADSIDE_MODELS'] ?? fileURLToPath(new URL('../../../../resources/models', import.meta.url)).replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked')

/** In the first of the folders that has one of that name; null where none has. */
export async function findModelIn(folders: readonly string[], name: string): Promise<ModelFile | null> {
  for (const folder of folders) {
    const found = await findModel(folder, name)
    if (found !== null) return found
  }
  return null
}

async function findModel(folder: string, name: string): Promise<ModelFile | null> {
  const path = join(folder, name, `${name}.onnx`)
  const found = await stat(path).catch(() => null)
  return found === null || !found.isFile() ? null : { name, path, bytes: found.size }
}

/** As the contract has it. */
const longestName = 80

/** By name; of two of one name, that of the folder that comes first. */
export async function listModelsIn(folders: readonly string[]): Promise<ModelFile[]> {
  const found = await Promise.all(folders.map((folder) => readdir(folder, { withFileTypes: true }).catch(() => [])))
  const names = [...new Set(found.flat().flatMap((entry) => (entry.isDirectory() && entry.name.length <= longestName ? [entry.name] : [])))].sort()
  return (await Promise.all(names.map((name) => findModelIn(folders, name)))).filter((model) => model !== null)
}

/** The sha256 of its bytes. */
export async function hashModel(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

export async function readCaseSizes(modelPath: string): Promise<Readonly<Record<string, number>>> {
  const text = await readFile(join(modelPath, '..', 'case.json'), 'utf8').catch(() => null)
  return text === null ? {} : Case.parse(JSON.parse(text)).sizes
}
