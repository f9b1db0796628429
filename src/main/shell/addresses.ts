/** The studio's own scheme: privileged, so that it is an origin of its own, and no file's. */
export const scheme = 'broadside'
export const studioUrl = `${scheme}://studio/`

/** Whether an address is the studio's own page: nothing else is ever shown in a window, and nothing else may ask. */
export const isStudio = (url: string): boolean => url === studioUrl || url.startsWith(`${studioUrl}#`) || url.startsWith(`${studioUrl}?`)

/** Whether an address may be handed to the system's browser. */
export function isOutside(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}

/** What a window may load: the studio itself, and what a page makes of bytes that it has. */
export const isAllowed = (url: string): boolean => url.startsWith(studioUrl) || /^(blob:broadside:\/\/studio\/|data:|devtools:)/.test(url)
