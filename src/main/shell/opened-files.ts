import { isAbsolute, resolve } from 'node:path'

/** What a studio opens: its own designs, alone or packed with their pictures, and pictures that carry one. */
export const openedExtensions = ['broadside', 'json', 'svg', 'zip'] as const
const shape = new RegExp(`\\.(${openedExtensions.join('|')})$`, 'i')

/** The files among the words that the program was started with. Switches, the program and its folder are none. */
export function findOpenedFiles(words: readonly string[], cwd: string): string[] {
  return words.filter((word) => !word.startsWith('-') && shape.test(word)).map((word) => (isAbsolute(word) ? word : resolve(cwd, word)))
}
