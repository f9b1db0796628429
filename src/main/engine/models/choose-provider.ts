import type { ModelProvider, ProviderTrial } from '#contract/models.ts'

/** By less than this, a provider is not worth another's rounding: the CPU gives the same numbers on more machines. */
const worthwhile = 0.8

export interface Choice {
  readonly provider: ModelProvider
  readonly trials: ProviderTrial[]
}

/** The fastest of those that gave the CPU's numbers; the CPU where none is clearly faster. The others get their reason. */
export function chooseProvider(trials: readonly ProviderTrial[]): Choice {
  const cpuMs = trials.find(({ provider }) => provider === 'cpu')?.ms ?? Infinity
  const sound = trials.filter((trial): trial is ProviderTrial & { ms: number } => trial.passedOver === null && trial.ms !== null)
  const fastest = sound.filter(({ provider, ms }) => provider !== 'cpu' && ms < cpuMs * worthwhile).sort((a, b) => a.ms - b.ms)[0]
  const provider = fastest?.provider ?? 'cpu'
  return {
    provider,
    trials: trials.map((trial) => (trial.passedOver === null && trial.provider !== provider ? { ...trial, passedOver: { why: 'slower' } } : trial)),
  }
}
