import { expect, it } from 'vitest'
import { createFormat } from '#core/export/format-number.ts'

it('writes short plain decimals', () => {
  const format = createFormat(2)
  expect([0, -0, -0.001, 1, 1.5, 2.345678, -12.999, 1e-9, 123456.789].map(format)).toEqual(['0', '0', '0', '1', '1.5', '2.35', '-13', '0', '123456.79'])
  expect([1e30, -Infinity, NaN].map(format)).toEqual(['1000000000', '-1000000000', '0'])
})
