import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ModelProvider, ProviderTrial } from '#contract/models.ts'
import { chooseProvider } from '#main/engine/models/choose-provider.ts'

const trial = (provider: ModelProvider, ms: number | null, passedOver: ProviderTrial['passedOver'] = null): ProviderTrial => ({ provider, ms, passedOver })

it.each<[string, readonly ProviderTrial[], ModelProvider]>([
  ['the fastest', [trial('cpu', 10), trial('webgpu', 4), trial('cuda', 2)], 'cuda'],
  ['the processor where nothing is clearly faster', [trial('cpu', 10), trial('webgpu', 9)], 'cpu'],
  ['none whose numbers differ', [trial('cpu', 10), trial('webgpu', 4, { why: 'differs', by: 0.3 })], 'cpu'],
  ['the processor where nothing else ran', [trial('cpu', 10), trial('webgpu', null, { why: 'no-driver' })], 'cpu'],
])('chooses %s', (_what, trials, provider) => expect(chooseProvider(trials).provider).toBe(provider))

it('gives everything but what it chose a reason, and leaves the reasons that there were', () => {
  const names: readonly ModelProvider[] = ['webgpu', 'cuda', 'dml', 'coreml']
  const others = fc.tuple(...names.map((provider) => fc.option(fc.double({ min: 0.01, max: 50, noNaN: true })).map((ms) => trial(provider, ms, ms === null ? { why: 'no-driver' } : null))))
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 50, noNaN: true }), others, (cpuMs, rest) => {
      const { provider, trials } = chooseProvider([trial('cpu', cpuMs), ...rest])
      expect(trials.filter(({ passedOver }) => passedOver === null).map((each) => each.provider)).toEqual([provider])
      expect(trials.find((each) => each.provider === provider)!.ms).toBeLessThanOrEqual(cpuMs)
      for (const each of trials) expect(each.ms).toBe([trial('cpu', cpuMs), ...rest].find((one) => one.provider === each.provider)!.ms)
    }),
  )
})
