import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { sanitizeSvg } from '#core/assets/sanitize-svg.ts'
import type { SanitizedSvg } from '#core/assets/sanitize-svg.ts'

function sanitized(text: string): SanitizedSvg {
  const result = sanitizeSvg(text)
  if (!result.ok) throw new Error(result.faults[0]!.message)
  return result.value
}

const message = (text: string): string | null => {
  const result = sanitizeSvg(text)
  return result.ok ? null : result.faults.map((fault) => fault.message).join('; ')
}

const svg = (body: string, attributes = 'viewBox="0 0 10 10"'): string => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${body}</svg>`
const inner = (body: string): string => sanitized(svg(body)).text.replace(/^<svg[^>]*>|<\/svg>$/g, '')

/** Reads the output back with a strict parser and fails on anything that could run, load or move. */
function expectHarmless(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => expect.fail('a document type is left'))
  parser.on('opentag', (tag) => {
    expect(tag.uri).toBe('http://www.w3.org/2000/svg')
    expect(['script', 'style', 'foreignObject', 'animate', 'set', 'iframe', 'a', 'feImage']).not.toContain(tag.local)
    for (const attribute of Object.values(tag.attributes)) {
      expect(attribute.name).not.toMatch(/^on/i)
      if (attribute.name === 'xmlns') continue
      expect(attribute.value).not.toMatch(/javascript:|@import|expression\(|\/\//i)
      if (attribute.name === 'href') expect(attribute.value).toMatch(/^(#[^\s]+|data:image\/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+=*)$/)
      else if (/url\(/i.test(attribute.value)) expect(attribute.value).toMatch(/^url\(#[^\s"')]+\)( [\w#]+)?$/)
    }
  })
  parser.write(text).close()
}

describe('sanitizeSvg', () => {
  it.each([
    ['a script', '<script>alert(1)</script><path d="M0 0"/>', '<path d="M0 0"/>'],
    ['an event', '<path d="M0 0" onclick="alert(1)" ONLOAD="x"/>', '<path d="M0 0"/>'],
    ['a foreign document', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x"/></body></foreignObject>', ''],
    ['an animation', '<rect width="1" height="1"><animate attributeName="x" to="5"/><set attributeName="href" to="x"/></rect>', '<rect height="1" width="1"/>'],
    ['an outside picture', '<image href="https://x.example/a.png" width="5"/>', ''],
    ['an outside use', '<use href="other.svg#a"/>', ''],
    ['an SVG inside a data address', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>', ''],
    ['an outside paint', '<path d="M0 0" fill="url(https://x.example/#a)"/>', '<path d="M0 0"/>'],
    ['a paint by protocol alone', '<path d="M0 0" fill="url(//x.example/a#b)"/>', '<path d="M0 0"/>'],
    ['a script in a link', '<a href="javascript:alert(1)"><path d="M0 0"/></a>', '<g><path d="M0 0"/></g>'],
    ['a foreign namespace', '<g xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:role="x"><sodipodi:namedview/><path d="M0 0"/></g>', '<g><path d="M0 0"/></g>'],
    ['xml:base', '<g xml:base="https://x.example/"><path d="M0 0"/></g>', '<g><path d="M0 0"/></g>'],
    ['an @import', '<style>@import url(https://x.example/a.css); .a{fill:red}</style><path class="a" d="M0 0"/>', '<path d="M0 0" fill="red"/>'],
    ['CSS that loads', '<path d="M0 0" style="fill:url(https://x.example/a);stroke:red;behavior:url(x)"/>', '<path d="M0 0" stroke="red"/>'],
    ['escapes in CSS', '<path d="M0 0" style="fill:\\75 rl(https://x.example/a)"/>', '<path d="M0 0"/>'],
    ['a processing instruction', '<?xml-stylesheet href="https://x.example/a.css"?><path d="M0 0"/>', '<path d="M0 0"/>'],
    ['a comment', '<!-- <script> --><path d="M0 0"/>', '<path d="M0 0"/>'],
    ['a pointer to nothing', '<path d="M0 0" fill="url(#gone)"/>', '<path d="M0 0"/>'],
  ])('drops %s', (_name, body, expected) => {
    expect(inner(body)).toBe(expected)
  })

  it.each([
    ['an embedded picture', '<image height="5" href="data:image/png;base64,iVBORw0KGgo=" width="5"/>'],
    ['a gradient and what uses it', '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><path d="M0 0" fill="url(#a)"/>'],
    ['a symbol and its use', '<defs><symbol id="s"><path d="M0 0"/></symbol></defs><use href="#s" x="2"/>'],
    ['a clip, a mask and a filter', '<clipPath id="c"><path d="M0 0"/></clipPath><mask id="m"><path d="M0 0"/></mask><filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g clip-path="url(#c)" filter="url(#f)" mask="url(#m)"/>'],
    ['text', '<text x="1" y="2">A &lt; B <tspan fill="red">C</tspan></text>'],
  ])('keeps %s as it is', (_name, body) => {
    expect(inner(body)).toBe(body)
  })

  it('turns simple style rules into attributes, by specificity and order', () => {
    const body = '<style>path{fill:red} .a.b{fill:blue} #x{fill:green} .a{stroke:black} .c .d{fill:pink}</style>'
    expect(inner(`${body}<path id="x" class="a b" d="M0 0"/>`)).toBe('<path d="M0 0" fill="green" id="x" stroke="black"/>')
    expect(inner(`${body}<path class="a b" d="M0 0"/>`)).toBe('<path d="M0 0" fill="blue" stroke="black"/>')
    expect(inner(`${body}<path class="a b" d="M0 0" style="fill:gold"/>`)).toBe('<path d="M0 0" fill="gold" stroke="black"/>')
    expect(inner('<style><![CDATA[.st0{fill:#1a2b3c !important;}]]></style><path class="st0" d="M0 0"/>')).toBe('<path d="M0 0" fill="#1a2b3c"/>')
  })

  it('says what it dropped, and whether text is live', () => {
    const value = sanitized(svg('<script/><text>Hi</text><path onclick="x" d="M0 0"/>'))
    expect(value.dropped).toEqual(['<script>', 'onclick'])
    expect(value.hasText).toBe(true)
  })

  it.each([
    ['viewBox="0 0 40 20" width="400" height="200"', 40, 20, '0 0 40 20'],
    ['width="64" height="32"', 64, 32, '0 0 64 32'],
    ['width="1in" height="48pt"', 96, 64, '0 0 96 64'],
    ['width="100%" height="100%" viewBox="-5,-5 10,30"', 10, 30, '-5 -5 10 30'],
    ['', 300, 150, '0 0 300 150'],
  ])('always has a view box: %s', (attributes, width, height, viewBox) => {
    const value = sanitized(svg('<path d="M0 0"/>', attributes))
    expect([value.width, value.height]).toEqual([width, height])
    expect(value.text).toContain(`viewBox="${viewBox}"`)
  })

  it('breaks circles of use and bounds what they repeat', () => {
    expect(inner('<g id="a"><use href="#a"/></g>')).toBe('<g id="a"/>')
    expect(inner('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>')).not.toContain('href="#a"')
    const laughs = Array.from({ length: 12 }, (_, index) => `<g id="l${index + 1}">${`<use href="#l${index}"/>`.repeat(10)}</g>`).join('')
    expect(message(svg(`<path id="l0" d="M0 0"/>${laughs}`))).toMatch(/repeats itself/)
  })

  it('follows a chain of thousands of references without running out of stack', () => {
    const chain = Array.from({ length: 15000 }, (_, index) => `<linearGradient id="g${index}" href="#g${index + 1}"/>`).join('')
    expect(sanitizeSvg(svg(chain)).ok).toBe(true)
  })

  it.each([
    ['entities', '<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>', /entities/],
    ['an outside entity', '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>', /entities/],
    ['something cut off', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0', /well-formed/],
    ['another document', '<html><body/></html>', /not an SVG/],
    ['nothing', '', /well-formed|empty/],
    ['too deep a nest', svg('<g>'.repeat(80) + '</g>'.repeat(80)), /nested more than 64/],
    ['too many elements', svg('<g/>'.repeat(20001)), /more than 20000/],
    ['too much text', svg(' '.repeat(8 * 1024 * 1024)), /larger than 8 MB/],
    ['no size', svg('', 'viewBox="0 0 0 10"'), /no usable size/],
    ['an immense size', svg('', 'viewBox="0 0 1e9 1e9"'), /no usable size/],
  ])('refuses %s in one sentence', (_name, text, expected) => {
    expect(message(text)).toMatch(expected)
    expect(message(text)).not.toContain('\n')
  })

  it('accepts the document type that drawing programs write', () => {
    const text = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
    expect(sanitized(text).text).not.toContain('DOCTYPE')
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string().map((text) => svg(text))), (text) => {
        sanitizeSvg(text)
      }),
      { numRuns: 800, seed: 1 },
    )
  })

  it('gives harmless SVG that it leaves as it is the second time, for any tree of elements', () => {
    const values = fc.constantFrom(
      'red', '#fff', 'url(#a)', 'url( &quot;#b&quot; )', 'url(http://x/y)', 'javascript:alert(1)', '#a', '#b', 'data:image/png;base64,AAAA', 'data:text/html,x',
      'M0 0L1 1', 'rotate(20)', '0 0 10 10', 'a b', 'fill:red;stroke:url(#a)', 'fill:url(//x)', '1e9', '&amp;', '&#10;', 'expression(1)', 'none', '',
    )
    const names = fc.constantFrom(
      'id', 'class', 'style', 'fill', 'stroke', 'href', 'xlink:href', 'onload', 'onclick', 'd', 'transform', 'viewBox', 'xml:base', 'clip-path',
      'mask', 'filter', 'data-x', 'width', 'height', 'font-family',
    )
    const elements = fc.constantFrom(
      'g', 'path', 'use', 'image', 'script', 'style', 'defs', 'linearGradient', 'text', 'tspan', 'a', 'foreignObject', 'animate', 'svg', 'symbol',
      'mask', 'pattern', 'x:thing', 'metadata', 'switch',
    )
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc
        .tuple(elements, fc.uniqueArray(fc.tuple(names, values), { selector: ([name]) => name, maxLength: 4 }), fc.oneof({ maxDepth: 4 }, fc.constantFrom('', 'text', '.a{fill:url(#b)}', '@import "x";'), fc.array(tie('tree'), { maxLength: 3 }).map((list) => list.join(''))))
        .map(([name, attributes, body]) => `<${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}>${body}</${name}>`),
    }))
    const root = 'viewBox="0 0 9 9" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:x="urn:x"'
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (list) => {
        const once = sanitized(svg(list.join(''), root)).text
        expectHarmless(once)
        expect(sanitized(once).text).toBe(once)
      }),
      { numRuns: 600, seed: 2 },
    )
  })
})
