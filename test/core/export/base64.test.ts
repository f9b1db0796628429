import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toBase64 } from '#core/export/base64.ts'

it('agrees with the platform', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20000 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
    }),
  )
})
