import { useMemo } from 'react'
import type { LayerId } from '#core/design/ids.ts'
import { showToast } from '#renderer/controls/show-toast.ts'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { uploadFile } from '#renderer/studio/upload-file.ts'
import { editorStrings } from './strings.ts'

export interface ContextParts {
  readonly typesetter: PageTypesetter
  readonly onExport: () => void
  readonly onPictures: (swap: LayerId | null) => void
}

/** What the editor's verbs need of the screen around them. */
export function useActionContext({ typesetter: { typesetter, isReady, ready }, onExport, onPictures }: ContextParts): ActionContext {
  const texts = useStrings(editorStrings)
  return useMemo(
    () => ({
      openExport: onExport,
      openPictures: onPictures,
      uploadPicture: async (file) => (await uploadFile(file, 'photo')).picture,
      measureText: (layer) => (isReady(layer) ? Math.ceil(typesetter.setText(layer, layer.wrap === 'box' ? layer.width : Infinity).height) : undefined),
      prepareText: (layers) => ready(layers).catch(() => undefined),
      report: (problem) => showToast({ text: problem === 'paste-denied' ? texts.pasteDenied : texts.pictureFailed(''), tone: 'danger' }),
    }),
    [typesetter, isReady, ready, onExport, onPictures, texts],
  )
}
