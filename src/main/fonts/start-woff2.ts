import { createRequire } from 'node:module'

export interface Woff2Binding {
  onRuntimeInitialized?: () => void
  compress(bytes: Uint8Array): Uint8Array | false
  decompress(bytes: Uint8Array): Uint8Array | false
}
const fromHere = createRequire(import.meta.url)

/** wawoff2's own wrapper is async for its start alone; past that the calls are synchronous, as shaping needs them. */
export async function startWoff2(direction: 'compress' | 'decompress'): Promise<Woff2Binding> {
  const binding = fromHere(`wawoff2/build/${direction}_binding.js`) as Woff2Binding
  await new Promise<void>((resolve) => {
    binding.onRuntimeInitialized = resolve
  })
  return binding
}
