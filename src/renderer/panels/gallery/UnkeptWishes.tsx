import { Info } from 'lucide-react'
import { useMemo } from 'react'
import type { Candidate } from '#contract/records.ts'
import { useLanguage, useStrings } from '#renderer/studio/strings.ts'
import { listUnkept } from './list-unkept.ts'
import { galleryStrings } from './strings.ts'
import styles from './UnkeptWishes.module.css'

/** What was asked of the layout and is not kept, a quiet line each; nothing where all is. */
export function UnkeptWishes({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const texts = useStrings(galleryStrings)
  const language = useLanguage()
  const lines = useMemo(() => listUnkept(candidates, language), [candidates, language])
  if (lines.length === 0) return null
  return (
    <ul className={styles.list} aria-label={texts.unkeptWishes}>
      {lines.map(({ text, count }) => (
        <li key={text}>
          <Info size={14} aria-hidden />
          {text}
          {count < candidates.length && <span>{texts.inSome(count, candidates.length)}</span>}
        </li>
      ))}
    </ul>
  )
}
