import type { Fault } from './fault.ts'

/** Deeper than any design nests, and shallow enough that no later recursion can run out of stack. */
const maxDepth = 32
/** About what a 64 MiB file can hold; beyond it only an attack goes on. */
const maxValues = 4_000_000

export const maxFaults = 50

/** What JSON cannot hold or what could pretend to be something else, before any schema looks at it. */
export function checkPlainData(root: unknown): Fault[] {
  const faults: Fault[] = []
  const open: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 0 }]
  let seen = 0
  while (open.length > 0 && faults.length < maxFaults) {
    const { value, path, depth } = open.pop()!
    if (++seen > maxValues) return [{ path: '', message: 'holds too many values to be a design' }]
    const message = faultOf(value, depth)
    if (message !== null) {
      faults.push({ path, message })
      continue
    }
    if (typeof value !== 'object' || value === null) continue
    const keys = Object.keys(value)
    for (let index = keys.length - 1; index >= 0; index--) {
      const key = keys[index]!
      const inner = joinPath(path, key)
      if (key === '__proto__') faults.push({ path: inner, message: 'is not a known field' })
      else open.push({ value: (value as Record<string, unknown>)[key], path: inner, depth: depth + 1 })
    }
  }
  return faults
}

function faultOf(value: unknown, depth: number): string | null {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return null
    case 'number':
      return Number.isFinite(value) ? null : `is ${value}, not a finite number`
    case 'object': {
      if (value === null) return null
      if (depth >= maxDepth) return 'is nested too deeply'
      if (Array.isArray(value)) return null
      const prototype: unknown = Object.getPrototypeOf(value)
      const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
      return isPlain && Object.prototype.toString.call(value) === '[object Object]' ? null : 'is not plain data'
    }
    default:
      return `is a ${typeof value}, not plain data`
  }
}

/** Long keys are cut, so that a fault stays one readable line. */
export function joinPath(path: string, key: PropertyKey): string {
  const text = String(key)
  const short = text.length > 80 ? `${text.slice(0, 80)}…` : text
  return path === '' ? short : `${path}.${short}`
}
