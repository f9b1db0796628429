import { useEffect, useRef, useState } from 'react'
import { Failure } from '#contract/failure.ts'
import type { Found } from '#contract/work.ts'
import { showToast } from '#renderer/controls/show-toast.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { findingStrings } from '#renderer/studio/finding-strings.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { repairFindings } from './repair-findings.ts'
import { lintStrings } from './strings.ts'

/** What is being mended: one finding, or all of them and which of those. */
export type Busy = { readonly kind: 'one'; readonly finding: Found } | { readonly kind: 'all'; readonly at: number; readonly total: number }

export interface Repairs {
  readonly busy: Busy | null
  readonly repair: (finding: Found) => void
  readonly repairAll: (findings: readonly Found[]) => void
  readonly cancel: () => void
}

export function useRepairs(studio: Studio): Repairs {
  const client = useClient()
  const texts = useStrings(lintStrings)
  const names = useStrings(findingStrings) as Readonly<Record<string, string>>
  const [busy, setBusy] = useState<Busy | null>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [studio])

  async function run(findings: readonly Found[], label: string, first: Busy): Promise<void> {
    if (running.current !== null) return
    const abort = new AbortController()
    running.current = abort
    setBusy(first)
    try {
      const onProgress = (at: number): void => {
        if (first.kind === 'all') setBusy({ ...first, at })
      }
      const { mended, isClashed } = await repairFindings(client, studio, findings, label, { signal: abort.signal, onProgress })
      if (isClashed) showToast({ text: texts.changedMeanwhile })
      else if (mended === 0) showToast({ text: findings.length === 1 ? texts.unmendable : texts.noneMended })
      else showToast({ text: findings.length === 1 ? texts.mended : texts.someMended(mended, findings.length), tone: 'good', action: { label: texts.undo, onPress: () => undoIfLast(studio, label) } })
    } catch (error) {
      if (!(error instanceof Failure && error.code === 'cancelled')) showToast({ text: texts.repairFailed(error instanceof Error ? error.message : ''), tone: 'danger' })
    } finally {
      if (running.current === abort) running.current = null
      setBusy(null)
    }
  }

  return {
    busy,
    repair: (finding) => void run([finding], texts.repairNamed(names[finding.code] ?? finding.code), { kind: 'one', finding }),
    repairAll: (findings) => void run(findings, texts.repairAll(findings.length), { kind: 'all', at: 1, total: findings.length }),
    cancel: () => running.current?.abort(),
  }
}

/** The toast may outlive the moment: what was done since is not taken back. */
function undoIfLast(studio: Studio, label: string): void {
  if (studio.state().history.done.at(-1)?.label === label) studio.undo()
}
