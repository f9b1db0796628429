import type { Span } from './brief.ts'
import { readOrder } from './order.ts'

export type SegmentKind = 'instruction' | 'audience' | 'purpose' | 'label' | 'plain'

/** One sentence or line of the request; `start` is where its `text` begins there. */
export interface Segment {
  readonly kind: SegmentKind
  readonly text: string
  readonly start: number
  /** Of a labelled line: what it is, in English (`title`, `date`, `place` …). */
  readonly label: string
}

const labels: readonly (readonly [string, string])[] = [
  ['title', 'title|headline|heading|event( name)?|name of event|what|titel|überschrift|veranstaltung|titre|événement|título|evento|titolo|标题|主题|活动|活动名称|タイトル|イベント|제목|행사|العنوان|заголовок|событие|כותרת'],
  ['subhead', 'subtitle|sub-?head(line|ing)?|tagline|slogan|untertitel|sous-titre|subtítulo|sottotitolo|副标题|口号|标语|サブタイトル|부제'],
  ['date', 'dates?|when|day|datum|wann|termin|quand|fecha|cuándo|data|quando|wanneer|日期|时间|日时|日時|日程|날짜|일시|التاريخ|дата|когда|תאריך|ημερομηνία'],
  ['time', 'times?|hours|opening hours|doors|uhrzeit|zeit|öffnungszeiten|heure|horaires?|hora|horario|horário|ora|orario|tijd|openingstijden|时段|時間|営業時間|시간|الوقت|время|שעה|ώρα'],
  ['place', 'where|venue|place|location|address|at|wo|ort|adresse|où|lieu|dónde|lugar|dirección|direccion|dove|luogo|indirizzo|onde|local|endereço|waar|plaats|adres|地点|地址|场地|会场|場所|会場|住所|장소|المكان|العنوان بالكامل|место|адрес|מקום|τόπος|χώρος'],
  ['price', 'price|cost|tickets?|admission|entry|entrance|fee|preis|eintritt|prix|tarif|entrée|precio|entrada|prezzo|ingresso|preço|prijs|entree|toegang|价格|票价|入场|料金|入場料|입장료|السعر|الدخول|цена|вход|билеты|מחיר|כניסה'],
  ['contact', 'contact|phone|tel|telephone|call|info|e-?mail|web|website|url|site|link|rsvp|register|instagram|facebook|kontakt|telefon|téléphone|contacto|teléfono|contatto|telefono|telefone|电话|联系|网址|网站|電話|お問い合わせ|연락처|전화|هاتف|الهاتف|телефон|сайт|טלפון'],
  ['cta', 'cta|call to action|button|action|bouton|按钮|ボタン'],
  ['brand', 'brand|company|client|organi[sz]er|host(ed by)?|organisation|organization|store|shop|business|veranstalter|firma|marke|marque|entreprise|marca|empresa|azienda|bedrijf|品牌|公司|主办|店名|主催|브랜드|주최'],
  ['audience', 'audience|target audience|target group|for whom|zielgruppe|public cible|público|pubblico|doelgroep|目标受众|受众|ターゲット'],
  ['purpose', 'purpose|goal|aim|objective|primary purpose|ziel|zweck|objectif|objetivo|obiettivo|doel|目的'],
  ['offer', 'offer|discount|deal|promo(tion)?|angebot|rabatt|offre|oferta|descuento|offerta|sconto|aanbieding|korting|优惠|折扣|オファー|割引|할인'],
  ['style', 'style|tone|mood|theme|look|look and feel|vibe|stil|stimmung|style|ton|ambiance|estilo|tono|stile|sfeer|stijl|风格|スタイル|雰囲気'],
  ['colors', 'colou?rs?|palette|colou?r scheme|farben?|couleurs?|colores?|colori|cores|kleuren|颜色|配色|色'],
  ['font', 'fonts?|typeface|typography|schrift(art)?|police|fuente|carattere|fonte|lettertype|字体|フォント'],
  ['size', 'size|dimensions|format|größe|taille|tamaño|formato|formaat|尺寸|サイズ'],
  ['guests', 'with|featuring|line-?up|artists?|speakers?|performers?|mit|avec|con|com|met|出演|嘉宾'],
  ['body', 'text|copy|body|details|description|about|programme?|message|beschreibung|descripción|descrizione|内容|详情|内容紹介'],
  ['noise', 'logo|logo path|image|images|photo|assets?|file|notes?'],
]

const labelPatterns = labels.map(([label, words]) => [label, new RegExp(`^(?:the\\s+)?(?:${words})$`, 'iu')] as const)
const audienceStart = /^(?:the\s+)?(?:(?:primary|main)\s+)?(?:target(?:ed)?\s+)?audience\s+(?:is|are|:|includes?)\s+/i
const purposeStart = /^(?:the\s+)?(?:(?:primary|main|overall)\s+)?(?:purpose|goal|aim|objective)\s+(?:is|:|of (?:this|the) \w+ is)\s+(?:to\s+)?/i
const instructionStart = new RegExp(
  '^(?:(?:a |an )?(?:[a-z]+ ){0,3}?(?:poster|banner|flyer|flier|advert|ad|advertisement|billboard|leaflet|post|invitation)s? (?:for|about|announcing|promoting|to (?:promote|announce|advertise))\\s+|(?:please\\s+|can you\\s+|could you\\s+|kindly\\s+|hi,?\\s+|hello,?\\s+)*(?:(?:i|we)(?:’d|\'d| would)? (?:need|want|like|require|are looking for|am looking for)(?: you)?(?: to)?(?: (?:have|get|see|create|design|make))?\\s+(?![$€£\\d])|(?:create|design|make|generate|produce|build|draw|draft|develop|craft|prepare|help (?:me|us)(?: to)?(?: (?:create|design|make|draw|write|get|announce|promote|advertise|sell|with|spread|tell))?(?= (?!re)(?:an?|the|our|my|with|word)\\b)|give (?:me|us)|need(?:ed)?|looking for|wanted:?)\\s+(?:me\\s+|us\\s+)?))', 'i')

/** Sentences and lines of the text, each with what it is for; offsets are into the text handed in. */
export function splitRequest(text: string): Segment[] {
  const out: Segment[] = []
  for (const { start, end } of sentences(text)) {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const sentence = raw.trim().replace(/^[-–•*·]\s+/, '')
    if (sentence === '') continue
    const at = start + lead + (raw.trim().length - sentence.length)
    // What follows the poster's own text is said about it, not ordered.
    out.push(classify(sentence, at, out.every(({ kind, text: said }) => kind !== 'plain' || ofUs.test(said))))
  }
  return out
}

/** `We run a bakery.` */
const ofUs = /^(?:i|we|my|our)(?:['’](?:m|re|ve|d))?\s/i

function classify(sentence: string, start: number, mayOrder: boolean): Segment {
  const colon = /^\s*\**([\p{L}][\p{L}\s\-’'&/]{0,28}?)\**\s*(?:[:：]|\s[–—-]\s)\s*/u.exec(sentence)
  if (colon !== null) {
    const label = labelPatterns.find(([, pattern]) => pattern.test(colon[1]!.trim()))?.[0]
    if (label !== undefined) {
      const kind: SegmentKind = label === 'audience' ? 'audience' : label === 'purpose' ? 'purpose' : 'label'
      return { kind, label, text: sentence.slice(colon[0].length).trim(), start: start + colon[0].length }
    }
  }
  for (const [kind, pattern] of [['audience', audienceStart], ['purpose', purposeStart]] as const) {
    const match = pattern.exec(sentence)
    if (match !== null) return { kind, label: kind, text: sentence.slice(match[0].length), start: start + match[0].length }
  }
  return { kind: instructionStart.test(sentence) || (mayOrder && readOrder(sentence) !== null) ? 'instruction' : 'plain', label: '', text: sentence, start }
}

const abbreviation = /(?:^|[\s(])(?:dr|mr|mrs|ms|st|no|vs|prof|inc|ltd|co|jr|sr|approx|tel|nr|str|bzw|ca|z\.b|e\.g|i\.e|etc|av|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|a\.m|p\.m|[A-Z])$/i

function sentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number, next: number): void => {
    if (end > start) spans.push({ start, end })
    start = next
  }
  for (const match of text.matchAll(/\n+|[。！？，；]+|[.!?…]+(?=["'”’)\]]?(?:\s|$))/g)) {
    const mark = match[0]
    if (mark[0] === '.' && mark.length === 1) {
      const before = text.slice(Math.max(start, match.index - 8), match.index)
      // A number with a point is an ordinal in German dates: `12. Juni`.
      if (abbreviation.test(before) && /^\.\s+[\p{L}\d]/u.test(text.slice(match.index, match.index + 4)) && !/^\.\s+(?:The|Encourage|Date|Create)\b/.test(text.slice(match.index, match.index + 14))) continue
      if (/\d$/.test(before) && /^\.\s+\p{Lu}\p{Ll}{2}/u.test(text.slice(match.index, match.index + 6)) && /^\.\s+(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i.test(text.slice(match.index, match.index + 8))) continue
    }
    close(mark[0] === '\n' ? match.index : match.index + mark.length, match.index + mark.length)
  }
  close(text.length, text.length)
  return spans
}
