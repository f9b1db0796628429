import { useEffect, useState } from 'react'
import { Disclosure } from '#renderer/controls/Disclosure.tsx'
import { useStrings } from '#renderer/studio/strings.ts'
import { settingsStrings } from './strings.ts'
import styles from './About.module.css'

interface Family {
  readonly family: string
  readonly license: string
  readonly attribution: string
}

/** The version, and whose work is inside. */
export function About({ version }: { readonly version: string }) {
  const texts = useStrings(settingsStrings)
  const [families, setFamilies] = useState<readonly Family[]>([])
  useEffect(() => {
    fetch('/fonts/index.json')
      .then((answer) => answer.json() as Promise<{ readonly families: readonly Family[] }>)
      .then((index) => setFamilies(index.families.toSorted((a, b) => a.family.localeCompare(b.family))))
      .catch(() => undefined)
  }, [])
  return (
    <div className={styles.about}>
      <p>
        <strong>{texts.version(version)}</strong>
      </p>
      <p className={styles.soft}>{texts.aboutText}</p>
      <div className={styles.parts}>
        <Disclosure title={`${texts.fonts} (${families.length})`} isOpenAtFirst={false}>
          <p className={styles.soft}>{texts.fontsText}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{texts.family}</th>
                <th scope="col">{texts.licence}</th>
                <th scope="col">{texts.holder}</th>
              </tr>
            </thead>
            <tbody>
              {families.map(({ family, license, attribution }) => (
                <tr key={family}>
                  <th scope="row">{family}</th>
                  <td>{license}</td>
                  <td className={styles.soft}>{attribution}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
        <Disclosure title={texts.drawings} isOpenAtFirst={false}>
          <p className={styles.soft}>{texts.drawingsText}</p>
        </Disclosure>
        <Disclosure title={texts.icons} isOpenAtFirst={false}>
          <p className={styles.soft}>{texts.iconsText}</p>
        </Disclosure>
      </div>
    </div>
  )
}
