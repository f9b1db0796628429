import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Which classifiers of js-objectdetect are taken, and what they are called here. */
const cascades = { frontal: 'frontalface_alt', profile: 'profileface' } as const
const from = createRequire(import.meta.url)
const out = fileURLToPath(new URL('../resources/faces/', import.meta.url))

for (const [name, source] of Object.entries(cascades)) {
  const text = readFileSync(from.resolve(`js-objectdetect/js/objectdetect.${source}.js`), 'utf8')
  const list = text.slice(text.indexOf('[') + 1, text.indexOf(']'))
  const numbers = list.split(',').map(Number)
  if (numbers.some((value) => !Number.isFinite(value))) throw new Error(`${source} is not a list of numbers`)
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4))
  numbers.forEach((value, index) => bytes.setFloat32(index * 4, value, true))
  writeFileSync(`${out}${name}.bin`, new Uint8Array(bytes.buffer))
  console.log(`${name}.bin  ${numbers.length} numbers`)
}
