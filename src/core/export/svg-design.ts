import { SaxesParser } from 'saxes'
import type { Design } from '#core/design/design.ts'
import type { Parsed } from '#core/design/fault.ts'
import { parseDesignText } from '#core/design/parse.ts'
import { canonicalDesign } from '#core/design/write.ts'
import { element, type Element } from './xml.ts'

const namespace = 'urn:broadside:design'

/** The design inside its own picture; assets by id only, their bytes are in the picture already. */
export const designMetadata = (design: Design): Element =>
  element('metadata', {}, [element('broadside:design', { 'xmlns:broadside': namespace }, [writeSafely(canonicalDesign(design))])])

/** XML has no room for some characters that JSON may hold bare. */
const writeSafely = (design: Design): string =>
  JSON.stringify(design).replace(/[\u007f-\u009f\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The design that an SVG of ours carries. */
export function readSvgDesign(svg: string): Parsed<Design> {
  const found: string[] = []
  let depth = 0
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', (tag) => {
    if (depth > 0 || (tag.uri === namespace && tag.local === 'design')) depth++
  })
  const take = (piece: string): void => {
    if (depth > 0) text += piece
  }
  parser.on('text', take)
  parser.on('cdata', take)
  parser.on('closetag', () => {
    if (depth > 0 && --depth === 0) found.push(text)
  })
  parser.on('error', (error) => {
    throw error
  })
  try {
    parser.write(svg).close()
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : 'unreadable'
    return { ok: false, faults: [{ path: '', message: `is not an SVG file: ${reason}` }] }
  }
  return found.length === 0 ? { ok: false, faults: [{ path: '', message: 'carries no Broadside design' }] } : parseDesignText(found[0]!)
}
