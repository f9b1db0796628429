import { crc32 } from 'node:zlib'

const pngSignature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** Signature, then the IHDR chunk: 4 bytes length, 4 type, 13 data, 4 checksum. */
const endOfHeader = 8 + 25
const keyword = 'Software\0Broadside'

const isPng = (bytes: Uint8Array): boolean => pngSignature.every((byte, index) => bytes[index] === byte)

/** Says in the file itself that Broadside wrote it, so that it may be replaced later: a PNG's `Software` text. */
export function markPng(bytes: Uint8Array): Uint8Array {
  if (!isPng(bytes) || isMarked(bytes)) return bytes
  const text = new TextEncoder().encode(`tEXt${keyword}`)
  const chunk = Buffer.alloc(text.length + 8)
  chunk.writeUInt32BE(text.length - 4, 0)
  chunk.set(text, 4)
  chunk.writeUInt32BE(crc32(text), text.length + 4)
  return Buffer.concat([bytes.subarray(0, endOfHeader), chunk, bytes.subarray(endOfHeader)])
}

/** Whether Broadside wrote this PNG (by its `Software` text) or SVG (by the layers that its elements name). */
export function isMarked(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isPng(bytes)) return text.subarray(endOfHeader, endOfHeader + 64).includes(keyword)
  return text.includes('<svg') && text.includes('data-layer="layer:')
}
