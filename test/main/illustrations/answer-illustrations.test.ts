import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paletteTokens } from '#core/compose/palette-of.ts'
import { answerIllustrations } from '#main/illustrations/answer-illustrations.ts'
import { createIllustrations } from '#main/illustrations/create-illustrations.ts'

const put: [string, string][] = []
const answers = answerIllustrations({ illustrations: createIllustrations(), putAsset: async (asset, text) => void put.push([asset.id, text]) })
const greens = ['#eef7ee', '#dcefdc', '#1f6b3a', '#185530', '#ffffff', '#10301c', '#2c4a36', '#ffffff', '#10301c', '#d9480f', '#ffffff']
const colors = Object.fromEntries(paletteTokens.map(({ id }, index) => [id, greens[index]!]))

describe('illustrations.take', () => {
  it('puts the drawing into the store under its sha256, dyed in the design\'s colours', async () => {
    const taken = await answers['illustrations.take']({ id: 'hot-beverage', colors })
    const [id, text] = put.at(-1)!
    expect(taken.asset).toMatchObject({ id, extension: 'svg', name: 'hot beverage' })
    expect(id).toBe(`asset:${createHash('sha256').update(text).digest('hex')}`)
    expect(taken.recolor.length).toBeGreaterThan(0)
    for (const { from, to } of taken.recolor) {
      expect(text.toLowerCase()).toContain(from)
      expect(to.startsWith('#') || Object.hasOwn(colors, to)).toBe(true)
    }
  })

  it('keeps its own colours in a design that has no palette', async () => {
    expect(await answers['illustrations.take']({ id: 'hot-beverage', colors: { 'color:mine': '#123456' } })).toMatchObject({ recolor: [], alt: 'hot beverage' })
  })

  it('says which is none', async () => {
    await expect(answers['illustrations.take']({ id: 'nothing', colors: {} })).rejects.toMatchObject({ code: 'not-found' })
  })
})
