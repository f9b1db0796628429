import { detect } from 'tinyld'

/** Words so common that a few of them tell the language of even a short line. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the a an of for and with to in on at by from our your is are this that it we you or off join free new now please create design make banner poster flyer',
  de: 'der die das und für mit ein eine einen zum zur im am auf von bei ist sind unser unsere jetzt nicht auch uhr eintritt rabatt wir ihr erstelle gestalte plakat vom des dem',
  fr: 'le la les et pour avec un une des du au aux sur dans est sont notre nos votre vos de chez entrée heures réduction créez affiche jusqu ce cette',
  es: 'el la los las y para con un una del al en de por es son nuestro nuestra tu su hasta entrada gratis descuento crea cartel horas este esta',
  it: 'il lo la gli le e per con un una del della dei al alla in di da è sono nostro nostra fino ingresso sconto crea manifesto ore questo dal',
  pt: 'o a os as e para com um uma do da dos das ao em de por é são nosso nossa até entrada desconto crie cartaz às não',
  nl: 'de het een en voor met van op in bij is zijn onze jouw uw tot gratis korting uur maak poster deze nu naar vanaf',
  sv: 'och för med ett en den det på av är vår till från rabatt nu i som',
  da: 'og til med et en den det på af er vores fra rabat nu i som hos',
  pl: 'i na z do w dla się jest od nasz nasza oraz po zniżka wstęp godz',
  tr: 've bir için ile bu da de en yeni indirim ücretsiz saat kadar',
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

const latinSets = Object.entries(functionWords).map(([lang, words]) => [lang, new Set(words.split(' '))] as const)

/** BCP 47 of the language that the request is written in; English when nothing speaks against it. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return 'en'
  const counts = new Map(scripts.map(([lang, pattern]) => [lang, sample.match(pattern)?.length ?? 0]))
  // Japanese is told by its kana, however many Han characters stand between them.
  const kana = counts.get('ja')!
  const han = counts.get('zh')!
  if (kana > 0 && kana + han > letters * 0.3 && kana * 8 > han) return 'ja'
  for (const [lang, count] of counts) if (lang !== 'ja' && count > letters * 0.4) return lang === 'ar' ? detectArabicScript(sample) : lang
  return detectLatin(sample)
}

/** Persian and Urdu have letters that Arabic has not, and Urdu some that Persian has not. */
const detectArabicScript = (sample: string): string => (/[ٹڈڑےں]/.test(sample) ? 'ur' : /[پچژگکی]/.test(sample) ? 'fa' : 'ar')

function detectLatin(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const scores = latinSets.map(([lang, set]) => ({ lang, score: words.filter((word) => set.has(word)).length }))
  scores.sort((a, b) => b.score - a.score || (a.lang === 'en' ? -1 : 0))
  const [first, second] = scores
  const guess = detect(sample, { only: latinSets.map(([lang]) => lang) })
  if (first === undefined || first.score === 0) return guess !== '' && words.length >= 5 ? guess : hasForeignLetters(sample) && guess !== '' ? guess : 'en'
  if (second !== undefined && first.score === second.score) {
    const tied = scores.filter((entry) => entry.score === first.score).map((entry) => entry.lang)
    return tied.includes(guess) ? guess : tied.includes('en') ? 'en' : first.lang
  }
  return first.lang
}

const hasForeignLetters = (text: string): boolean => /[ßäöüñçãõáíóúàèìòùâêîôûœøåæşğıłżźćńęą¡¿]/i.test(text)

/** Written from right to left. */
export const isRightToLeftLanguage = (lang: string): boolean => /^(ar|he|fa|ur)\b/.test(lang)
/** Set without spaces between words. */
export const isUnspacedLanguage = (lang: string): boolean => /^(zh|ja|th)\b/.test(lang)
