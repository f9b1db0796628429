import { existsSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { listFiles, listImports, readSources } from './support/source-files.ts'
import type { SourceFile } from './support/source-files.ts'

type Room = 'core' | 'contract' | 'main' | 'preload' | 'renderer'

/** Which rooms a room may import from, its own included. */
const doors: Readonly<Record<Room, readonly Room[]>> = {
  core: ['core'],
  contract: ['core', 'contract'],
  main: ['core', 'contract', 'main'],
  preload: ['contract', 'preload'],
  renderer: ['core', 'contract', 'renderer'],
}

/** Which packages a room may import. `node:` stands for all that is built into Node. */
const packages: Readonly<Record<Room, readonly string[]>> = {
  // Pure all: no file, clock, chance, network or DOM. harfbuzzjs loads its own wasm.
  core: [
    'zod', 'harfbuzzjs', 'culori', '@lume/kiwi', 'pure-rand', 'bidi-js', '@cto.af/linebreak', 'compromise', 'saxes',
    'css-tree', 'svgpath', 'fft.js', 'tinyld', 'fflate',
  ],
  contract: ['zod'],
  main: ['node:', 'zod', 'sharp', '@resvg/resvg-js', 'wawoff2', 'harfbuzzjs', 'fflate', 'better-sqlite3', 'ws', 'onnxruntime-node', 'electron'],
  preload: ['electron'],
  renderer: ['zod', 'react', 'react-dom', 'react-aria-components', 'lucide-react', 'fabric'],
}

/** Features of main: none imports another; what stands above them hands one's functions to another. */
const features = ['assets', 'database', 'designs', 'fonts', 'generations', 'illustrations', 'jobs', 'settings', 'shell']
/** What composes features, and which: the engine is a process of its own and composes its own. */
const composers: Readonly<Record<string, readonly string[]>> = {
  engine: ['assets', 'fonts', 'illustrations'],
  cli: ['designs', 'engine'],
  hosts: ['engine', 'shell'],
}

/** Parts of the renderer: which of its own parts each may know. What is at its top (App, Studio, main, connect) composes all. */
const renderer: Readonly<Record<string, readonly string[]>> = {
  studio: [],
  styles: [],
  controls: ['studio', 'styles'],
  canvas: ['studio', 'controls'],
  panels: ['studio', 'controls'],
}

const sources = readSources('src')
const programs = [...sources, ...readSources('test'), ...readSources('bench'), ...readSources('scripts')]
const roomOf = (path: string) => path.split('/')[1] as Room
/** `src/core/layout/align.ts` → `src/core/layout`; a file at the top of a room has that room. */
const placeOf = (path: string) => path.split('/').slice(0, path.split('/').length > 3 ? 3 : 2).join('/')
const packageOf = (specifier: string) => (isBuiltin(specifier) ? 'node:' : specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/'))
const edgesOf = (files: readonly SourceFile[]) => files.flatMap((file) => file.imports.map((one) => ({ file, ...one })))
const edges = edgesOf(sources)

describe('what the guard itself sees', () => {
  it('finds imports of every form, and none in comments', () => {
    const text = `import type { A } from './a.ts'
import {
  b,
} from "#core/b.ts"
export { c } from 'c'
import 'd'
const e = await import('./e.ts')
/** import f from 'f' */
// import g from 'g'`
    expect(listImports('src/main/x/y.ts', text)).toEqual([
      { specifier: './a.ts', target: 'src/main/x/a.ts' },
      { specifier: '#core/b.ts', target: 'src/core/b.ts' },
      { specifier: 'c', target: null },
      { specifier: 'd', target: null },
      { specifier: './e.ts', target: 'src/main/x/e.ts' },
    ])
  })

  it('has files and imports to look at', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(edges.length).toBeGreaterThan(100)
  })
})

describe('imports', () => {
  it('lead to files that are there, by their full name', () => {
    const broken = edges.filter(({ target }) => target !== null && !existsSync(fileURLToPath(new URL(`../${target}`, import.meta.url))))
    expect(broken.map(({ file, specifier }) => `${file.path} → ${specifier}`)).toEqual([])
  })

  it('go only through the doors between rooms', () => {
    const wrong = edges.filter(({ file, target }) => target !== null && !doors[roomOf(file.path)].includes(roomOf(target)))
    expect(wrong.map(({ file, specifier }) => `${file.path} → ${specifier}`)).toEqual([])
  })

  it('take only the packages that the room may', () => {
    const wrong = edges.filter(({ file, specifier, target }) => target === null && !packages[roomOf(file.path)].includes(packageOf(specifier)))
    expect(wrong.map(({ file, specifier }) => `${file.path} → ${specifier}`)).toEqual([])
  })

  it('are relative only within a folder of a room', () => {
    const wrong = edges.filter(({ file, specifier, target }) => specifier.startsWith('.') && !target!.startsWith(`${placeOf(file.path)}/`))
    expect(wrong.map(({ file, specifier }) => `${file.path} → ${specifier}`)).toEqual([])
  })

  it('let electron into its two files, a web server into its host, and fabric into the canvas', () => {
    const wrong = edges.filter(({ file, specifier }) => {
      if (['ws', 'node:http', 'node:https', 'node:net'].includes(specifier)) return file.path !== 'src/main/hosts/loopback.ts'
      if (packageOf(specifier) === 'electron') return !/^src\/(main\/(index|hosts\/electron)\.ts|preload\/)/.test(file.path)
      return packageOf(specifier) === 'fabric' && !file.path.startsWith('src/renderer/canvas/')
    })
    expect(wrong.map(({ file, specifier }) => `${file.path} → ${specifier}`)).toEqual([])
  })

  it('do not join one feature of main to another', () => {
    const partOf = (path: string) => (path.startsWith('src/main/') && path.split('/').length > 3 ? path.split('/')[2]! : null)
    const wrong = edges.filter(({ file, target }) => {
      const from = partOf(file.path)
      const to = target === null ? null : partOf(target)
      if (from === null || to === null || from === to) return false
      return !(composers[from] ?? []).includes(to)
    })
    expect(wrong.map(({ file, specifier }) => `${file.path} → ${specifier}`)).toEqual([])
    const unknown = sources.flatMap(({ path }) => partOf(path) ?? []).filter((part) => !features.includes(part) && !(part in composers))
    expect([...new Set(unknown)]).toEqual([])
  })

  it('keep the parts of the renderer apart: panels know no canvas, and the store knows neither', () => {
    const partOf = (path: string) => (path.startsWith('src/renderer/') && path.split('/').length > 3 ? path.split('/')[2]! : null)
    const wrong = edges.filter(({ file, target }) => {
      const from = partOf(file.path)
      if (from === null || target === null || !target.startsWith('src/renderer/')) return false
      const to = partOf(target)
      return to === null || (from !== to && !renderer[from]!.includes(to))
    })
    expect(wrong.map(({ file, specifier }) => `${file.path} → ${specifier}`)).toEqual([])
    const unknown = sources.flatMap(({ path }) => partOf(path) ?? []).filter((part) => !(part in renderer))
    expect([...new Set(unknown)]).toEqual([])
  })

  it('do not join one area of panels to another', () => {
    const areaOf = (path: string) => (path.startsWith('src/renderer/panels/') ? path.split('/')[3]! : null)
    const wrong = edges.filter(({ file, target }) => target !== null && areaOf(file.path) !== null && areaOf(target) !== null && areaOf(file.path) !== areaOf(target))
    expect(wrong.map(({ file, specifier }) => `${file.path} → ${specifier}`)).toEqual([])
  })

  it('never go in a circle', () => {
    const next = new Map(sources.map((file) => [file.path, file.imports.flatMap(({ target }) => target ?? [])]))
    const done = new Set<string>()
    const circles: string[] = []
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const target of next.get(path) ?? []) walk(target, [...trail, path])
      done.add(path)
    }
    for (const { path } of sources) walk(path, [])
    expect(circles).toEqual([])
  })
})

describe('files', () => {
  it('hold no barrel but the list of commands', () => {
    const entries = ['src/core/commands/index.ts', 'src/main/index.ts', 'src/preload/index.ts']
    const barrels = sources.filter(({ path, text }) => (/\/index\.tsx?$/.test(path) && !entries.includes(path)) || /^export \* from/m.test(text))
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  it('lie where their noun is, not in a drawer', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|shared|services?|misc|lib)(\/|\.[a-z]+$)/
    expect([...listFiles('src'), ...listFiles('test'), ...listFiles('bench')].filter((path) => drawers.test(path))).toEqual([])
  })

  it('are named in kebab-case, components alone in PascalCase', () => {
    const shape = /^(.*\/)?([a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.(ts|mjs)|[A-Z][A-Za-z0-9]*(\.tsx|\.test\.tsx?)|main\.tsx|([a-z0-9]+-)+context\.tsx)$/
    expect(programs.map(({ path }) => path).filter((path) => !shape.test(path))).toEqual([])
  })

  it('have at most 400 lines', () => {
    const long = programs.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`).filter((line) => Number(line.split(': ')[1]) > 400)
    expect(long).toEqual([])
  })

  it('that need the desktop shell are short, because they hold no logic', () => {
    const lines = ['src/main/index.ts', 'src/main/hosts/electron.ts', 'src/preload/index.ts'].map((path) => sources.find((file) => file.path === path)!.text.split('\n').length - 1)
    expect(lines.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(200)
  })

  it('have their tests at the same place', () => {
    const there = new Set(sources.map(({ path }) => path))
    const orphans = listFiles('test')
      .filter((path) => /^test\/(core|contract|main|preload|renderer)\/.*\.test\.tsx?$/.test(path))
      // What drives a component in a browser needs no JSX itself.
      .filter((path) => !['.ts', '.tsx'].some((ending) => there.has(path.replace(/^test\//, 'src/').replace(/\.test\.tsx?$/, ending))))
    expect(orphans).toEqual([])
  })
})

describe('core and contract', () => {
  /** The compiler keeps out what needs Node or the DOM; these are in the language itself. */
  const impure: readonly [string, RegExp][] = [
    ['chance', /\bMath\.random\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)/],
    ['the locale', /\bIntl\b(?!\.Segmenter\('en')|\.toLocale[A-Z]|\.localeCompare\b/],
    ['what the host happens to have', /\bglobalThis\b|\beval\(/],
  ]
  it.each(impure)('do not ask for %s', (_what, shape) => {
    const code = ({ text }: SourceFile) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    const wrong = sources.filter((file) => ['core', 'contract'].includes(roomOf(file.path)) && shape.test(code(file)))
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})
