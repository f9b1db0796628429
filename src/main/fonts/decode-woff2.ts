import { createRequire } from 'node:module'

interface Binding {
  onRuntimeInitialized?: () => void
  compress?(bytes: Uint8Array): Uint8Array | false
  decompress?(bytes: Uint8Array): Uint8Array | false
}
const require = createRequire(import.meta.url)

/** wawoff2's own wrapper is async for its start alone; past that the calls are synchronous, as shaping needs them. */
async function startBinding(path: string): Promise<Binding> {
  const binding = require(path) as Binding
  await new Promise<void>((resolve) => {
    binding.onRuntimeInitialized = resolve
  })
  return binding
}

const decompressor = await startBinding('wawoff2/build/decompress_binding.js')

/** WOFF2 to sfnt. Throws for bytes that are no WOFF2: a bundled font that does not decode is a broken installation. */
export function decodeWoff2(bytes: Uint8Array): Uint8Array {
  const sfnt = decompressor.decompress!(bytes)
  if (sfnt === false) throw new Error('a bundled font could not be decoded')
  // The binding answers with a view of its own memory, which the next call overwrites.
  return Uint8Array.from(sfnt)
}
