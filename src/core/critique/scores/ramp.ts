/** 0 at `from`, 1 at `to`, straight between; `to` may be the smaller one. */
export const ramp = (value: number, from: number, to: number): number => Math.min(1, Math.max(0, (value - from) / (to - from)))
