/** What cameras, phones and folders write into names, and says nothing of what is seen. */
const noise = /^(img|dsc[a-z]?|dscf|pxl|mvimg|pict?|p\d+|image|images|photo|photos|picture|foto|bild|scan|screenshot|screen|shot|whatsapp|signal|unsplash|pexels|pixabay|shutterstock|istock|stock|download|untitled|copy|final|edit|edited|crop|cropped|cutout|export|web|print|small|large|medium|original|hd|hdr|raw|v\d+|\d+x\d*|\d+)$/i
/** Hashes and camera numbers: letters and digits mixed, or letters that make no word. */
const isCode = (word: string): boolean => (/\d/.test(word) && /\p{L}/u.test(word)) || (/^[a-z]{5,}$/i.test(word) && !/[aeiouy]/i.test(word))

/** What a picture shows, as its file says: `fruit-on-cloth.jpg` → `Fruit on cloth`; empty for `IMG_2034.jpg`. */
export function titleFromFile(path: string): string {
  const file = path.split(/[\\/]/).at(-1)!.replace(/\.[A-Za-z0-9]{2,5}$/, '')
  const words = file
    .normalize('NFC')
    .replace(/\b(?:whatsapp|screen\s?shot|bildschirmfoto)\b.*$/i, '')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .split(/[\s_.()[\]{}+,=~#@!-]+/)
    .filter((word) => word !== '' && !noise.test(word) && !isCode(word) && /\p{L}/u.test(word))
    .slice(0, 7)
  const title = words.map((word, index) => (index > 0 && /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word)).join(' ')
  return title.length < 3 && /^[\p{ASCII}]*$/u.test(title) ? '' : title.charAt(0).toUpperCase() + title.slice(1)
}
