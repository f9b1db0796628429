import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outlineSvgText } from '#core/assets/outline-svg-text.ts'
import { sanitizeSvg } from '#core/assets/sanitize-svg.ts'
import type { Pixels } from '#core/critique/pixels.ts'
import { findDifferences } from '../support/compare-pictures.ts'
import { findBrowser, openBrowser } from '../support/find-browser.ts'
import { fonts, typesetter } from '../support/test-fonts.ts'

const browserPath = findBrowser()
const outliner = { typesetter, families: fonts.families.map(({ family }) => family) }
const width = 800

/** The families that stand for fonts that a browser may not have, under the names that the fixtures ask for. */
const asked: readonly (readonly [name: string, family: string, weight: number, isItalic: boolean])[] = [
  ['Playfair Display', 'Playfair Display', 700, false],
  ['Playfair Display', 'Playfair Display', 700, true],
  ['Montserrat', 'Montserrat', 600, false],
  ['Helvetica', 'Inter', 400, false],
  ['Helvetica', 'Inter', 700, false],
  ['Oswald', 'Oswald', 600, false],
  ['DM Serif Display', 'DM Serif Display', 400, false],
  ['Poppins-BoldItalic', 'Poppins', 700, true],
  ['Brush Script MT', 'Dancing Script', 400, false],
]

const fontFaces = asked.map(([name, family, weight, isItalic]) => {
  const face = fonts.faces(family).find((one) => one.id.includes('/latin-') && one.weight === weight && one.isItalic === isItalic)!
  const cssWeight = name.includes('-Bold') ? 400 : weight
  const cssStyle = isItalic && !name.includes('Italic') ? 'italic' : 'normal'
  const bytes = Buffer.from(fonts.subset(face.id, '')).toString('base64')
  return `@font-face{font-family:"${name}";font-weight:${cssWeight};font-style:${cssStyle};src:url(data:font/woff2;base64,${bytes})}`
}).join('')

async function toPixels(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data, scale: 1 }
}

describe.skipIf(browserPath === null)('live text of a logo', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser(browserPath!)
  })
  afterAll(() => browser.close())

  async function shoot(svg: string, height: number): Promise<Pixels> {
    const page = await browser.newPage({ viewport: { width, height } })
    // Text is drawn geometrically, as outlines are, and not on whole pixels.
    const css = `${fontFaces}body{margin:0}svg{display:block;width:${width}px;height:${height}px;text-rendering:geometricPrecision}`
    await page.setContent(`<style>${css}</style>${svg}`)
    await page.evaluate('document.fonts.ready')
    const png = await page.screenshot()
    await page.close()
    return toPixels(png)
  }

  const differingShare = (a: Pixels, b: Pixels): number => findDifferences(a, b).reduce((sum, one) => sum + one, 0) / (a.width * a.height)

  it.each(['marrowhill', 'quillstone', 'rondelle', 'zephyrine'])('of %s is outlined where the browser draws it', async (name) => {
    // Letter case by style sheet is no attribute, and is lost on the browser's side alone.
    const source = readFileSync(new URL(`../fixtures/logos/${name}.svg`, import.meta.url), 'utf8').replace('Orchard &amp; press', 'ORCHARD &amp; PRESS')
    const clean = sanitizeSvg(source)
    if (!clean.ok) throw new Error(clean.faults[0]!.message)
    const { svg } = outlineSvgText(clean.value.text, outliner)!
    const height = Math.round((width * clean.value.height) / clean.value.width)
    const live = await shoot(clean.value.text, height)
    const drawn = await toPixels(new Resvg(svg.text, { background: '#fff', font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: width } }).render().asPng())
    expect([drawn.width, drawn.height]).toEqual([live.width, live.height])
    // What differs is the edges' smoothing. Without its words, or with them a fiftieth aside, the logo is told apart.
    const wordless = await shoot(clean.value.text.replaceAll(/<text[\s\S]*<\/text>/g, ''), height)
    const aside = `<g transform="translate(${clean.value.width / 50})"><text`
    const moved = await shoot(clean.value.text.replaceAll('<text ', `${aside} `).replaceAll('<text>', `${aside}>`).replaceAll('</text>', '</text></g>'), height)
    const differing = differingShare(live, drawn)
    expect(differing).toBeLessThan(0.025)
    expect(differing).toBeLessThan(0.2 * differingShare(wordless, drawn))
    expect(differing).toBeLessThan(0.15 * differingShare(moved, drawn))
  })
})
