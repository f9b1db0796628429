import fc from 'fast-check'
import svgpath from 'svgpath'
import { describe, expect, it } from 'vitest'
import { outlineSvgText } from '#core/assets/outline-svg-text.ts'
import type { OutlinedSvg } from '#core/assets/outline-svg-text.ts'
import { sanitizeSvg } from '#core/assets/sanitize-svg.ts'
import { fonts, typesetter } from '../../support/test-fonts.ts'

const outliner = { typesetter, families: fonts.families.map(({ family }) => family) }

function outline(body: string, attributes = 'viewBox="0 0 400 100"'): OutlinedSvg {
  const clean = sanitizeSvg(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`)
  if (!clean.ok) throw new Error(clean.faults[0]!.message)
  const outlined = outlineSvgText(clean.value.text, outliner)
  if (outlined === null) throw new Error('nothing was outlined')
  return outlined
}

interface Ink { left: number; right: number; top: number; bottom: number }

/** Bounds of every path's points, in the order of the drawing; glyph outlines hold their extremes as points. */
function inkOf({ svg }: OutlinedSvg): Ink[] {
  return [...svg.text.matchAll(/ d="([^"]*)"/g)].map(([, d]) => {
    const ink: Ink = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
    svgpath(d!).abs().iterate(([, ...values]) => {
      values.forEach((value, at) => {
        const n = value as number
        if (at % 2 === 0) Object.assign(ink, { left: Math.min(ink.left, n), right: Math.max(ink.right, n) })
        else Object.assign(ink, { top: Math.min(ink.top, n), bottom: Math.max(ink.bottom, n) })
      })
    })
    return ink
  })
}
const onlyInk = (body: string): Ink => inkOf(outline(body))[0]!
const style = 'font-family="Inter" font-size="40"'

describe('outlineSvgText', () => {
  it('draws capitals from the baseline up, as high as the font says', () => {
    const ink = onlyInk(`<text x="10" y="60" ${style}>HHH</text>`)
    const { capHeight } = typesetter.metrics('Inter', 400, false)
    expect(ink.bottom).toBeCloseTo(60, 1)
    expect(60 - ink.top).toBeCloseTo(capHeight * 40, 1)
    expect(ink.left).toBeGreaterThan(10)
    expect(ink.left).toBeLessThan(16)
  })

  it('anchors at the start, middle and end', () => {
    const [start, middle, end] = ['start', 'middle', 'end'].map((anchor) => onlyInk(`<text x="200" y="60" text-anchor="${anchor}" ${style}>HOH</text>`))
    const width = start!.right - start!.left
    expect(start!.left).toBeGreaterThanOrEqual(200)
    expect((middle!.left + middle!.right) / 2).toBeCloseTo(200, 0)
    expect(end!.right).toBeLessThanOrEqual(200)
    expect(end!.right - end!.left).toBeCloseTo(width, 2)
  })

  it('begins at the right of its place where it is read from the right', () => {
    expect(onlyInk(`<text x="200" y="60" direction="rtl" ${style}>שלום</text>`).right).toBeLessThanOrEqual(201)
    expect(onlyInk(`<text x="200" y="60" direction="rtl" text-anchor="end" ${style}>שלום</text>`).left).toBeGreaterThanOrEqual(199)
  })

  it.each([
    ['lists of places', `<text x="10 100 200" y="50" ${style}>HHH</text>`, [10, 100, 200]],
    ['steps', `<text x="10" dx="0 60 60" y="50" ${style}>HHH</text>`, [10, 99.76, 189.51]],
    ['percentages', `<text y="50" ${style}><tspan x="25%">H</tspan></text>`, [100]],
  ])('obeys %s', (_name, body, lefts) => {
    const bearing = onlyInk(`<text x="0" y="50" ${style}>H</text>`).left
    const stems = [...outline(body).svg.text.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x))
    const glyphs = stems.length / lefts.length
    lefts.forEach((left, at) => expect(Math.min(...stems.slice(at * glyphs, (at + 1) * glyphs))).toBeCloseTo(left + bearing, 0))
  })

  it('lets letter spacing, inherited sizes in em and textLength count', () => {
    const plain = onlyInk(`<text x="10" y="60" ${style}>HHH</text>`)
    const width = plain.right - plain.left
    const spaced = onlyInk(`<g letter-spacing="5" ${style}><text x="10" y="60">HHH</text></g>`)
    expect(spaced.right - spaced.left).toBeCloseTo(width + 10, 1)
    const half = onlyInk(`<g ${style}><text x="10" y="60" style="font-size:.5em">HHH</text></g>`)
    expect(half.right - half.left).toBeCloseTo(width / 2, 1)
    const stretched = onlyInk(`<text x="10" y="60" textLength="200" ${style}>HHH</text>`)
    expect(stretched.right).toBeGreaterThan(195)
    expect(stretched.right).toBeLessThan(211)
  })

  it('collapses spaces unless they are to be kept', () => {
    const once = onlyInk(`<text x="10" y="60" ${style}>H H</text>`)
    expect(onlyInk(`<text x="10" y="60" ${style}>\n   H\n \t H  </text>`)).toEqual(once)
    expect(onlyInk(`<text x="10" y="60" xml:space="preserve" ${style}>H   H</text>`).right).toBeGreaterThan(once.right + 10)
  })

  it('keeps paint, transforms and ids, and parts a text only where its paint changes', () => {
    const { svg } = outline(`<g fill="#123456"><text id="t" transform="rotate(5)" x="1" y="50" ${style}>A<tspan dx="3">B</tspan><tspan fill="red">C</tspan></text></g>`)
    expect(svg.text.replace(/ d="[^"]*"/g, '').replace(/^<svg[^>]*>/, '')).toBe('<g fill="#123456"><g id="t" transform="rotate(5)"><path/><path fill="red"/></g></g></svg>')
    expect(svg.hasText).toBe(false)
  })

  it('clips by letters with a single path, and winds letters by their own rule', () => {
    const { svg } = outline(`<clipPath id="c"><text x="1" y="50" ${style}>A<tspan fill="red">B</tspan></text></clipPath><g fill-rule="evenodd"><text y="50" ${style}>8</text></g>`)
    expect(svg.text).toMatch(/<clipPath id="c"><path d="[^"]+"\/><\/clipPath>/)
    expect(svg.text).toMatch(/<path d="[^"]+" fill-rule="nonzero"\/>/)
  })

  it('leads text along a path, up to its ends', () => {
    const path = '<path id="p" d="M20 50H380"/>'
    const led = inkOf(outline(`${path}<text ${style} text-anchor="middle"><textPath href="#p" startOffset="50%">HOH</textPath></text>`))[1]!
    expect((led.left + led.right) / 2).toBeCloseTo(200, 0)
    expect(led.bottom).toBeCloseTo(50.5, 0)
    const cut = inkOf(outline(`${path}<text ${style}><textPath href="#p" startOffset="340">HOH</textPath></text>`))[1]!
    // The whole word would reach 430; a letter is drawn while its middle is on the path.
    expect(cut.right).toBeLessThan(395)
  })

  it('says which family stands for which', () => {
    expect(outline('<g font-family="Helvetica"><text y="9">a</text><text y="9" font-family="Lora">b</text></g>').families).toEqual([
      { asked: 'Helvetica', family: 'Inter', isSame: false }, { asked: 'Lora', family: 'Lora', isSame: true },
    ])
  })

  it('leaves alone what holds no text, and pages of it', () => {
    expect(outlineSvgText('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0"/></svg>', outliner)).toBeNull()
    expect(outlineSvgText(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>${'word '.repeat(2000)}</text></svg>`, outliner)).toBeNull()
    expect(outlineSvgText('not an svg', outliner)).toBeNull()
  })

  const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -1, 1e9, 1e-9)).map(String)
  const value = fc.oneof(number, number.map((n) => `${n}em`), number.map((n) => `${n}%`), fc.constantFrom('bold', 'middle', 'inherit', 'rtl', '', '#p', 'Helvetica', 'central', 'super'), fc.string({ maxLength: 12 }), fc.array(number).map((list) => list.join(' ')))
  const name = fc.constantFrom('x', 'y', 'dx', 'dy', 'rotate', 'font-size', 'font-weight', 'font-family', 'letter-spacing', 'word-spacing', 'text-anchor', 'textLength', 'lengthAdjust', 'baseline-shift', 'dominant-baseline', 'direction', 'startOffset', 'transform', 'fill')
  const escape = (text: string): string => text.replace(/[^\t\n\x20-\uD7FF\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const attributes = fc.dictionary(name, value, { maxKeys: 5 }).map((record) => Object.entries(record).map(([key, text]) => ` ${key}="${escape(text)}"`).join(''))
  const words = fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('شعار', '標誌', 'לוגו A1', ' ')).map(escape)
  const element = fc.tuple(fc.constantFrom('tspan', 'textPath href="#p"', 'tspan'), attributes, words).map(([tag, own, text]) => `<${tag}${own}>${text}</${tag.split(' ')[0]}>`)
  const text = fc.tuple(attributes, fc.array(fc.oneof(element, words), { maxLength: 4 })).map(([own, parts]) => `<text${own}>${parts.join('')}</text>`)

  it('never throws, and leaves what sanitising again does not change', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.constantFrom('M0 50H300', 'M0 0', '', 'M0 0C9 9 80 -40 300 20A5 5 0 0 1 0 0Z', 'nonsense'), (texts, d) => {
        const clean = sanitizeSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100"><path id="p" d="${d}"/>${texts.join('')}</svg>`)
        if (!clean.ok) return
        const outlined = outlineSvgText(clean.value.text, outliner)
        if (outlined === null) return
        expect(outlined.svg.text).not.toMatch(/NaN|Infinity|undefined/)
        const again = sanitizeSvg(outlined.svg.text)
        expect(again.ok && again.value.text).toBe(outlined.svg.text)
      }),
      { numRuns: 300, seed: 7 },
    )
  })
})
