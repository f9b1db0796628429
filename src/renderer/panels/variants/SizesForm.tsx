import { Download, LibraryBig } from 'lucide-react'
import { useState } from 'react'
import type { Size } from '#contract/records.ts'
import { Button } from '#renderer/controls/Button.tsx'
import { Menu } from '#renderer/controls/Menu.tsx'
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx'
import { showToast } from '#renderer/controls/show-toast.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { downloadFile } from '#renderer/studio/download-file.ts'
import { followJob } from '#renderer/studio/follow-job.ts'
import { goTo } from '#renderer/studio/router.ts'
import { isSameSize } from '#renderer/studio/size-presets.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { VariantsAsked } from '#renderer/studio/variants-link.ts'
import { fetchDesign } from './fetch-design.ts'
import { SizesList } from './SizesList.tsx'
import { variantsStrings } from './strings.ts'
import { useVariants } from './use-variants.ts'
import type { Made } from './use-variants.ts'
import { VariantTile } from './VariantTile.tsx'
import styles from './variants.module.css'

/** Sizes on the left, results on the right as they come; those chosen go into the library, or are saved. */
export function SizesForm({ asked, onDone }: { readonly asked: VariantsAsked; readonly onDone: () => void }) {
  const texts = useStrings(variantsStrings)
  const client = useClient()
  const [sizes, setSizes] = useState<readonly Size[]>([])
  const [left, setLeft] = useState<readonly string[]>([])
  const { making, start, cancel } = useVariants()
  const { made, state } = making
  const chosen = made.filter(({ name }) => !left.includes(name))
  const isRunning = state === 'running'
  const [isKeeping, setIsKeeping] = useState(false)

  function toggle(size: Size): void {
    setSizes((list) => (list.some((one) => isSameSize(one, size)) ? list.filter((one) => !isSameSize(one, size)) : [...list, size]))
  }
  function make(): void {
    setLeft([])
    start({ kind: 'relayout', given: asked.given(), sizes: [...sizes], seed: 1 })
  }
  /** One thing at a time: pressed twice, it would keep everything twice. A button that is disabled while it has the focus loses it. */
  async function keep(each: (variant: Made) => Promise<void>, done: () => void): Promise<void> {
    if (isKeeping) return
    setIsKeeping(true)
    try {
      for (const variant of chosen) await each(variant)
      done()
    } catch {
      showToast({ text: texts.failed, tone: 'danger' })
    } finally {
      setIsKeeping(false)
    }
  }

  const addToLibrary = (): Promise<void> =>
    keep(
      async (variant) => {
        const design = await fetchDesign(variant)
        const { width, height } = variant.size
        await client.call('designs.create', { id: crypto.randomUUID(), design: { ...design, title: `${design.title === '' ? texts.untitled : design.title} ${width} × ${height}`.slice(0, 500) } })
      },
      () => {
        showToast({ text: texts.added(chosen.length), tone: 'good', action: { label: texts.showLibrary, onPress: () => goTo({ screen: 'library' }) } })
        onDone()
      },
    )

  const saveFiles = (to: 'png' | 'svg' | 'json'): Promise<void> =>
    keep(
      async (variant) => {
        const design = await fetchDesign(variant)
        const { job, name } = await followJob(client, { kind: 'export', design, to, scale: 1, name: fileName(design.title, variant) })
        downloadFile(`/exports/${job}/${encodeURIComponent(name)}`, name)
      },
      () => undefined,
    )

  return (
    <div className={styles.sizes}>
      <SizesList chosen={sizes} own={asked.size} onToggle={toggle} onSet={setSizes} />
      <div className={styles.form}>
        <div className={styles.results} aria-busy={isRunning}>
          {made.length === 0 && state !== 'failed' && <p className={styles.empty}>{isRunning ? texts.laying : texts.chooseSizes}</p>}
          {state === 'failed' && (
            <p className={styles.empty} role="alert">
              {making.message || texts.failed}
            </p>
          )}
          {made.length > 0 && (
            <ul className={styles.grid}>
              {made.map((variant) => (
                <VariantTile
                  key={`${variant.job} ${variant.name}`}
                  made={variant}
                  label={texts.sized(variant.size.width, variant.size.height)}
                  caption={`${variant.size.width} × ${variant.size.height}`}
                  isChosen={!left.includes(variant.name)}
                  onChoose={() => setLeft((list) => (list.includes(variant.name) ? list.filter((name) => name !== variant.name) : [...list, variant.name]))}
                />
              ))}
            </ul>
          )}
        </div>
        <div className={styles.foot}>
          {isRunning ? (
            <>
              <ProgressBar label={texts.laying} value={making.share} />
              <Button size="l" onPress={cancel}>
                {texts.cancel}
              </Button>
            </>
          ) : (
            <>
              <span className={styles.said} role="status">
                {isKeeping ? texts.keeping : made.length > 0 ? texts.selected(chosen.length) : ''}
              </span>
              <Button size="l" variant={made.length === 0 ? 'primary' : 'plain'} isDisabled={sizes.length === 0} onPress={make}>
                {texts.make(sizes.length)}
              </Button>
            </>
          )}
          {made.length > 0 && !isRunning && (
            <>
              <Menu
                trigger={
                  <Button size="l" icon={<Download aria-hidden />} isDisabled={chosen.length === 0}>
                    {texts.saveFiles}
                  </Button>
                }
                items={[{ id: 'png', label: texts.asPng }, { id: 'svg', label: texts.asSvg }, { id: 'json', label: texts.asJson }]}
                onAction={(id) => void saveFiles(id as 'png')}
              />
              <Button size="l" variant="primary" icon={<LibraryBig aria-hidden />} isDisabled={chosen.length === 0} onPress={() => void addToLibrary()}>
                {texts.toLibrary(chosen.length)}
              </Button>
            </>
          )}
        </div>
      </div>
    </div>
  )
}

const fileName = (title: string, { size }: Made): string => `${title.slice(0, 80)} ${size.width}x${size.height}`.trim()
