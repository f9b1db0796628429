import { describe, expect, it } from 'vitest'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import type { Candidate } from '#contract/records.ts'
import { listUnkept } from '#renderer/panels/gallery/list-unkept.ts'

const [logo, centred] = parseWishes('logo bottom right. Headline centred.').wishes
const finding = (wish: unknown, missing: unknown) => ({ code: 'wish-unkept', severity: 'warning' as const, message: '', wish, missing })
const candidate = (findings: Candidate['findings']) => ({ findings }) as Candidate

describe('listUnkept', () => {
  it('names each wish once, with how many candidates do not keep it, the commonest first', () => {
    const missing = finding(logo, { roles: ['logo'] })
    const candidates = [candidate([finding(centred, null), missing]), candidate([missing, { code: 'widow', severity: 'warning', message: '' }]), candidate([])]
    expect(listUnkept(candidates, 'en')).toEqual([
      { text: 'Not kept: “Logo: bottom right”: this design has no logo.', count: 2 }, { text: 'Not kept: “Headline centred across”.', count: 1 },
    ])
    expect(listUnkept(candidates, 'zh')[0]!.text).toBe('未能实现：“标志：右下角”：这个设计没有标志。')
  })

  it('passes over what it cannot read', () => expect(listUnkept([candidate([finding({ kind: 'nonsense' }, null)])], 'en')).toEqual([]))
})
