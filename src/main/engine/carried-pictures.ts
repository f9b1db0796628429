import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Design } from '#core/design/design.ts'
import { assetFileName } from './load-assets.ts'

const closing = '</broadside:design>'
const base64 = /(?:data:image\/(?:png|jpeg|gif|webp|avif);base64,|<broadside:picture\b[^>]*>)([A-Za-z0-9+/=]+)/g

/**
 * An SVG that carries its design carries its pictures too: photos are drawn from their own bytes, and what is drawn in
 * another form (drawings, hidden layers) is put beside the design.
 */
export async function carryPictures(svg: string, design: Design, folder: string): Promise<string> {
  const at = svg.indexOf(closing)
  if (at < 0) return svg
  const carried: string[] = []
  for (const asset of Object.values(design.assets)) {
    const bytes = (await readFile(join(folder, assetFileName(asset)))).toString('base64')
    if (!svg.includes(`;base64,${bytes}`)) carried.push(`<broadside:picture xmlns:broadside="urn:broadside:design">${bytes}</broadside:picture>`)
  }
  const end = at + closing.length
  return svg.slice(0, end) + carried.join('') + svg.slice(end)
}

/** All pictures inside an SVG, by their sha256. */
export function findCarriedPictures(svg: string): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (const [, text = ''] of svg.matchAll(base64)) {
    const bytes = Buffer.from(text, 'base64')
    found.set(createHash('sha256').update(bytes).digest('hex'), bytes)
  }
  return found
}
