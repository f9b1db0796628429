import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { startWoff2 } from './start-woff2.ts'

/** Node has it as a global; its type would come with the DOM's, which main must not see. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

/** What is used of HarfBuzz's subsetter (hb-subset.h); it is a wasm file of its own beside the shaper. */
interface SubsetExports {
  readonly memory: { readonly buffer: ArrayBuffer }
  malloc(size: number): number
  free(pointer: number): void
  hb_blob_create(data: number, length: number, mode: number, userData: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_unicode_set(input: number): number
  hb_subset_input_set(input: number, kind: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_input_pin_axis_location(input: number, face: number, tag: number, value: number): number
  hb_subset_or_fail(face: number, input: number): number
  _initialize(): void
}

/** hb_subset_flags_t */
const flagNoHinting = 1
/** hb_subset_sets_t */
const setFeatures = 6
/** HB_MEMORY_MODE_WRITABLE */
const modeWritable = 2

const tagOf = (tag: string): number => [...tag].reduce((sum, char) => (sum << 8) | char.charCodeAt(0), 0) >>> 0

let exports: SubsetExports | undefined
/** Compiled at first use: most commands never embed a font. */
function openSubsetter(): SubsetExports {
  if (exports === undefined) {
    const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
    const instance = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)))
    exports = instance.exports as SubsetExports
    exports._initialize()
  }
  return exports
}

/**
 * A static sfnt with the given characters and all glyphs that shaping may reach from them, its axes pinned and its
 * hinting dropped. `features` are kept beside HarfBuzz's own list (kerning, ligatures, marks, contextual forms).
 */
export function subsetSfnt(sfnt: Uint8Array, codePoints: Iterable<number>, variations: Readonly<Record<string, number>>, features: Iterable<string>): Uint8Array {
  const hb = openSubsetter()
  const data = hb.malloc(sfnt.length)
  new Uint8Array(hb.memory.buffer).set(sfnt, data)
  const blob = hb.hb_blob_create(data, sfnt.length, modeWritable, 0, 0)
  const face = hb.hb_face_create(blob, 0)
  const input = hb.hb_subset_input_create_or_fail()
  try {
    hb.hb_subset_input_set_flags(input, flagNoHinting)
    const unicodes = hb.hb_subset_input_unicode_set(input)
    for (const codePoint of codePoints) hb.hb_set_add(unicodes, codePoint)
    const tags = hb.hb_subset_input_set(input, setFeatures)
    for (const feature of features) hb.hb_set_add(tags, tagOf(feature))
    for (const [axis, value] of Object.entries(variations)) hb.hb_subset_input_pin_axis_location(input, face, tagOf(axis), value)
    const subset = hb.hb_subset_or_fail(face, input)
    if (subset === 0) throw new Error('a bundled font could not be cut down')
    const result = hb.hb_face_reference_blob(subset)
    const start = hb.hb_blob_get_data(result, 0)
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result))
    hb.hb_blob_destroy(result)
    hb.hb_face_destroy(subset)
    return bytes
  } finally {
    hb.hb_subset_input_destroy(input)
    hb.hb_face_destroy(face)
    hb.hb_blob_destroy(blob)
    hb.free(data)
  }
}

const binding = await startWoff2('compress')

export function encodeWoff2(sfnt: Uint8Array): Uint8Array {
  const woff2 = binding.compress(sfnt)
  if (woff2 === false) throw new Error('a font could not be compressed')
  return Uint8Array.from(woff2)
}
