import { expect, it } from 'vitest'
import { describeExit, isEndedFromOutside } from '#main/engine/describe-exit.ts'

it.each([
  [{ code: null, signal: 'SIGABRT', lastWords: '<--- Last few GCs --->\nFATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory' }, 'it ran out of memory', false],
  [{ code: null, signal: 'SIGABRT', lastWords: "terminate called after throwing an instance of 'std::bad_alloc'" }, 'it ran out of memory', false],
  [{ code: null, signal: 'SIGKILL', lastWords: '' }, 'signal SIGKILL: it was ended from outside, perhaps because the system was short of memory', true],
  [{ code: null, signal: 'SIGSEGV', lastWords: 'Warning: no driver' }, 'signal SIGSEGV', false],
  [{ code: 0xc0000005, signal: null, lastWords: '' }, 'exit code 3221225477', false],
  [{ code: 139, signal: null, lastWords: '' }, 'exit code 139', false],
  [{ code: 0, signal: null, lastWords: '' }, 'exit code 0', true],
  [{ code: 15, signal: null, lastWords: '' }, 'exit code 15', true],
])('%o', (exit, reason, isOutside) => {
  expect(describeExit(exit)).toBe(reason)
  expect(isEndedFromOutside(describeExit(exit))).toBe(isOutside)
})
