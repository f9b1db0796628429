import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { BadInput } from '#main/bad-input.ts'
import { checkRequest, resolvePicture } from './inputs.ts'

export interface BatchRequest {
  /** Also the name of its folder. */
  readonly id: string
  readonly request: string
  /** Absolute path. */
  readonly logo: string | null
  /** Absolute paths. */
  readonly assets: readonly string[]
}

const Line = z.object({
  id: z
    .string()
    .max(100)
    .regex(/^[A-Za-z0-9_][A-Za-z0-9._ -]*$/, 'must begin with a letter or digit and hold only these, points, dashes and spaces, as it names a folder')
    .refine((id) => !/[. ]$/.test(id), 'must not end with a point or space, as it names a folder'),
  request: z.string(),
  logo: z.string().nullish(),
  assets: z.array(z.string()).max(64).nullish(),
})

/** Reads `{ id, request, logo?, assets? }` lines; paths count from the file's folder. Throws `BadInput` with the line's number. */
export async function readRequests(file: string): Promise<BatchRequest[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BadInput(`${file}: ${error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code})`}`)
  })
  const requests = new Map<string, BatchRequest>()
  for (const [index, line] of text.replace(/^\uFEFF/, '').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const where = `${file} line ${index + 1}`
    const request = await readLine(line, dirname(file), where)
    // Some file systems do not tell capitals from small letters.
    if (requests.has(request.id.toLowerCase())) throw new BadInput(`${where}: the id ${JSON.stringify(request.id)} is used twice`)
    requests.set(request.id.toLowerCase(), request)
  }
  if (requests.size === 0) throw new BadInput(`${file}: holds no request`)
  return [...requests.values()]
}

async function readLine(line: string, folder: string, where: string): Promise<BatchRequest> {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (error) {
    throw new BadInput(`${where}: is not JSON (${(error as Error).message})`)
  }
  const parsed = Line.safeParse(json)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new BadInput(`${where}: ${issue?.path.length ? `${issue.path.join('.')}: ` : ''}${issue?.message ?? 'is no request'}`)
  }
  const { id, request, logo, assets } = parsed.data
  return {
    id,
    request: checkRequest(request, where, logo != null || (assets ?? []).length > 0),
    logo: logo == null ? null : await resolvePicture(logo, folder, `${where}: logo`),
    assets: await Promise.all((assets ?? []).map((path) => resolvePicture(path, folder, `${where}: assets`))),
  }
}
