/** Colours and type of what is drawn above the picture, from the tokens of the page. */
export interface OverlayTheme {
  readonly mark: string
  /** Words on the mark's colour, and the inside of handles: white on every poster, in either theme. */
  readonly onMark: string
  readonly guide: string
  /** The artboard's edge, where poster and ground are alike. */
  readonly edge: string
  readonly font: string
}

export function readOverlayTheme(element: HTMLElement): OverlayTheme {
  const style = getComputedStyle(element)
  const token = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise
  return {
    mark: token('--color-mark', '#1f6feb'),
    onMark: token('--color-on-mark', '#ffffff'),
    guide: token('--color-guide', '#d6155a'),
    edge: token('--color-line', '#88837b'),
    font: token('--font-ui', 'sans-serif'),
  }
}

/** Calls back when the page changes its theme. */
export function watchTheme(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class', 'style'] })
  const media = matchMedia('(prefers-color-scheme: dark)')
  media.addEventListener('change', listener)
  return () => {
    observer.disconnect()
    media.removeEventListener('change', listener)
  }
}
