/** The faults that no design may have, in the words and the order of the promise. */
export const faultNames = {
  outside: 'layer outside the artboard',
  overlap: 'text over text or over the logo',
  clipped: 'clipped, hidden or broken text',
  contrast: 'line under its contrast',
  small: 'text too small',
  hierarchy: 'headline too near to the body',
  size: 'wrong size',
  logo: 'logo missing, small, crowded or lost',
  cta: 'call to action missing',
  words: 'no subhead or facts (75,000 px² and more)',
  facts: 'fact of the request missing (75,000 px² and more)',
  invented: 'number that the request does not say',
} as const
export type FaultName = keyof typeof faultNames

export interface Fault {
  readonly name: FaultName
  readonly detail: string
}

export interface Measured {
  readonly id: string
  readonly size: string
  readonly faults: readonly Fault[]
  /** The largest hero's share of the artboard. */
  readonly heroShare: number
  readonly area: number
  readonly origin: { readonly layout: string; readonly palette: string; readonly type: string; readonly background: string; readonly illustration: string }
}
