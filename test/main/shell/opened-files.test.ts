import { expect, it } from 'vitest'
import { findOpenedFiles } from '#main/shell/opened-files.ts'

it.each([
  ['a program started alone', ['/opt/broadside'], []],
  ['a file by its whole path', ['/opt/broadside', '/home/a/Poster.broadside'], ['/home/a/Poster.broadside']],
  ['files from where the caller is', ['/opt/broadside', 'a.BROADSIDE', 'sub/b.json', '../c.svg'], ['/home/a/a.BROADSIDE', '/home/a/sub/b.json', '/home/c.svg']],
  ['the development program, with its folder and switches', ['electron', '/work', '--no-sandbox', '--file=x.svg', 'p.png'], []],
])('finds the files to open: %s', (_what, words, paths) => {
  expect(findOpenedFiles(words, '/home/a')).toEqual(paths)
})
