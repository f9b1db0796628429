/** What design tools write at the start of every chain: the drawing laid over nothing, under the name of `shape`. */
const emptyGround = /<feFlood\b[^>]*\bflood-opacity="0"[^>]*\bresult="([^"]+)"[^>]*\/><feBlend\b(?=[^>]*\bin="SourceGraphic")(?=[^>]*\bin2="\1")[^>]*\bresult="([^"]+)"[^>]*\/>/g
const filter = /<filter\b[^>]*>([\s\S]*?)<\/filter>/g

/** The same filters with fewer steps: each step costs a renderer as much as the rest of the drawing. */
export const shortenFilters = (svg: string): string =>
  svg.replace(filter, (whole) => {
    const names: string[] = []
    const short = whole.replace(emptyGround, (_, _ground: string, shape: string) => {
      names.push(shape)
      return ''
    })
    return names.reduce((text, name) => text.replaceAll(`in2="${name}"`, 'in2="SourceGraphic"').replaceAll(`in="${name}"`, 'in="SourceGraphic"'), short)
  })

/** Without the filters that `keeps` says no to; it is told the names of a filter's steps. */
export function dropFilters(svg: string, keeps: (steps: readonly string[]) => boolean): { svg: string; dropped: number } {
  const gone = new Set<string>()
  for (const [whole, content] of svg.matchAll(filter)) {
    const steps = [...content!.matchAll(/<(fe[A-Za-z]+)/g)].map((match) => match[1]!)
    const id = /\bid="([^"]+)"/.exec(whole)?.[1]
    if (id !== undefined && !keeps(steps)) gone.add(id)
  }
  let dropped = 0
  const text = svg.replace(/ filter="url\(#([^)"]+)\)"/g, (whole, id: string) => {
    if (!gone.has(id)) return whole
    dropped++
    return ''
  })
  return { svg: gone.size === 0 ? svg : text.replace(filter, (whole) => (gone.has(/\bid="([^"]+)"/.exec(whole)?.[1] ?? '') ? '' : whole)), dropped }
}

export const isPlainBlur = (steps: readonly string[]): boolean => steps.length === 1 && steps[0] === 'feGaussianBlur'
