const noise = /^(logo|logotype|logos|brand|cropped|final|full|color|colour|white|black|dark|light|negative|inverted|reversed|horizontal|vertical|stacked|rgb|cmyk|web|print|small|large|transparent|copy|new|v\d+|\d+x\d*|\d+|[\da-f]{32,})$/i

/** A weak guess at the brand's name from how its logo file is called: `006_delights_logo.svg` → `Delights`; empty when nothing is left. A hash is no name. */
export function brandFromFile(path: string): string {
  const file = path.split(/[\\/]/).at(-1)!.replace(/\.[A-Za-z0-9]{2,5}$/, '')
  const words = file
    .replace(/[\s_.+-]+(?:on|for)[\s_.+-]+(?:white|black|dark|light|colou?r|web|print)(?![\p{L}\p{N}])/giu, '')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .split(/[\s_.()[\]+-]+/)
    .filter((word) => word !== '' && !noise.test(word) && /\p{L}/u.test(word))
  return words
    .flatMap((word) => word.split(/(&)/).filter((part) => part !== ''))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
