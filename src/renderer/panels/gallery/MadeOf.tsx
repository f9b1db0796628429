import type { ReactNode } from 'react'
import type { Candidate } from '#contract/records.ts'
import { Swatch } from '#renderer/controls/Swatch.tsx'
import { harmonyStrings } from '#renderer/studio/harmony-strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { readPairWords, readPaletteName } from './describe-candidate.ts'
import { groundStrings, layoutStrings, nameIn } from './made-of-strings.ts'
import { galleryStrings } from './strings.ts'
import styles from './MadeOf.module.css'

/** The choice on each axis: layout, palette, type, ground, picture. */
export function MadeOf({ candidate: { origin } }: { readonly candidate: Candidate }) {
  const texts = useStrings(galleryStrings)
  const layouts = useStrings(layoutStrings)
  const grounds = useStrings(groundStrings)
  const harmonies = useStrings(harmonyStrings)
  if (origin === null) return null
  const { harmony, colors } = readPaletteName(origin.palette)
  const picture = origin.illustration === 'type' ? texts.typeAlone : origin.illustration === 'photo' ? texts.yourPhoto : origin.illustration
  const rows: readonly (readonly [string, ReactNode])[] = [
    [texts.layout, nameIn(layouts, origin.layout)],
    [
      texts.palette,
      <span key="palette" className={styles.palette}>
        {nameIn(harmonies, harmony)}
        <span className={styles.swatches}>
          {colors.map(({ name, hex }) => (
            <Swatch key={name} color={hex} size={14} />
          ))}
        </span>
      </span>,
    ],
    [texts.type, readPairWords(origin.type)],
    [texts.ground, nameIn(grounds, origin.background)],
    [texts.picture, picture],
  ]
  return (
    <section className={styles.section}>
      <h3>{texts.madeOf}</h3>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
