import type { FaceChooser } from './choose-face.ts'
import type { FaceSource } from './font-source.ts'
import { itemize } from './shape-paragraph.ts'
import { styleText } from './style-text.ts'
import type { TextSpec } from './text-spec.ts'

/** Every face that setting the text asks for, those included that only its line height is measured by. */
export function findFaces(spec: TextSpec, chooser: FaceChooser): ReadonlySet<FaceSource> {
  const { text, spans, paragraphs } = styleText(spec)
  const faces = new Set(spans.map((span) => chooser.primary({ ...span, lang: spec.lang })))
  const missing = new Set<number>()
  for (const [start, end] of paragraphs) {
    for (const { face } of itemize(text.slice(start, end), start, spans, spec.lang, chooser, missing).drafts) faces.add(face)
  }
  return faces
}
