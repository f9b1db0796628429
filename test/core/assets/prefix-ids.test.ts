import { describe, expect, it } from 'vitest'
import { createIdPrefixer, prefixIds } from '#core/assets/prefix-ids.ts'
import { sanitizeSvg } from '#core/assets/sanitize-svg.ts'

describe('prefixIds', () => {
  it('renames every id and everything that points at one', () => {
    const clean = sanitizeSvg(
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"><defs><linearGradient id="a"/><linearGradient id="b" xlink:href="#a"/><clipPath id="c"><path d="M0 0"/></clipPath></defs><g clip-path="url(#c)"><path d="M0 0" fill="url(#b) red"/><use href="#p"/></g><path id="p" d="M1 1"/></svg>',
    )
    if (!clean.ok) throw new Error('the fixture is not an SVG')
    const text = prefixIds(clean.value.text, 'logo-')
    expect([...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual(['logo-a', 'logo-b', 'logo-c', 'logo-p'])
    expect([...text.matchAll(/#([\w-]+)/g)].map((match) => match[1])).toEqual(['logo-a', 'logo-c', 'logo-b', 'logo-p'])
    expect(text).toContain('fill="url(#logo-b) red"')
    expect(prefixIds(clean.value.text, '')).toBe(clean.value.text)
  })

  it('reads a picture once for many prefixes', () => {
    const picture = '<svg xmlns="http://www.w3.org/2000/svg"><g id="a" clip-path="url(#b)"><text>a #b</text></g><use href="#a"/></svg>'
    const prefixed = createIdPrefixer(picture)
    for (const prefix of ['one-', 'two-', '']) expect(prefixed(prefix)).toBe(prefixIds(picture, prefix))
    const marked = picture.replace('a #b', '\ue000')
    expect(createIdPrefixer(marked)('one-')).toBe(prefixIds(marked, 'one-'))
  })
})
