const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Every pair of characters that 12 bits can mean: half the steps of going bit by bit. */
const pairs = Array.from({ length: 4096 }, (_, bits) => alphabet[bits >> 6]! + alphabet[bits & 63]!)

/** Remembered by identity of the bytes: one photo is written into many candidates. */
const known = new WeakMap<Uint8Array, string>()

export function toBase64(bytes: Uint8Array): string {
  const remembered = known.get(bytes)
  if (remembered !== undefined) return remembered
  const whole = bytes.length - (bytes.length % 3)
  const chunks: string[] = []
  let chunk = ''
  for (let index = 0; index < whole; index += 3) {
    const bits = (bytes[index]! << 16) | (bytes[index + 1]! << 8) | bytes[index + 2]!
    chunk += pairs[bits >> 12]! + pairs[bits & 4095]!
    if (chunk.length > 8192) {
      chunks.push(chunk)
      chunk = ''
    }
  }
  if (bytes.length - whole === 1) chunk += `${pairs[bytes[whole]! << 4]!}==`
  if (bytes.length - whole === 2) chunk += `${pairs[((bytes[whole]! << 8) | bytes[whole + 1]!) >> 4]!}${alphabet[(bytes[whole + 1]! & 15) << 2]!}=`
  const text = chunks.join('') + chunk
  known.set(bytes, text)
  return text
}
