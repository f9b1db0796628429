import { describe, expect, it } from 'vitest'
import { findConflicts } from '#core/brief/wishes/find-conflicts.ts'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'

const conflicts = (text: string, language: 'en' | 'zh' = 'en') => findConflicts(parseWishes(text).wishes, language).map(({ message }) => message)

describe('findConflicts', () => {
  it.each([
    ['Logo top left. The logo at the bottom right.', 'The logo cannot be both top left and bottom right.'],
    ['headline above the photo; photo above the headline', '“Headline above picture” and “Picture above headline” contradict each other.'],
    ['logo above the headline; headline above the photo; photo above the logo', '“Picture above logo” cannot be kept together with the other wishes.'],
    ['everything in the left half; button in the right half', '“Everything: left half” and “Button: right half” contradict each other.'],
    ['logo at the bottom; headline below the logo; headline at the top', '“Headline: top” cannot be kept together with the other wishes.'],
    ['headline at most 30 % of the page width; headline at least half the page wide', '“Headline: at most 30 % of the page’s width” and “Headline: at least 50 % of the page’s width” contradict each other.'],
    ['logo in the left third; logo horizontally centred', '“Logo: left third” and “Logo centred across” contradict each other.'],
  ])('tells what is wrong with %j', (text, message) => expect(conflicts(text)).toEqual([message]))

  it.each(['logo top left; date bottom right', 'headline above the photo; subtitle below the headline', 'the panel covers the headline; headline in the top half', 'everything in the left half; logo above the headline', 'text on the left third, image fills the rest'])('finds nothing wrong with %j', (text) => expect(conflicts(text)).toEqual([]))

  it('speaks Chinese', () => expect(conflicts('标志放在左上角。标志放在右下角。', 'zh')).toEqual(['标志不能同时在左上角和右下角。']))
})
