import { parse, formatHex } from 'culori'
import type { Span } from './brief.ts'
import { anyOf, findAll } from './found.ts'

/** Colour words that CSS has no name for, or names otherwise than a designer means. */
const named: Readonly<Record<string, string>> = {
  'smokey topaz': '#832a0d', 'smoky topaz': '#832a0d', topaz: '#d9a15b', navy: '#14284b', 'navy blue': '#14284b', 'royal blue': '#2b4fc2', 'sky blue': '#8cc7ee', 'baby blue': '#a9d3f0', 'powder blue': '#b4d5e6', 'light blue': '#a3cdec', 'dark blue': '#173a6d', 'midnight blue': '#17213f', 'cobalt': '#1f4fb0', 'cobalt blue': '#1f4fb0', 'electric blue': '#1f6bff', blue: '#2563c9',
  'dusty rose': '#c98d8f', 'rose gold': '#b8777a', 'blush pink': '#eec2bf', blush: '#eec2bf', 'hot pink': '#ef3f95', 'pastel pink': '#f4c6d0', 'light pink': '#f6c3cf', rose: '#d65f7b', pink: '#ea7fa6', fuchsia: '#d6249f', magenta: '#c9278b',
  burgundy: '#6d1a2c', maroon: '#6b1a23', crimson: '#b31b34', scarlet: '#cf2a1e', 'dark red': '#8e1a1d', 'wine red': '#6d1a2c', wine: '#6d1a2c', red: '#cc2b2b', coral: '#f0735e', salmon: '#ee8f7d', terracotta: '#c0633f', rust: '#a5482a', 'burnt orange': '#c2571c', orange: '#ee7f22', peach: '#f8c3a0', apricot: '#f4b083', amber: '#eda61d',
  mustard: '#d19f2c', gold: '#bf9b4a', golden: '#bf9b4a', yellow: '#f3c92f', 'lemon yellow': '#f5e04a', cream: '#f7efdd', ivory: '#f6f1e4', beige: '#e3d5bf', sand: '#dcc7a3', tan: '#c9a67c', taupe: '#8d7f73', brown: '#6e4a30', 'chocolate brown': '#4a2d1d', chocolate: '#4a2d1d', camel: '#bb8f5c', copper: '#b46a3c', bronze: '#9a6b3a', caramel: '#b9763a',
  'forest green': '#234f36', 'dark green': '#1f4b34', 'emerald green': '#118a5b', emerald: '#118a5b', 'sage green': '#a3b396', sage: '#a3b396', 'mint green': '#a9dcc3', mint: '#a9dcc3', 'olive green': '#737a3c', olive: '#737a3c', 'lime green': '#96c93d', lime: '#96c93d', 'light green': '#a5d6a0', green: '#2f8f4e', teal: '#13797b', turquoise: '#2fb6ac', aqua: '#4ecbd0', cyan: '#19b5d1',
  lavender: '#bcaee0', lilac: '#c5a8da', violet: '#7a4bc0', purple: '#7340a8', 'royal purple': '#55308d', plum: '#6a3061', mauve: '#b58bab', aubergine: '#452143', indigo: '#3b3a98', periwinkle: '#9aa5e6',
  black: '#141414', white: '#ffffff', grey: '#8a8d91', gray: '#8a8d91', 'light grey': '#d5d7da', 'light gray': '#d5d7da', 'dark grey': '#3d4045', 'dark gray': '#3d4045', charcoal: '#33373c', slate: '#56616e', silver: '#b9bec4', 'off-white': '#f6f4ee', 'off white': '#f6f4ee', sapphire: '#1c4fa1', ruby: '#9b1b3c', amethyst: '#8b5fbf', jade: '#3d9b76', champagne: '#ecdcbf', 'sea green': '#3a9d86', 'earth brown': '#6b4a34',
  pastel: '', 蓝色: '#2563c9', 红色: '#cc2b2b', 绿色: '#2f8f4e', 金色: '#bf9b4a', 黑色: '#141414', 白色: '#ffffff', 粉色: '#ea7fa6', 紫色: '#7340a8', 橙色: '#ee7f22', 黄色: '#f3c92f', 米色: '#e3d5bf', 米白: '#f7efdd', 米白色: '#f7efdd', 奶油色: '#f7efdd', 象牙白: '#f6f1e4', 杏色: '#f4d9bd', 驼色: '#bb8f5c', 砖红: '#a5482a', 砖红色: '#a5482a', 酒红: '#6d1a2c', 酒红色: '#6d1a2c', 大红: '#cf2a1e', 大红色: '#cf2a1e', 深红色: '#8e1a1d', 珊瑚色: '#f0735e', 橘色: '#ee7f22', 橘红色: '#e2582c', 姜黄色: '#d19f2c', 棕色: '#6e4a30', 咖啡色: '#5a3d2b', 褐色: '#6e4a30', 深蓝: '#173a6d', 深蓝色: '#173a6d', 藏青: '#14284b', 藏青色: '#14284b', 宝蓝色: '#2b4fc2', 天蓝: '#8cc7ee', 天蓝色: '#8cc7ee', 浅蓝: '#a3cdec', 浅蓝色: '#a3cdec', 墨绿: '#1f4b34', 墨绿色: '#1f4b34', 深绿色: '#1f4b34', 浅绿色: '#a5d6a0', 薄荷绿: '#a9dcc3', 橄榄绿: '#737a3c', 青色: '#2fa6a0', 粉红色: '#ea7fa6', 浅粉色: '#f6c3cf', 淡紫色: '#c5a8da', 灰色: '#8a8d91', 浅灰色: '#d5d7da', 深灰色: '#3d4045', 银色: '#b9bec4',
  blau: '#2563c9', rot: '#cc2b2b', grün: '#2f8f4e', schwarz: '#141414', weiß: '#ffffff', gelb: '#f3c92f', bleu: '#2563c9', rouge: '#cc2b2b', vert: '#2f8f4e', noir: '#141414', blanc: '#ffffff', jaune: '#f3c92f', azul: '#2563c9', rojo: '#cc2b2b', verde: '#2f8f4e', negro: '#141414', blanco: '#ffffff', amarillo: '#f3c92f', dorado: '#bf9b4a',
}
const known = Object.keys(named).filter((word) => named[word] !== '')
const words = anyOf(known)
const isCjk = (word: string): boolean => /\p{Script=Han}/u.test(word)
/** The longest first: `深蓝色` is no `蓝色`. */
const hanWords = known.filter(isCjk).sort((a, b) => b.length - a.length).join('|')
const hanList = `(?:${hanWords})(?:(?:[、，,/]|和|与|及|配|加)?(?:${hanWords})){0,4}`
const list = `(?:(?:light |dark |pale |deep |soft |bright |warm |muted |pastel )?(?:${words}))(?:(?:,? (?:and|&|und|et|y|with) |, ?|\\/| )(?:light |dark |pale |deep |soft |bright |warm |muted |pastel )?(?:${words})){0,4}`
/** Colours are orders only in the company of such a word: `blue blanket` is not one, `blue and white colors` is. */
const palettes: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}-])(${list})[\\s-]+(?:colou?rs?|theme[ds]?|palette|colou?r (?:theme|scheme|palette)|scheme|tones?|hues?|background|accents?|branding|tints?|shades?)(?!\\p{L})`, 'giu'),
  new RegExp(`(?:colou?rs?|palette|colou?r scheme|farben?|couleurs?|colores|颜色|配色|色调)(?:\\s(?:is|are|should be|of|in|like|such as|to be))?\\s?[:：]?\\s?(${list})(?!\\p{L})`, 'giu'),
  new RegExp(`(?:use|uses|using|in shades of|in tones of|in)\\s(?:mostly |only |the colou?rs? |shades of )?(${list})(?=[.,;\\n]|$|\\s(?:as|for|with|only|throughout|to match))(?!-)`, 'giu'),
  // `用米色和砖红色`, and a clause of nothing but colours: `深蓝与金色为主。`
  new RegExp(`(?:用|以|采用|选用|配色|主色|色调|颜色)(?:为|是|[:：])?(${hanList})`, 'gu'),
  new RegExp(`(?<=^|[。；;！!？?，,\\s])(${hanList})(?:为主|色?系|色调|主色|配色)?(?=[。；;！!？?，,\\s]|$)`, 'gu'),
  // A clause of nothing but at least two colours, or one that is shaded: `Deep blue and gold.` One of them is nothing else: not `Wine and chocolate.`
  new RegExp(`(?:^|[.;!?\\n])\\s*(?=[^.;!?\\n]*(?<!\\p{L})(?:blue|red|green|yellow|pink|purple|black|white|gr[ae]y|navy|teal|brown|beige|turquoise|maroon|burgundy|violet|indigo)(?!\\p{L}))((?:light |dark |pale |deep |soft |bright |warm |muted |pastel )?(?:${words})(?:,? (?:and|&) |, ?)${list}|(?:light|dark|pale|deep|soft|muted|pastel) (?:${words}))\\s*(?=[.;!?\\n]|$)`, 'giu'),
]

interface NamedColor {
  readonly value: string
  readonly from: Span[]
  readonly confidence: number
}

/** Hex codes, `rgb(…)`, and colour words that the request makes a rule of. */
export function findColors(text: string): NamedColor[] {
  const out: NamedColor[] = []
  const put = (value: string, start: number, end: number, confidence: number): void => {
    if (!out.some((color) => color.value === value)) out.push({ value, from: [{ start, end }], confidence })
  }
  for (const found of findAll(text, /(?<![\p{L}\p{N}&])#(?:[0-9a-f]{6}|[0-9a-f]{3})(?![\p{L}\p{N}_])|rgba?\([\d\s,.%]{5,30}\)/giu)) {
    const color = parse(found.text)
    if (color !== undefined) put(formatHex(color).toLowerCase(), found.start, found.end, 1)
  }
  for (const pattern of palettes) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].indexOf(match[1]!)
      for (const word of match[1]!.matchAll(new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])|${hanWords}`, 'giu'))) {
        put(named[word[0].toLowerCase()]!, at + word.index, at + word.index + word[0].length, 0.8)
      }
    }
  }
  return out.slice(0, 12)
}
