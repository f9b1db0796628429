import { squeeze } from './found.ts'
import { readOrder, type Order } from './order.ts'

const piece = '(?:web |digital |social media |instagram |facebook |print(?:ed)? |vertical |horizontal |square |animated |static |large |small |leaderboard |skyscraper |a[1-6] |event )*(?:banner|leaderboard|skyscraper|poster|flyer|flier|ad|advert|advertisement|image|graphic|design|leaflet|billboard|placard|post|story|visual|artwork|announcement|invitation|broadside|sign|cover|card|creative|display)(?:[\\s-](?:ad|ads|advert|advertisement|image|design|graphic|banner|poster|post|artwork|campaign|set))*'
const bareLead = new RegExp(`^(?:an?\\s)?(?:[a-z]+\\s){0,3}?${piece}s?\\s(?:for|about|announcing|promoting|to (?:promote|announce|advertise))\\s`, 'i')
const english = new RegExp(
  `^.{0,80}?\\b(?:create|design|make|generate|produce|build|draw|draft|develop|craft|prepare|need|needs|want|like|looking for|require|wanted)\\b.{0,60}?\\b${piece}s?\\b(?:\\s+(?:of|in|with|at)\\s+(?:the\\s+)?(?:size|dimensions?|format)\\s*(?:of\\s+)?[^a-z]{0,16}(?:px|pixels)?)?[\\s,]*(?:in (?:a )?[a-z0-9 ]{1,20} (?:size|format)\\s*)?(?:(?:(?:that|which|to)\\s+)?(?:for|promot(?:e|es|ing)|advertis(?:e|es|ing)|announc(?:e|es|ing)|about|of|celebrat(?:e|es|ing)|launch(?:es|ing)?|showcas(?:e|es|ing)|invit(?:es?|ing)|featur(?:es?|ing)|sell(?:s|ing)?|market(?:ing)?|introduc(?:e|es|ing)|highlight(?:s|ing)?|on|to|with)\\b\\s*|[:–—-]\\s*)?`, 'i')

/** What the instruction is about: the sentence without `Create a banner ad image for`. Offsets: `text` begins at `start` of the sentence. */
export function stripInstruction(sentence: string): { readonly text: string; readonly start: number } {
  const match = bareLead.exec(sentence) ?? english.exec(sentence)
  const order = match === null ? readOrder(sentence) : null
  if (order !== null) return { text: sentence.slice(order.start), start: order.start }
  if (match === null || match[0].length >= sentence.length - 2) return { text: sentence, start: 0 }
  return { text: sentence.slice(match[0].length), start: match[0].length }
}

/** What a sentence orders that names no poster or banner; null: it orders nothing, or asks for one. */
export const findOrder = (sentence: string): Order | null => (bareLead.test(sentence) || english.test(sentence) ? null : readOrder(sentence))

const thing = '(?:plakat\\w*|poster\\w*|banner\\w*|flyer|anzeige|werbung\\w*|aushang|grafik|affiche|bannière|visuel|publicité|pub|cartel|póster|anuncio|pancarta|manifesto|locandina|volantino|cartaz|anúncio|banner|advertentie|flyer)'
const leads: Readonly<Record<string, RegExp>> = {
  de: new RegExp(`^(?:bitte\\s)?(?:(?:erstelle|gestalte|entwirf|mache?|designe|entwerfen sie|erstellen sie|gestalten sie|wir brauchen|ich brauche|ich möchte|wir möchten)\\s(?:mir |uns )?(?:bitte )?(?:ein(?:e[nm]?)?\\s)?(?:[\\p{Ll}]+es?\\s|[\\p{Ll}]+en\\s)?)?(?:werbe)?${thing}\\s(?:\\d+\\s?[x×]\\s?\\d+\\s)?(?:für|zu[mr]?|über|mit|das|,\\sdas)\\s`, 'iu'),
  fr: new RegExp(`^(?:(?:créez?|crée-moi|concevez|conçois|réalise[rz]?|faites?|fais|je veux|nous voulons|il nous faut)\\s)?(?:(?:une?|moi une?)\\s)?${thing}(?:\\spublicitaire)?\\s(?:\\d+\\s?[x×]\\s?\\d+\\s)?(?:pour|sur|annonçant|de|promouvant|qui annonce)\\s`, 'iu'),
  es: new RegExp(`^(?:(?:crea|diseña|haz|cree|diseñe|haga|necesito|necesitamos|quiero|queremos)\\s)?(?:(?:un|una)\\s)?${thing}(?:\\spublicitario)?\\s(?:de\\s\\d+\\s?[x×]\\s?\\d+\\s)?(?:para|sobre|de|que anuncie|anunciando)\\s`, 'iu'),
  it: new RegExp(`^(?:(?:crea|progetta|disegna|realizza|fai|voglio|vogliamo|serve|ci serve)\\s)?(?:(?:un|uno|una)\\s)?${thing}(?:\\spubblicitario)?\\s(?:per|su|di|che annuncia)\\s`, 'iu'),
  pt: new RegExp(`^(?:(?:crie|cria|desenhe|faça|faz|preciso de|precisamos de|quero)\\s)?(?:(?:um|uma)\\s)?${thing}(?:\\spublicitário)?\\s(?:para|sobre|de|anunciando)\\s`, 'iu'),
  nl: new RegExp(`^(?:(?:maak|ontwerp|creëer|we zoeken|ik wil|we willen)\\s)?(?:(?:een)\\s)?${thing}\\s(?:voor|over|van)\\s`, 'iu'),
  ru: /^(?:(?:создай(?:те)?|сделай(?:те)?|нужен|нужна|разработайте)\s)?(?:баннер|плакат|афиш[ау]|постер|листовк[ау]|объявление)\s(?:для|о|об|про|к|на)\s/iu,
  el: /^(?:(?:δημιούργησε|δημιουργήστε|φτιάξε|φτιάξτε|σχεδιάστε)\s)?(?:(?:ένα|μια|μία)\s)?(?:πανό|αφίσα|μπάνερ|διαφήμιση)\s(?:για)\s/iu,
  ar: /^(?:(?:صمم|صممي|أنشئ|اصنع|نريد|أريد|نحتاج)\s)?(?:ملصق(?:اً|ا)?|لافتة|بانر|إعلان(?:اً|ا)?|بوستر)\s(?:إعلاني(?:اً|ة)?\s)?(?:ل(?:ـ)?\s?|عن\s|من أجل\s|بمناسبة\s)/u,
  he: /^(?:(?:צור|צרו|עצב|עצבו|הכן|הכינו)\s)?(?:באנר|כרזה|פוסטר|מודעה|פלייר)\s(?:עבור\s|על\s|ל(?=\S{3}))?/u,
}
const trails: Readonly<Record<string, readonly RegExp[]>> = {
  zh: [
    /^(?:请)?(?:帮我们?|帮忙|给我们?|为我们|我们?(?:想|需要|要))?(?:做|来)?(?:宣传|推广|介绍|庆祝|推介|推出|展示|预告|促销|销售|售卖|发布(?!会))(?:一下)?(?!海报|横幅|广告|图)(.{2,20})$/u,
    /^(?:请)?(?:邀请|欢迎|号召|鼓励|呼吁|提醒|动员|吸引)(?:大家|各位|人们|顾客|客户|朋友们?|市民|居民们?|学生们?|同学们?|家长们?|员工|公众|游客|读者|观众|会员|新老顾客|更多(?:的)?(?:人|顾客|客户|会员))(?:们)?(?:一起|都|来|去|前来|踊跃|积极)*(?:参加|参与|出席|光临|加入|关注|体验|品尝|参观|观看|到访|注意)?(?:我们的|我们|本店的?)?(.{2,20})$/u,
    /^(?:请)?(?:告诉|通知|告知|让)(?:大家|各位|人们|顾客|客户|市民|居民们?|学生们?|同学们?|家长们?|员工|公众|会员|新老顾客)(?:们)?(?:知道|了解|关于)?[，,:：]?(.{2,22})$/u,
    /^(?:请)?(?:帮我|帮忙|为我们|给我们|我们?(?:想|需要|要))?(?:为|给|替)(.{2,40}?)(?:设计|制作|做|创作|生成|画)(?:一?[个张幅份款])?.{0,12}?(?:海报|横幅|广告图?|宣传图|传单|banner|图片)/u,
    /^(?:请)?(?:帮我们?|帮忙|给我们?|为我们|我们?(?:想|需要|要|想要))?(?:设计|制作|做|创作|生成|画|写|来)?(?:一?[个张幅份款则条])?(?:海报|横幅|广告图?|宣传图|传单|图片|banner)[，,]?(?:用来|用于|来|去)?(?:关于|宣传|推广|介绍|庆祝|预告|展示|促销|发布)(.{2,40})$/u,
    /^(?:请)?(?:帮我们?|帮忙|给我们?|为我们|我们?(?:想|需要|要|想要))?(?:设计|制作|做|创作|生成|画|写|来)?(?:一?[个张幅份款则条])?(?:用于|用来|关于|宣传|推广|介绍|庆祝)*(?:我们的)?(?!海报|横幅|广告|宣传图|传单|图片)(.{2,40}?)的?(?:宣传|推广)?(?:海报|横幅|广告|宣传图|传单)/u,
  ],
  ja: [/^(.{2,40}?)(?:のための|の|を宣伝する|を告知する|向けの|用の)(?:大きな|横長の)?(?:ポスター|バナー|チラシ|広告|画像)(?:を|が)/u],
  ko: [/^(.{2,40}?)(?:을 위한|를 위한|의|을 홍보하는|를 홍보하는|을 알리는|를 알리는|용)?\s?(?:포스터|배너|전단지|광고)(?:를|을|가)?/u],
}
const articles = /^(?:das|die|der|den|dem|ein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|le|la|les|l['’]|une?|notre|nos|el|los|las|un[oa]?|nuestr[oa]s?|il|lo|gli|i|uno|un['’]|nostr[oaie]|o|a|os|as|um|uma|noss[oa]s?|de|het|een|onze?|το|την?|τον|τα|τη)(?:\s|(?<=['’]))/iu
/** Whose it is goes without saying on its own poster. */
const possessives = /^(?:(?:我们|咱们)(?:家|店|公司|学校)?的|本(?:店|公司|校)的?|我的)(?=[\p{Script=Han}]{2})/u
const classifiers = /^(?:一)?(?:家|个|场|间|款|次|位|名|批)(?=[\p{Script=Han}])/u

/** The short clause that names the thing in a request of another language; empty when none stands out. */
export function findForeignSubject(sentence: string, lang: string): string {
  const base = lang.slice(0, 2)
  for (const pattern of trails[base] ?? []) {
    const match = pattern.exec(sentence)
    if (match !== null) return squeeze(match[1]!.replace(classifiers, '').replace(possessives, '').replace(/[，,。、]+$/, ''))
  }
  const rest = sentence.replace(leads[base] ?? /^$/, '')
  return squeeze(rest.replace(articles, '').replace(articles, ''))
}

/** Up to the first break in the clause, and no more than `maxWords` (or `maxChars` where words are not spaced). */
export function cutClause(text: string, maxWords: number, maxChars: number): string {
  const clause = squeeze(text.split(/\s[–—|•·-]\s|[,;:!?。，、；：！？|•·()（）\n]|\.(?=\s|$)/u)[0] ?? '')
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(clause)) return clause.length <= maxChars ? clause : ''
  const words = clause.split(' ')
  return words.length <= maxWords && clause.length <= maxChars * 3 ? clause : ''
}
