import { area } from '#core/geometry/box.ts'
import { leastCtaSize, roomyArea, type Expected } from '../expected.ts'
import type { Finding } from '../finding.ts'
import { makeFault } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { toLetters, toWords } from '../plain-words.ts'
import { isCtaLabel } from '../read-scene.ts'
import { shorten } from './overlap.ts'

/** What was asked for and is not there: the size, a button, words, facts, exact copy. */
export function findBrokenPromises({ scene, views }: DesignMeasure, expected: Expected): Finding[] {
  const { page } = scene
  const words = scene.texts.filter((part) => part.lines.length > 0)
  const found: Finding[] = []
  if (expected.size !== null && (expected.size.width !== page.width || expected.size.height !== page.height)) {
    found.push(makeFault('wrong-size', [], `is ${page.width}×${page.height} and should be ${expected.size.width}×${expected.size.height}`))
  }
  const { behind } = views
  // Renderers round a picture's sides up or down.
  if (Math.abs(behind.width - page.width * behind.scale) >= 1.01 || Math.abs(behind.height - page.height * behind.scale) >= 1.01) {
    found.push(makeFault('wrong-size', [], `its picture is ${behind.width}×${behind.height} at scale ${behind.scale}`))
  }
  if (expected.wantsCta && page.width >= leastCtaSize.width && page.height >= leastCtaSize.height && !words.some(isCtaLabel)) {
    found.push(makeFault('cta-missing', [], 'an action is asked for and there is no button: add one'))
  }
  if (expected.source !== null && !words.some((part) => part.role === 'headline')) {
    found.push(makeFault('text-missing', [], 'there is no headline: add one'))
  }
  if (area(page) < roomyArea) return found
  const isSecond = (role: string): boolean => ['subhead', 'body', 'date', 'price', 'contact', 'legal', 'badge', 'eyebrow'].includes(role)
  if (expected.source !== null && expected.isWordless !== true && !words.some((part) => isSecond(part.role) || part.roles.has('badge'))) {
    found.push(makeFault('text-missing', [], 'there is room for a subhead or the facts: add them'))
  }
  const inReadingOrder = [...words].sort((a, b) => a.layer.y - b.layer.y || a.layer.x - b.layer.x)
  const joined = toLetters(inReadingOrder.map((part) => part.text).join(' '))
  const single = new Set(words.flatMap((part) => toWords(part.text)))
  for (const text of expected.quotes) {
    if (!joined.includes(toLetters(text))) found.push(makeFault('fact-missing', [], `the exact copy “${shorten(text)}” is missing: print it word for word`))
  }
  for (const text of expected.mustShow) {
    if (joined.includes(toLetters(text)) || toWords(text).every((word) => single.has(word))) continue
    found.push(makeFault('fact-missing', [], `“${shorten(text)}” is asked for and missing: print it`))
  }
  return found
}
