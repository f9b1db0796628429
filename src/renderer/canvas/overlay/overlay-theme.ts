/** Colours and type of what is drawn above the picture, from the tokens of the page. */
export interface OverlayTheme {
  readonly accent: string
  readonly onAccent: string
  readonly guide: string
  readonly onGuide: string
  readonly handle: string
  readonly font: string
}

export function readOverlayTheme(element: HTMLElement): OverlayTheme {
  const style = getComputedStyle(element)
  const token = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise
  return {
    accent: token('--color-accent', '#1f57d0'),
    onAccent: token('--color-on-accent', '#ffffff'),
    guide: token('--color-danger', '#b3261e'),
    onGuide: token('--color-surface', '#ffffff'),
    handle: token('--color-raised', '#ffffff'),
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
