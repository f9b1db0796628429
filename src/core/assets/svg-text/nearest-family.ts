/** A bundled family that stands for the one asked for, and what the name itself says of weight and slant. */
export interface NearestFamily {
  readonly family: string
  /** The name as the drawing writes it; empty when it names none. */
  readonly asked: string
  /** The family asked for is the one drawn. */
  readonly isSame: boolean
  readonly weight: number | null
  readonly isItalic: boolean
}

const toKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Families that drawings often name, by what their names begin with, and the bundled ones of the same build. */
const kin: readonly (readonly [family: string, names: RegExp])[] = [
  ['Barlow Condensed', /^(?:din(?:condensed|pro(?:cond|narrow))|helveticaneuecondensed|robotocondensed|arialnarrow|franklingothic.*cond|sairacondensed|archivonarrow|asapcondensed|leaguegothic|opensanscondensed)/],
  ['Anton', /^(?:impact|haettenschweiler|compacta|arialblack|druk|leaguegothic|headlinea|passionone|fjalla)/],
  ['Bebas Neue', /^(?:bebas|knockout|tradegothic.*cond|agency)/],
  ['Jost', /^(?:futura|century?gothic|avantgarde|avenir|kabel|josefin|leaguespartan|twcen)/],
  ['Montserrat', /^(?:gotham|proximanova|metropolis|raleway|museosans|verlag|red?hat|lato|figtree|urbanist|mulish|nunitosans|circular)/],
  ['Nunito', /^(?:varela|vagrounded|arialrounded|quicksand|hiragino?maru|sfprorounded)/],
  ['Noto Sans', /^(?:verdana|tahoma|segoe|opensans|myriad|frutiger|trebuchet|lucida(?:sans|grande)|calibri|candara|corbel|optima|gillsans|sourcesans|dejavusans|ptsans|droidsans|cabin|merriweathersans)/],
  ['Inter', /^(?:helvetica|arial|swiss|univers|akzidenz|roboto(?!slab|mono|serif)|sfpro|sanfrancisco|applesystem|systemui|uisans|liberationsans|nimbussans|freesans|arimo|ibmplexsans(?!mono)|graphik|aktiv|neuehaas|blinkmac|geist|publicsans|worksans|haasgrot)/],
  ['Playfair Display', /^(?:didot|bodoni|playfair|cormorantsc|chronicledisplay)/],
  ['Cinzel', /^(?:trajan|optimus|forum|marcellus|castellar)/],
  ['Lora', /^(?:georgia|merriweather(?!sans)|charter|cambria|constantia|sourceserif|ptserif|cardo|century(?!gothic)|libreBaskerville|crimson|bookman|schoolbook)/],
  ['EB Garamond', /^(?:times|garamond|adobegaramond|agaramond|baskerville|caslon|minion|palatino|bookantiqua|goudy|sabon|bembo|jenson|liberationserif|nimbusroman|tinos|perpetua|hoefler|newyork)/],
  ['Roboto Slab', /^(?:rockwell|clarendon|memphis|archer|museoslab|robotoslab|serifa|sanchez|arvo|chaparral|egyptienne)/],
  ['JetBrains Mono', /^(?:courier|consolas|menlo|monaco|andale|lucidaconsole|sfmono|firacode|firamono|sourcecode|robotomono|ibmplexmono|dejavusansmono|liberationmono|spacemono|ocr)/],
  ['Great Vibes', /^(?:edwardian|snell|zapfino|kuenstler|palacescript|allura|alexbrush|parisienne|pinyon|tangerine|englishscript)/],
  ['Dancing Script', /^(?:brushscript|lucidahandwriting|lucidacalligraphy|mistral|applechancery|monotypecorsiva|zapfchancery|segoescript|satisfy|sacramento|cookie|savoye)/],
  ['Caveat', /^(?:comic|markerfelt|chalk|bradley|segoeprint|noteworthy|inkfree|patrickhand|indieflower|shadowsinto|permanentmarker|amatic)/],
  ['Lobster', /^(?:lobster|cooper(?!hewitt)|brandon.*script|yellowtail|oleo)/],
  ['Righteous', /^(?:bauhaus|broadway|itcbauhaus|monoton|limelight)/],
  ['Cinzel', /^(?:copperplate|papyrus)/],
]

/** What the words of an unknown name, or a generic name, tell. */
const hints: readonly (readonly [family: string, shape: RegExp])[] = [
  ['JetBrains Mono', /mono(?!t)|code|typewriter/],
  ['Dancing Script', /script|brush|cursive|signature|calligra/],
  ['Caveat', /hand|marker|pencil/],
  ['Roboto Slab', /slab|egypt/],
  ['Barlow Condensed', /cond|narrow|compress/],
  ['Nunito', /round/],
  ['Righteous', /^fantasy$/],
  ['Inter', /sans|grotes[kq]|gothic|neue/],
  ['EB Garamond', /serif|roman|antiqua|garamond/],
]

const weights: readonly (readonly [number, RegExp])[] = [
  [200, /(?:extra|ultra)[\s-]?light/i], [800, /(?:extra|ultra)[\s-]?bold/i], [600, /(?:semi|demi)[\s-]?(?:bold)?|\bdemi/i],
  [100, /thin|hairline/i], [300, /light/i], [500, /medium/i], [700, /bold/i], [900, /black|heavy|fat/i], [400, /regular|book|roman|normal/i],
]
const styled = /^(.+?)(?:[\s-]?(?:(?:thin|hairline|(?:extra|ultra|semi|demi)[\s-]?(?:light|bold)|demi|light|regular|roman|book|normal|medium|bold|black|heavy|italic|oblique|it)(?=$|[\s-]|mt$|ps|[A-Z])|MT$|PSMT$|PS$))+$/i

/** `Montserrat-BoldItalic`, `Poppins SemiBold`, `Arial-BoldMT`: the family, and what stands behind it. */
function splitStyle(name: string): { base: string; weight: number | null; isItalic: boolean } {
  const compact = name.replace(/(?:PS)?MT$/, '').replace(/([a-z])(?=(?:Thin|Light|Medium|Bold|Black|Heavy|Italic|Oblique|SemiBold|ExtraBold|ExtraLight)(?:$|[A-Z\s-]))/g, '$1 ')
  const base = styled.exec(compact)?.[1]?.trim() ?? compact
  const rest = compact.slice(base.length)
  return { base, weight: weights.find(([, shape]) => shape.test(rest))?.[0] ?? null, isItalic: /ital|obli|\bit\b/i.test(rest) }
}

const listed = (families: string): string[] =>
  families.split(',').map((name) => name.replace(/["']/g, '').replace(/\s+/g, ' ').trim()).filter((name) => name !== '')

/** The first name of a CSS list that is bundled or known by its build; without any, as browsers do, a book serif. */
export function nearestFamily(list: string, bundled: readonly string[]): NearestFamily {
  const names = listed(list)
  const keys = new Map(bundled.map((family) => [toKey(family), family]))
  const have = (family: string): string => keys.get(toKey(family)) ?? bundled[0] ?? family
  const asked = names[0] ?? ''
  for (const name of names) {
    const whole = keys.get(toKey(name))
    if (whole !== undefined) return { family: whole, asked: name, isSame: true, weight: null, isItalic: false }
    const { base, weight, isItalic } = splitStyle(name)
    const same = keys.get(toKey(base))
    if (same !== undefined) return { family: same, asked: name, isSame: true, weight, isItalic }
    const relative = kin.find(([, names]) => names.test(toKey(name)))
    if (relative !== undefined) return { family: have(relative[0]), asked, isSame: false, weight, isItalic }
  }
  const own = splitStyle(asked)
  for (const name of [...names].reverse()) {
    const hinted = hints.find(([, shape]) => shape.test(name.toLowerCase()))
    if (hinted !== undefined) return { family: have(hinted[0]), asked, isSame: false, weight: own.weight, isItalic: own.isItalic }
  }
  return { family: have(asked === '' ? 'EB Garamond' : 'Inter'), asked, isSame: false, weight: own.weight, isItalic: own.isItalic }
}
