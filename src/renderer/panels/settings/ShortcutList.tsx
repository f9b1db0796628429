import { Shortcut } from '#renderer/controls/Shortcut.tsx'
import { actions } from '#renderer/studio/actions/actions.ts'
import { actionStrings } from '#renderer/studio/actions/strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { settingsStrings } from './strings.ts'
import styles from './ShortcutList.module.css'

interface Entry {
  readonly label: string
  readonly keys: readonly string[]
}

/** Every key combination of the studio, from the same lists that the keys themselves obey. */
export function ShortcutList() {
  const texts = useStrings(settingsStrings)
  const words = useStrings(actionStrings)
  const groups = new Map<string, Entry[]>([
    [texts.everywhere, [entry(texts.keyFind, 'Mod+K'), entry(texts.keyNew, 'Mod+Alt+N'), entry(texts.keySettings, 'Mod+,'), entry(texts.keyTabs, 'Alt+Shift+ArrowLeft', 'Alt+Shift+ArrowRight')]],
    [texts.inLibrary, [entry(texts.keySearch, '/'), entry(texts.keyOpen, 'Enter'), entry(texts.keySelect, 'Space'), entry(texts.keyRename, 'F2'), entry(texts.keyDelete, 'Delete')]],
  ])
  for (const { id, group, shortcut } of actions) {
    if (shortcut === undefined) continue
    const title = words[`group_${group}`]
    groups.set(title, [...(groups.get(title) ?? []), { label: words[id], keys: shortcut }])
  }
  return (
    <div className={styles.groups}>
      {[...groups].map(([title, entries]) => (
        <div key={title} className={styles.group}>
          <h3 className={styles.title}>{title}</h3>
          <dl className={styles.list}>
            {entries.map(({ label, keys }) => (
              <div key={label} className={styles.entry}>
                <dt>{label}</dt>
                <dd className={styles.keys}>
                  {keys.map((each) => (
                    <Shortcut key={each} keys={each} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}

const entry = (label: string, ...keys: readonly string[]): Entry => ({ label, keys })
