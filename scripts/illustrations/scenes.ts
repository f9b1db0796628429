import { readFileSync } from 'node:fs'

/** Things that are seen together, and so may be composed beside one another; one scene a line. */
const rows = readFileSync(new URL('scenes.txt', import.meta.url), 'utf8')

export const scenes: readonly (readonly string[])[] = rows.trim().split('\n').map((row) => row.split(' '))
