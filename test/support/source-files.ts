import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** As written. */
  readonly specifier: string
  /** From the project's folder; null for a package. */
  readonly target: string | null
}

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string
  readonly text: string
  /** Of values and of types alike. */
  readonly imports: readonly Import[]
}

const importShape =
  /(?:^|\n|;)\s*(?:import|export)\s[^'"`;]*?\sfrom\s*['"]([^'"]+)['"]|(?:^|\n|;)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

function resolveImport(path: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  return specifier.startsWith('#') ? `src/${specifier.slice(1)}` : null
}

export function listImports(path: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...code.matchAll(importShape)].map((match) => {
    const specifier = (match[1] ?? match[2] ?? match[3])!
    return { specifier, target: resolveImport(path, specifier) }
  })
}

/** Every file below the folder, packages that are installed there left out. */
export function listFiles(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/'))
    .sort()
}

export function readSources(folder: string): SourceFile[] {
  return listFiles(folder)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => {
      const text = readFileSync(`${root}${path}`, 'utf8')
      return { path, text, imports: listImports(path, text) }
    })
}
