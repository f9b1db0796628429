import { expect, it } from 'vitest'
import { PassedOver } from '#contract/models.ts'
import { describePassedOver, formatMs } from '#renderer/panels/settings/models/describe-passed-over.ts'
import { modelStrings } from '#renderer/panels/settings/models/strings.ts'

const cases: readonly [PassedOver, string, string][] = [
  [{ why: 'other-system', system: 'mac' }, 'Only on a Mac', '仅适用于 Mac'],
  [{ why: 'not-built' }, 'Not part of ONNX Runtime', '不包含'],
  [{ why: 'no-libraries', folder: '/opt' }, 'ONNX Runtime 1.30.0 for CUDA 12', 'CUDA 12'],
  [{ why: 'no-cuda', message: 'libcudnn.so.9' }, 'cuDNN 9 (libcudnn.so.9)', 'libcudnn.so.9'],
  [{ why: 'no-loader' }, 'libvulkan1', 'libvulkan1'],
  [{ why: 'no-driver' }, 'No graphics driver', '显卡驱动'],
  [{ why: 'differs', by: 0.03456 }, 'by 0.035;', '0.035'],
  [{ why: 'slower' }, 'not clearly faster', '更快'],
  [{ why: 'crashed', how: 'signal SIGSEGV' }, 'Crashed', '崩溃'],
  [{ why: 'timed-out', afterMs: 30_000 }, '30 seconds', '30 秒'],
  [{ why: 'out-of-memory' }, 'memory', '内存'],
  [{ why: 'failed', message: 'no kernel' }, 'no kernel', 'no kernel'],
]

it('has plain words in both languages for every reason', () => {
  expect(cases.map(([{ why }]) => why).sort()).toEqual(PassedOver.options.map((option) => option.shape.why.value).sort())
  for (const [passedOver, english, chinese] of cases) {
    expect(describePassedOver(passedOver, modelStrings.en, '1.30.0')).toContain(english)
    expect(describePassedOver(passedOver, modelStrings.zh, '1.30.0')).toContain(chinese)
  }
})

it.each([[0.02, '< 0.1 ms'], [0.25, '0.3 ms'], [9.94, '9.9 ms'], [10.4, '10 ms'], [1234.5, '1235 ms']])('%s ms is %s', (ms, text) => expect(formatMs(ms)).toBe(text))
