import type { Asset } from '#core/design/design.ts'

/** A photo that a designer brought: bundled drawings and tiles say where they come from. */
export const isDesigners = ({ source, extension }: Pick<Asset, 'source' | 'extension'>): boolean => source === '' && extension !== 'svg'
