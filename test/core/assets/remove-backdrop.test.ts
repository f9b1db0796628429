import { describe, expect, it } from 'vitest'
import { removeBackdrop } from '#core/assets/remove-backdrop.ts'

const svg = (body: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${body}</svg>`

describe('removeBackdrop', () => {
  it.each([
    '<rect fill="#fff" height="100%" width="100%"/><path d="M1 1"/>',
    '<rect fill="#fff" height="20" width="40"/><path d="M1 1"/>',
    '<g><rect height="22" width="42" x="-1" y="-1"/><path d="M1 1"/></g>',
    '<defs><clipPath id="a"/></defs><rect height="20" width="40"/><path d="M1 1"/>',
  ])('takes away %s', (body) => {
    expect(removeBackdrop(svg(body))).not.toContain('<rect')
    expect(removeBackdrop(svg(body))).toContain('<path d="M1 1"/>')
  })

  it.each([
    '<rect height="20" width="30"/><path d="M1 1"/>',
    '<rect height="20" rx="4" width="40"/><path d="M1 1"/>',
    '<path d="M1 1"/><rect height="20" width="40"/>',
    '<rect height="20" width="40"/>',
    '<g transform="scale(2)"><rect height="20" width="40"/><path d="M1 1"/></g>',
    '',
  ])('leaves %s', (body) => {
    expect(removeBackdrop(svg(body))).toBeNull()
  })
})
