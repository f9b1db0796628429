import { writeDesign } from '#core/design/write.ts'
import type { OutFolder } from '#main/designs/out-folder.ts'
import { markPng } from '#main/designs/mark.ts'
import type { Candidate } from '#main/engine/job.ts'

/** Writes design.json, design.svg, design.png and the pictures that the design names into `dir` of the folder. */
export async function putCandidate(out: OutFolder, dir: string, { design, svg, png, files }: Candidate): Promise<void> {
  await out.put(`${dir}/design.json`, writeDesign(design))
  await out.put(`${dir}/design.svg`, svg ?? '')
  await out.put(`${dir}/design.png`, markPng(png))
  for (const file of files) await out.put(`${dir}/${file.name}`, file.bytes)
}
