import { currentLanguage, useStrings } from '#renderer/studio/strings.ts'
import { examples } from './examples.ts'
import { briefStrings } from './strings.ts'
import styles from './ExampleChips.module.css'

export function ExampleChips({ onPick }: { readonly onPick: (request: string) => void }) {
  const texts = useStrings(briefStrings)
  return (
    <section className={styles.examples} aria-label={texts.examples}>
      <p>{texts.examples}</p>
      <ul>
        {examples[currentLanguage()].map(({ name, drawing, request }) => (
          <li key={name}>
            <button type="button" className={styles.example} onClick={() => onPick(request)}>
              <img src={`/illustrations/${drawing}.svg`} alt="" width={36} height={36} />
              <span className={styles.words}>
                <strong>{name}</strong>
                <span>{request}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
