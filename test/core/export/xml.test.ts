import fc from 'fast-check'
import { expect, it } from 'vitest'
import { element, writeXml } from '#core/export/xml.ts'
import { readSvg } from '../../support/read-svg.ts'

const unwritable = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu
const anyUnits = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units))

it('carries any text and attribute through a strict parser, less what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.oneof(anyUnits, fc.string({ unit: 'binary' })), (text) => {
      const read = readSvg(writeXml(element('g', { note: text }, [text])))
      const kept = text.replace(unwritable, '')
      expect([read.attributes['note'], read.text]).toEqual([kept, kept])
    }),
    { numRuns: 500 },
  )
})
