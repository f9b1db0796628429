import type { ModelProvider, PassedOver } from '#contract/models.ts'

/** Of the runtime, of the C++ library and of the graphics drivers. */
export const isOutOfMemory = (message: string): boolean => /out of (device )?memory|bad[_ ]alloc|failed to allocate memory|allocation (size overflow|failed)|out_of_memory/i.test(message)

/** What a provider's own words mean for a person. */
export function explainFailure(provider: ModelProvider, message: string): PassedOver {
  if (isOutOfMemory(message)) return { why: 'out-of-memory' }
  if (provider === 'webgpu' && /no supported adapters|failed to get a webgpu adapter/i.test(message)) return { why: 'no-driver' }
  if (provider === 'cuda' && /failed to load (shared )?library|libcu|cudnn|cuda (driver|failure)|no cuda-capable/i.test(message)) return { why: 'no-cuda', message: toLine(message) }
  if (/backend not found/i.test(message)) return { why: 'not-built' }
  return { why: 'failed', message: toLine(message) }
}

/** Without the file names and the line numbers of whoever built the runtime. */
function toLine(message: string): string {
  const plain = message.replace(/\u001b\[[\d;]*m/g, '').replace(/\/onnxruntime_src\S*\s*/g, '').replace(/\s+/g, ' ').trim()
  return plain.length > 240 ? `${plain.slice(0, 239)}…` : plain
}
