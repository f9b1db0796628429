import type { faultCodes, Finding } from './finding.ts'

/** The hard rules, as people name them; a design that breaks one is shown only where there is no other. */
export const gateNames = ['inside', 'apart', 'whole', 'readable', 'logo', 'complete', 'true'] as const
export type GateName = (typeof gateNames)[number]

export const gateOf: Readonly<Record<(typeof faultCodes)[number], GateName>> = {
  'outside-artboard': 'inside',
  'wrong-size': 'inside',
  'text-overlap': 'apart',
  'logo-overlap': 'apart',
  'clipped-text': 'whole',
  'broken-word': 'whole',
  'missing-glyph': 'whole',
  'low-contrast': 'readable',
  'small-text': 'readable',
  'weak-hierarchy': 'readable',
  'logo-missing': 'logo',
  'logo-small': 'logo',
  'logo-crowded': 'logo',
  'logo-lost': 'logo',
  'cta-missing': 'complete',
  'fact-missing': 'complete',
  'text-missing': 'complete',
  invented: 'true',
}

/** How often each gate is broken; 0 everywhere for a sound design. Warnings break none, whatever their code. What another version called a fault is not known here. */
export function readGates(findings: readonly Pick<Finding, 'code' | 'severity'>[]): Readonly<Record<GateName, number>> {
  const gates: Record<GateName, number> = { inside: 0, apart: 0, whole: 0, readable: 0, logo: 0, complete: 0, true: 0 }
  for (const { code, severity } of findings) {
    const gate = gateOf[code as keyof typeof gateOf] as GateName | undefined
    if (severity === 'fault' && gate !== undefined) gates[gate]++
  }
  return gates
}
