import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Design } from '#core/design/design.ts'
import { writeDesign } from '#core/design/write.ts'
import { BadInput } from '#main/bad-input.ts'
import { carryPictures } from './carried-pictures.ts'
import { exportDesign } from './export-design.ts'
import type { ExportFileJob, JobResult } from './job.ts'
import { assetFileName, loadAssets } from './load-assets.ts'
import type { EngineTools } from './tools.ts'

/** Of all files of an archive, so that the same design gives the same bytes: the first day that the format can say. */
const noTime = '1980-01-01T00:00:00'

/** Writes into `file`, which nobody else looks at before this is done. */
export async function exportFile({ design, folder, to, scale, file }: ExportFileJob, tools: EngineTools): Promise<JobResult['export-file']> {
  const assets = await loadAssets(design, folder)
  if (to === 'json') {
    const bytes = await packDesign(design, folder)
    const artboard = Object.values(design.artboards)[0]
    await writeFile(file, bytes)
    return { bytes: bytes.length, width: artboard?.width ?? 0, height: artboard?.height ?? 0, approximated: [] }
  }
  const { bytes, width, height, approximations } = exportDesign(design, assets, { to, scale, hasDesign: to === 'svg' }, tools)
  const whole = to === 'svg' ? new TextEncoder().encode(await carryPictures(new TextDecoder().decode(bytes), design, folder)) : bytes
  await writeFile(file, whole)
  return { bytes: whole.length, width, height, approximated: approximations }
}

/** The design.json and the pictures that it names, as they lie beside it. */
async function packDesign(design: Design, folder: string): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = { 'design.json': new TextEncoder().encode(writeDesign(design)) }
  for (const asset of Object.values(design.assets)) {
    const name = assetFileName(asset)
    files[name] = await readFile(join(folder, name)).catch(() => {
      throw new BadInput(`${name}: the design names this picture, and it is not there`)
    })
  }
  return zipSync(files, { level: 6, mtime: noTime })
}
