import { useSyncExternalStore } from 'react'
import type { Client } from '#contract/client.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import type { Studio } from '#renderer/studio/studio.ts'
import { createLint } from './create-lint.ts'
import type { Lint, LintState } from './create-lint.ts'

export interface Findings extends LintState {
  /** All findings; a tab shows it. */
  readonly count: number
  readonly retry: () => void
}

const lints = new WeakMap<Studio, { readonly client: Client; readonly lint: Lint }>()
const shown = new WeakMap<LintState, Findings>()

function lintOf(client: Client, studio: Studio): Lint {
  const known = lints.get(studio)
  if (known?.client === client) return known.lint
  const lint = createLint(client, studio)
  lints.set(studio, { client, lint })
  return lint
}

/** The engine's findings for the open design, live. Everyone who asks for the same studio shares one judgement. */
export function useFindings(studio: Studio): Findings {
  const lint = lintOf(useClient(), studio)
  return useSyncExternalStore(lint.subscribe, () => {
    const state = lint.state()
    let findings = shown.get(state)
    if (findings === undefined) shown.set(state, (findings = { ...state, count: state.findings?.length ?? 0, retry: lint.retry }))
    return findings
  })
}
