import { describe, expect, it } from 'vitest'
import { dropFilters, isPlainBlur, shortenFilters } from '#core/export/picture-filters.ts'
import { rasterize } from '#main/engine/rasterize.ts'

const ground = '<feFlood flood-opacity="0" result="ground"/><feBlend in="SourceGraphic" in2="ground" result="shape"/>'
const blur = `<filter id="a" x="0" y="0" width="20" height="20" filterUnits="userSpaceOnUse">${ground}<feGaussianBlur stdDeviation="2"/></filter>`
const inner = `<filter id="b" x="0" y="0" width="20" height="20" filterUnits="userSpaceOnUse">${ground}<feOffset in="SourceAlpha" dx="2"/><feComposite in2="SourceAlpha" k2="-1" k3="1" operator="arithmetic"/><feBlend in2="shape"/></filter>`
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><defs>${blur}${inner}</defs><rect width="9" height="9" fill="#d6336c" filter="url(#a)"/><rect x="10" y="10" width="9" height="9" fill="#1c7ed6" filter="url(#b)"/></svg>`

describe('filters of pictures', () => {
  it('become shorter and draw the same', () => {
    const short = shortenFilters(picture)
    expect(short).not.toContain('feFlood')
    expect(rasterize(short)).toEqual(rasterize(picture))
  })

  it('are dropped together with what refers to them', () => {
    const { svg, dropped } = dropFilters(shortenFilters(picture), isPlainBlur)
    expect(dropped).toBe(1)
    expect(svg).toContain('filter="url(#a)"')
    expect(svg).not.toMatch(/feComposite|#b/)
    expect(dropFilters(picture, () => false).svg).not.toContain('filter')
  })
})
