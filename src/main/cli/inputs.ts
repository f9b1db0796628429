import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { BadInput } from '#main/bad-input.ts'

const maxRequest = 100000

/** `where` names the option or line, for the message. Pictures may come without a word. Throws `BadInput`. */
export function checkRequest(text: string, where: string, hasPictures: boolean): string {
  if (text.trim() === '' && !hasPictures) throw new BadInput(`${where}: the request is empty; say what the design is for`)
  if (text.length > maxRequest) throw new BadInput(`${where}: the request has ${text.length} characters, and at most ${maxRequest} are read`)
  return text
}

/** The absolute path of a picture that is there; what is in it, the engine judges. Throws `BadInput`. */
export async function resolvePicture(path: string, folder: string, where: string): Promise<string> {
  if (path === '') throw new BadInput(`${where}: the path is empty`)
  const absolute = resolve(folder, path)
  const found = await stat(absolute).catch(() => null)
  if (found === null) throw new BadInput(`${where}: ${absolute}: there is no such file`)
  if (!found.isFile()) throw new BadInput(`${where}: ${absolute}: is no file`)
  return absolute
}
