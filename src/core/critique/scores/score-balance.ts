import type { BalanceMeasure } from '../measure-balance.ts'
import { ramp } from './ramp.ts'

/** 1 while the weight lies within a twentieth of the middle, nothing from three tenths away. */
export const scoreBalance = ({ offset }: Pick<BalanceMeasure, 'offset'>): number => 1 - ramp(offset, 0.05, 0.3)
