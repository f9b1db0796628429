import type { Found } from '#contract/work.ts'
import type { FindingCode } from '#core/critique/finding.ts'
import type { Language } from '#renderer/studio/strings.ts'

type Figures = Pick<Found, 'measured' | 'limit'>
const round = (value: number): string => String(Math.round(value * 10) / 10)
const percent = (share: number): string => `${Math.round(share * 100)}%`

/** Each with what to do; the figures are what the engine measured, and what it allows. */
const chinese: Readonly<Record<FindingCode, (figures: { readonly measured: number; readonly limit: number; readonly hasFigures: boolean }) => string>> = {
  'outside-artboard': ({ measured }) => `超出 ${round(measured)} 像素，请移到画面以内。`,
  'text-overlap': () => '请把它们分开，或加大行距。',
  'logo-overlap': () => '请移开其中之一。',
  'clipped-text': () => '请放大文本框、缩小文字，或把它移到最前面。',
  'broken-word': () => '请加宽文本框或缩小文字。',
  'missing-glyph': () => '请换一种写法或换一种字体。',
  'low-contrast': ({ measured, limit, hasFigures }) => (hasFigures ? `对比度为 ${round(measured)}:1，需要 ${round(limit)}:1。请换颜色或让底图更平静。` : '请换颜色或让底图更平静。'),
  'small-text': ({ measured, limit }) => `字号为 ${round(measured)} 像素，至少需要 ${round(limit)} 像素。`,
  'weak-hierarchy': ({ measured, limit }) => `标题是其他文字的 ${round(measured)} 倍，应为 ${round(limit)} 倍。请放大标题或缩小其他文字。`,
  'wrong-size': () => '请把画板改为要求的尺寸。',
  'logo-missing': () => '请放入标志。',
  'logo-small': ({ measured, limit }) => `标志高 ${round(measured)} 像素，至少需要 ${round(limit)} 像素。`,
  'logo-crowded': () => '四周的空白应有标志高度的一半。请移动或缩小它。',
  'logo-lost': () => '请换个位置、换底色，或在标志下面加一块底板。',
  'cta-missing': () => '需求里要求行动，请添加一个按钮。',
  'fact-missing': () => '请把需求中的要点写上。',
  'text-missing': () => '请补上这行文字。',
  invented: () => '需求中没有这些内容，请删去或改写。',
  'no-hero': ({ measured }) => `主体只占画面的 ${percent(measured)}，请放大一个元素。`,
  'tight-margin': ({ measured, limit }) => measured < 0 ? `已超出边缘，应在边缘内至少 ${round(limit)} 像素。` : `距边缘只有 ${round(measured)} 像素，至少需要 ${round(limit)} 像素。`,
  'uneven-margin': ({ measured }) => `两侧边距相差 ${round(measured)} 倍，请调成一致。`,
  'near-miss': ({ measured }) => `边缘相差 ${round(measured)} 像素，请对齐，或明显分开。`,
  crowded: ({ measured, limit }) => `间距只有 ${round(Math.max(0, measured))} 像素，至少需要 ${round(limit)} 像素。`,
  unbalanced: () => '请在另一侧添加内容。',
  'busy-ground': () => '请让底图更平静，或把文字移开交界处。',
  widow: () => '请让各行长短更均匀。',
  pale: () => '请使用更深或更鲜明的颜色。',
  'hero-covered': ({ measured }) => `有一行文字的 ${percent(measured)} 压在图片上，请分开。`,
  empty: ({ measured }) => `有 ${percent(measured)} 的画面是空的，请让主体或色块占用它。`,
  'wish-unkept': () => '请手动调整版式，或改写这项要求。',
}

/** What was measured and what to do, a sentence. The engine itself speaks English. */
export function describeFinding({ code, message, measured, limit }: Pick<Found, 'code' | 'message'> & Figures, language: Language): string {
  const words = chinese[code as FindingCode]
  if (language === 'zh' && words !== undefined) return words({ measured: measured ?? 0, limit: limit ?? 0, hasFigures: measured !== null && limit !== null })
  if (code === 'tight-margin' && measured !== null && measured < 0) return `Reaches past the edge: ${round(limit ?? 0)} px inside it at least.`
  const sentence = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
