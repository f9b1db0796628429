import { describe, expect, it } from 'vitest'
import { titleFromFile } from '#core/assets/title-from-file.ts'

describe('titleFromFile', () => {
  it.each([
    ['/a/b/fruit-on-cloth.jpg', 'Fruit on cloth'],
    ['EveningGlow.jpeg', 'Evening glow'],
    ['harbour_at_night_final_1600x1000.png', 'Harbour at night'],
    ['C:\\photos\\red bicycle (2).webp', 'Red bicycle'],
    ['IMG_2034.jpg', ''],
    ['DSC00412.JPG', ''],
    ['PXL_20260412_101010.jpg', ''],
    ['WhatsApp Image 2026-03-01 at 10.11.12.jpeg', ''],
    ['d41d8cd98f00b204e9800998ecf8427e.png', ''],
    ['京都の秋.jpg', '京都の秋'],
  ])('reads %j as %j', (path, title) => {
    expect(titleFromFile(path)).toBe(title)
  })
})
