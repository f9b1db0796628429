import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Two cores: more workers only fight over them.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A page on a busy machine takes more than the usual second to show what was done.
    expect: { poll: { timeout: 15_000, interval: 50 } },
    // CI's machines are shared: what a stall of theirs broke is tried once more, and the report marks it `retry x1`.
    retry: process.env['CI'] === 'true' ? 1 : 0,
  },
})
