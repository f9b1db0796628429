import { useMemo } from 'react'
import { Failure } from '#contract/failure.ts'
import type { Wanted } from '#contract/records.ts'
import { noChoices } from '#core/compose/choices.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { showToast } from '#renderer/controls/show-toast.ts'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { goTo } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { uploadFile } from '#renderer/studio/upload-file.ts'
import { askForVariants } from '#renderer/studio/variants-link.ts'
import { editorStrings } from './strings.ts'

export interface ContextParts {
  readonly typesetter: PageTypesetter
  readonly studio: Studio
  readonly onExport: () => void
  readonly onPictures: (swap: LayerId | null) => void
}

/** The design's own brief again, of which only what is not locked is free. */
function wantedAround(design: Design): Wanted {
  const { width, height, name } = Object.values(design.artboards)[0]!
  const request = design.origin?.request || design.description || design.title || name
  return {
    request, logo: null, photos: [], sizes: [{ width: Math.round(width), height: Math.round(height), name: name.slice(0, 40) }], count: 6,
    seed: crypto.getRandomValues(new Uint32Array(1))[0]!, choices: noChoices, like: null, around: design,
  }
}

/** What the editor's verbs need of the screen around them. */
export function useActionContext({ studio, typesetter: { typesetter, isReady, ready }, onExport, onPictures }: ContextParts): ActionContext {
  const texts = useStrings(editorStrings)
  const client = useClient()
  return useMemo(
    () => ({
      openExport: onExport,
      makeAround: () => {
        const generation = crypto.randomUUID()
        client.call('jobs.start', { job: crypto.randomUUID(), work: { kind: 'generate', generation, wanted: wantedAround(studio.state().design) } }).then(
          () => goTo({ screen: 'generation', id: generation }),
          (error: unknown) => showToast({ text: error instanceof Failure ? error.message : texts.makeAroundFailed, tone: 'danger' }),
        )
      },
      openVariants: (kind) => {
        const { design, artboard } = studio.state()
        const { width, height } = design.artboards[artboard]!
        askForVariants({ kind, title: design.title, size: { width, height }, given: () => ({ design: studio.state().design }), studio: kind === 'vary' ? studio : null })
      },
      openPictures: onPictures,
      uploadPicture: async (file) => (await uploadFile(file, 'photo')).picture,
      measureText: (layer) => (isReady(layer) ? Math.ceil(typesetter.setText(layer, layer.wrap === 'box' ? layer.width : Infinity).height) : undefined),
      prepareText: (layers) => ready(layers).catch(() => undefined),
      report: (problem) => showToast({ text: problem === 'paste-denied' ? texts.pasteDenied : texts.pictureFailed(''), tone: 'danger' }),
    }),
    [studio, client, typesetter, isReady, ready, onExport, onPictures, texts],
  )
}
