import type { Brief, Span } from './brief.ts'
import type { Segment } from './segments.ts'

/** Parts of the page and its making. */
const part = /\b(?:headlines?|titles?|subtitles?|subheads?|headings?|captions?|pictures?|images?|illustrations?|logos?|text|type|typeface|typography|lettering|letters|fonts?|serifs?|sans|background|columns?|margins?|layout|format|palette|buttons?|white ?space|negative space|bleed|borders?|cta|call to action|letter-?spacing|artwork|capitals|upper ?case|lower ?case|monochrome|gradient|contrast)\b/i
const place = /\b(?:on|at|in|to|along|across|from|towards?|near|under|over)\sthe\s(?:\p{L}+\s)?(?:left|right|top|bottom|middle|cent(?:re|er)|corners?|edges?|sides?|margins?|foot)\b|^(?:top|bottom|upper|lower|left|right|up|down)\b|\b(?:left|right|cent(?:re|er)d?|bottom|top)[- ]?(?:hand|align(?:ed)?|most)\b|\b(?:cent(?:re|er)ed|aligned|justified|full[- ]page|full[- ]width|side by side)\b/iu
const order = /^(?:please\s)?(?:(?:centre|center|align|keep|put|place|leave|make|use|set|show|add|avoid|fill|draw|let|have|move|push|mirror|stack|hide|skip|highlight|emphasi[sz]e|print|write|colou?r|paint|crop|stretch|swap|everything|nothing|all (?:of it|in)|mostly|mainly|lots of|plenty of|as (?:much|little|big|small|large)|(?:one|two|three|four|half|a (?:third|quarter|half)) (?:columns?|rows?|of)|(?:in|inside|within) an? (?:circle|box|frame|banner|band))\b|no (?:pictures?|photos?|people|frames?|gradients?|colou?rs?)\b)|\bin an? (?:circle|box|frame|band|bubble|badge|star)$/i
const manner = /\b(?:style|styled|look|looks|mood|vibes?|feel|feeling|tones?|shades?|hues?|colou?rs?|colou?rful)$/i

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const colorWords = words('black white red green blue yellow orange purple violet pink brown grey gray gold golden silver beige cream navy teal turquoise magenta crimson maroon olive ochre mustard coral pastel pastels neon earthy monochrome')
const hedges = words('and but not too very a an bit little slightly rather quite yet or please with in on touch of overall nothing more less as also both somewhat but never only mostly mainly some soft light dark bright pale deep warm cool')
/** What is said of goods as well as of a look. */
const ofGoods = words('fresh natural soft light warm crisp raw')
const lookWords = words(`
  fresh natural soft light warm crisp raw friendly welcoming nostalgic playful colourful colorful bold energetic minimal minimalist minimalistic modern calm elegant clean simple fun lively quiet bright cheerful classic classy vintage retro rustic cosy cozy
  loud punchy airy serious professional serene sober luxurious premium sophisticated dynamic youthful young festive romantic dreamy moody dramatic gentle delicate refined timeless trendy edgy funky quirky whimsical cute happy joyful inviting striking
  vibrant sleek stylish contemporary traditional dignified solemn trustworthy approachable upbeat relaxed easygoing easy-going confident understated restrained tidy uncluttered spare flat geometric hand-drawn painterly dark grown-up childlike
  cheeky humorous funny mysterious poetic peaceful fancy glamorous urban industrial futuristic techy eye-catching attention-grabbing readable legible clear airy spacious dense busy tasteful noble magical homely hearty personal honest`)

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? []

/** Nothing but colours, or but how it is to look: `Friendly, fresh and natural`; `Fresh and soft` may be the bread. */
function isLook(text: string): boolean {
  const own = wordsIn(text)
  if (!own.every((word) => colorWords.has(word) || lookWords.has(word) || hedges.has(word))) return false
  return own.some((word) => colorWords.has(word) || (lookWords.has(word) && !ofGoods.has(word)))
}

/** Made wholly of such words, a Chinese clause says how it is to look. */
const hanLook = /^(?:整体|整个|画面|感觉|要|更|很|偏|有点|稍微|一点|一些|点|些|的|得|感|风|系|为主|和|与|又|而|且|不要太|别太|不|简洁|简约|简单|现代|温暖|温馨|友好|亲切|清新|自然|活泼|可爱|大气|复古|怀旧|优雅|典雅|高级|高端|时尚|潮流|酷|科技|未来|梦幻|浪漫|喜庆|热闹|热烈|安静|宁静|平静|明亮|鲜艳|鲜明|柔和|淡雅|素雅|清爽|干净|极简|文艺|手绘|国潮|中国|日式|北欧|卡通|童趣|幽默|专业|庄重|严肃|稳重|醒目|大胆|动感|青春|年轻|有趣|好玩|轻松|明快|沉稳|低调|奢华|精致|质朴|朴素)+$/u
const han = /标题|副标|文字|字体|字号|大字|小字|[黑白红金蓝绿]字|字[大小]|竖排|横排|排列|排版|版面|布局|版式|留白|留空|空着|空出|左|右|居中|中间放|中央|底部|顶部|上方|下方|上半|下半|角落|四角|边距|分栏|[一两三四1-4]栏|图片|照片|插图|配图|背景|底色|[黑白红蓝绿黄灰]底|颜色|配色|色调|主色|色系|[红橙黄绿蓝紫黑白金银灰粉]色|风格|[复国]古?[风潮]|风$|标志|徽标|按钮|圆圈|圈出|方框|边框|突出|放大|缩小|放在|放到|摆在|靠[左右上下边]|对齐|铺满|占满|写得|写大|做得|做成|弄得|用.{0,4}(?:色|体|框|圈|图)/u
const german = /\b(?:titel|überschrift|bild|foto|text|logo|links|rechts|oben|unten|mitte|zentriert|mittig|mach\w*|setz\w*|stell\w*|nutz\w*|verwend\w*|lass\w*|farb\w*|schrift\w*|hintergrund|rand|ränder|ecken?|spalten?|stil|modern|schlicht|verspielt|freundlich|elegant|warm|kräftig)\b/iu

/** By its words alone: is the clause meant for whoever makes the design? */
export function isSaidToStudio(clause: string, lang = 'en'): boolean {
  if (lang.startsWith('zh')) return han.test(clause) || hanLook.test(clause)
  if (lang.startsWith('de')) return german.test(clause)
  return part.test(clause) || place.test(clause) || order.test(clause) || manner.test(clause) || isLook(clause)
}

/** Short sentences that are only about the page and name nothing to be seen on it: no topics are read there. */
export function findPageSentences(segments: readonly Segment[]): Span[] {
  const isOnlyPage = ({ kind, text }: Segment): boolean => kind === 'plain' && wordsIn(text).length <= 5 && !/^(?:show|add|draw|use|put|place|highlight|include|feature)\b|\b(?:of|with|showing|featuring|about)\b|\d/i.test(text) && isSaidToStudio(text.replace(/[.!?;:,\s]+$/u, ''))
  return segments.filter((segment, index) => index > 0 && isOnlyPage(segment)).map(({ start, text }) => ({ start, end: start + text.length }))
}

/** What the brief took as wishes, colours and faces: never printed. */
export const studioSpans = (brief: Brief): Span[] => [...brief.wishes, ...brief.colors, ...brief.fonts].flatMap((entry) => entry.from)

const asks = /^\s*(?:please\s)?(?:make|keep|let)\s(?:it|this|everything|the\s\p{L}+)\s|\b(?:style|mood|tone|look|vibe|feel|feeling)\b/iu

/** Sentences that only say how the design is to look; praise in them is none of the thing. */
export function findLookSentences(request: string): Span[] {
  const out: Span[] = []
  for (const match of request.slice(0, 4000).matchAll(/[^.!?;\n]+/gu)) {
    if (isLook(match[0]) || (asks.test(match[0]) && wordsIn(match[0]).length <= 12)) out.push({ start: match.index, end: match.index + match[0].length })
  }
  return out
}
