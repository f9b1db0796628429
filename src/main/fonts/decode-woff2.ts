import { startWoff2 } from './start-woff2.ts'

const binding = await startWoff2('decompress')

/** WOFF2 to sfnt. Throws for bytes that are no WOFF2: a bundled font that does not decode is a broken installation. */
export function decodeWoff2(bytes: Uint8Array): Uint8Array {
  const sfnt = binding.decompress(bytes)
  if (sfnt === false) throw new Error('a bundled font could not be decoded')
  // The binding answers with a view of its own memory, which the next call overwrites.
  return Uint8Array.from(sfnt)
}
