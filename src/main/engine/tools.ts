import type { Typesetter } from '#core/typography/text-spec.ts'
import { createTypesetter } from '#core/typography/typesetter.ts'
import { readAsset } from '#main/assets/read-asset.ts'
import type { Fonts } from '#main/fonts/create-fonts.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'

/** Everything that the engine's jobs need of the machine, made once for a process. */
export interface EngineTools {
  readonly fonts: Fonts
  readonly typesetter: Typesetter
  readonly readAsset: typeof readAsset
}

export function createTools(): EngineTools {
  const fonts = createFonts()
  return { fonts, typesetter: createTypesetter(fonts), readAsset }
}
