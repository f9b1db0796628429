/** Element ids: unique in the file, XML names, and as close to the given name as can be. */
export interface ElementIds {
  take(name: string): string
}

export function createElementIds(): ElementIds {
  const taken = new Set<string>()
  const nextOf = new Map<string, number>()
  return {
    take(name) {
      const base = toXmlName(name)
      let id = base
      for (let count = nextOf.get(base) ?? 2; taken.has(id); count++) {
        id = `${base}-${count}`
        nextOf.set(base, count + 1)
      }
      taken.add(id)
      return id
    },
  }
}

/** Letters and figures of every script stay; all else becomes a hyphen, and the start is always a letter. */
function toXmlName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd}_]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    // A cut through a pair would leave half a character.
    .replace(/[\ud800-\udbff]$/, '')
  return /^[\p{L}_]/u.test(safe) ? safe : safe === '' ? 'layer' : `layer-${safe}`
}
