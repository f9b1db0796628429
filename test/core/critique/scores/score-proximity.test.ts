import { describe, expect, it } from 'vitest'
import { measureDesign } from '#core/critique/measure-design.ts'
import { scoreProximity } from '#core/critique/scores/score-proximity.ts'
import { image, makeDesign, renderViews, shape, text, typesetter } from '../render-views.ts'

/** Logo, headline with its second line, button, and two small facts, at these heights. */
function score({ headline = 60, subhead = 90, button = 150, date = 200, place = 222 }): number {
  const design = makeDesign({
    logo: image('logo', [20, 10, 50, 20]),
    headline: text('Fresh bread', 'headline', [20, headline, 200, 26], { fontSize: 24, weight: 700, leading: 1 }),
    subhead: text('Baked at six', 'subhead', [20, subhead, 200, 18]),
    button: shape('cta', [20, button, 100, 30], '#14213d'),
    label: text('Order now', 'cta', [20, button + 6, 100, 18], { color: '#ffffff', align: 'center' }),
    date: text('12 May', 'date', [20, date, 120, 18]),
    place: text('High Street 4', 'contact', [20, place, 120, 18]),
  }, [300, 250], {})
  return scoreProximity(measureDesign({ design, typesetter, views: renderViews(design) }).stacks)
}

describe('scoreProximity', () => {
  it('[C7] is whole where gaps inside a group are at most half of those around it', () => {
    expect(score({})).toBeGreaterThan(0.9)
  })
  it('[C7] falls as the second line drifts from its headline to the button', () => {
    expect(score({ subhead: 100 })).toBeLessThan(score({}))
    expect(score({ subhead: 120 })).toBeLessThan(0.6)
    expect(score({ subhead: 120 })).toBeLessThan(score({ subhead: 100 }))
  })
  it('[C7] falls where everything is equally far from everything', () => {
    expect(score({ headline: 46, subhead: 90, button: 124, date: 172, place: 208 })).toBeLessThan(0.65)
  })
  it('[C7] likes no group that another thing breaks up', () => {
    expect(score({ button: 95, subhead: 150, date: 196, place: 218 })).toBeLessThan(score({}))
  })
})
