import { useMemo } from 'react'
import type { Summary } from '#contract/records.ts'
import { showToast } from '#renderer/controls/show-toast.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { useTabsStore } from '#renderer/studio/tabs-store.ts'
import { importDesign } from './import-design.ts'
import { libraryStrings } from './strings.ts'

export interface DesignActions {
  rename(id: string, title: string): void
  duplicate(ids: readonly string[]): void
  remove(designs: readonly Pick<Summary, 'id' | 'title'>[]): void
  restore(ids: readonly string[]): void
  erase(ids: readonly string[]): void
  removeGeneration(id: string): void
  importFiles(files: readonly File[]): void
}

/** What can be done with designs in the library; each says how it went. */
export function useDesignActions(): DesignActions {
  const texts = useStrings(libraryStrings)
  const client = useClient()
  const tabs = useTabsStore()
  return useMemo(() => {
    const complain = (error: unknown): void => void showToast({ text: texts.failed(error instanceof Error ? error.message : String(error)), tone: 'danger' })
    const each = (ids: readonly string[], call: (id: string) => Promise<unknown>): Promise<unknown> => Promise.all(ids.map(call))
    const restore = (ids: readonly string[]): Promise<unknown> => each(ids, (id) => client.call('designs.restore', { id }))
    return {
      rename: (id, title) => void client.call('designs.rename', { id, title }).catch(complain),
      duplicate: (ids) => void each(ids, (id) => client.call('designs.duplicate', { id, as: crypto.randomUUID() })).catch(complain),
      remove(designs) {
        const ids = designs.map(({ id }) => id)
        each(ids, async (id) => {
          await tabs.close(id)
          await client.call('designs.remove', { id })
        }).then(() => {
          const text = designs.length === 1 ? texts.removedOne(designs[0]!.title || texts.untitled) : texts.removedMany(designs.length)
          showToast({ text, action: { label: texts.undo, onPress: () => void restore(ids).catch(complain) } })
        }, complain)
      },
      restore: (ids) => void restore(ids).then(() => showToast({ text: texts.restoredMany(ids.length) }), complain),
      erase: (ids) => void each(ids, (id) => client.call('designs.erase', { id })).catch(complain),
      removeGeneration: (id) =>
        void client.call('generations.remove', { id }).then(
          () => showToast({ text: texts.removedBrief, action: { label: texts.undo, onPress: () => void client.call('generations.restore', { id }).catch(complain) } }),
          complain,
        ),
      importFiles: (files) =>
        void Promise.all(
          files.map(async (file) => {
            try {
              const { id, title } = await importDesign(client, file)
              if (files.length === 1) goTo({ screen: 'design', id })
              else showToast({ text: texts.imported(title || texts.untitled), tone: 'good' })
            } catch (error) {
              const why = error instanceof Error ? error.message : String(error)
              const isNamed = why.toLowerCase().startsWith(`${file.name.toLowerCase()}: `)
              showToast({ text: texts.cannotImport(file.name, isNamed ? why.slice(file.name.length + 2) : why), tone: 'danger' })
            }
          }),
        ),
    }
  }, [client, tabs, texts])
}
