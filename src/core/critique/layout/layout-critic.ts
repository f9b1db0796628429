import type { FlatLayout, Layout } from '#core/layout/problem/problem.ts'

/** What must hold exactly; a layout that breaks none is sound. */
export const gateNames = ['inside', 'overlap', 'textSize', 'aspect', 'bounds', 'constraints', 'fixed', 'underlay'] as const
export type GateName = (typeof gateNames)[number]

/** What makes one sound layout better than another. */
export const scoreNames = ['alignment', 'balance', 'rhythm', 'hierarchy', 'whitespace', 'proximity', 'saliency', 'order'] as const
export type ScoreName = (typeof scoreNames)[number]

export interface LayoutJudgement {
  readonly isSound: boolean
  /** 0 when kept; else by how much it is broken, in shares of the page's short side or of what was asked. */
  readonly gates: Readonly<Record<GateName, number>>
  /** Each in [0, 1]; 1 where the problem has nothing that it could measure. */
  readonly scores: Readonly<Record<ScoreName, number>>
  /** What `score` answers. */
  readonly overall: number
}

/** Judges layouts of one problem by their geometry alone. It keeps scratch space between calls, so it belongs to one caller at a time. */
export interface LayoutCritic {
  /**
   * In [0, 1]; any sound layout is at or over `soundFloor`, any other under it. Made for millions of calls: of a layout that
   * does not reach `least`, 0 by default, it may say no more than a bound under `least` that is nowhere under its score.
   */
  score(flat: FlatLayout, least?: number): number
  judge(layout: Layout): LayoutJudgement
}

/** The score that parts sound layouts from the others. */
export const soundFloor = 0.2
