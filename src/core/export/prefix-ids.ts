/** Every id in a picture and every reference to one, so that two pictures in one file never share a name. */
export const prefixIds = (svg: string, prefix: string): string =>
  svg
    .replace(/(\sid\s*=\s*["'])/g, `$1${prefix}`)
    .replace(/url\(\s*(["']?)#/g, `url($1#${prefix}`)
    .replace(/(\s(?:xlink:)?href\s*=\s*["'])#/g, `$1#${prefix}`)
