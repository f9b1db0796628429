const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthShape = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const spelled: Readonly<Record<string, string>> = {
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
  fifteen: '15', twenty: '20', 'twenty-five': '25', thirty: '30', forty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90',
  half: '50', hundred: '100', noon: '12', midnight: '12', first: '1', second: '2', third: '3', quarter: '15',
}

/** What is not the client's own word in a request: the file paths and pixel sizes that it carries. */
const stripNoise = (request: string): string =>
  request.replace(/\S*[/\\]\S+\.(?:png|svg|jpe?g|webp|gif|avif)\b/gi, ' ').replace(/\b\d+\s*[x×]\s*\d+(?:\s*(?:px|pixels))?\b/gi, ' ')

/** For comparing: case, spaces, quotes and dashes of every kind fall away. */
const squeeze = (text: string): string => text.toLowerCase().normalize('NFKC').replace(/[\s"'`“”‘’„«»,–—-]+/g, '')

const findAll = (text: string, shape: RegExp): string[] => [...text.matchAll(shape)].map((match) => match[1] ?? match[0])

/** What the request says exactly and a design with room for it must print; found by shape alone, apart from the product's own reading. */
function findFacts(request: string): string[] {
  const text = stripNoise(request)
  return [
    ...findAll(text, /[“"]([^“”"]{2,80})[”"]/g),
    ...findAll(text, /[$€£¥]\s?\d[\d.,]*\d|[$€£¥]\s?\d/g),
    ...findAll(text, /\d+(?:\.\d+)?\s?%/g),
    ...findAll(text, /\b(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+(?:com|org|net|io|co|eu|de|uk|fr|app|shop|store|example)(?:\/[\w./-]*\w)?)\b/gi),
    ...findAll(text, /\b\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m|p\.m)\b/gi),
    ...findAll(text, /(?:\+|\b)\d[\d ()-]{7,}\d\b/g),
  ]
}

function findDates(request: string): { day: string; month: string }[] {
  const shape = new RegExp(`\\b${monthShape}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b|\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthShape}\\b`, 'gi')
  return [...stripNoise(request).matchAll(shape)].map((match) => ({
    day: (match[1] ?? match[2])!,
    month: months.find((month) => match[0].toLowerCase().includes(month)) ?? '',
  }))
}

/** Facts of the request that stand in none of the design's texts. */
export function findMissingFacts(request: string, texts: readonly string[]): string[] {
  const printed = squeeze(texts.join(' '))
  const facts = findFacts(request).filter((fact) => !printed.includes(squeeze(fact).replace(/\.(?=[ap]m)/g, '')))
  const dates = findDates(request).filter(({ day, month }) => !(printed.includes(month) && new RegExp(`(^|\\D)0?${day}(\\D|$)`).test(texts.join(' '))))
  return [...facts, ...dates.map(({ day, month }) => `${day} ${month}`)]
}

/** Numbers in the design's texts that neither the request nor the logo says. */
export function findInvented(request: string, logoText: string, texts: readonly string[]): string[] {
  const words = request.toLowerCase().split(/[^a-z-]+/).flatMap((word) => spelled[word] ?? [])
  const known = new Set([...(stripNoise(request) + logoText).match(/\d+/g) ?? [], ...words].map(Number))
  return texts.flatMap((text) => text.match(/\d+/g) ?? []).filter((digits) => !known.has(Number(digits)))
}
