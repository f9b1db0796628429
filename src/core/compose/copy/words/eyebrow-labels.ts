import type { Occasion } from '#core/brief/brief.ts'

export const occasionLabels: Readonly<Partial<Record<Occasion, string>>> = {
  valentine: 'Valentine’s Day', christmas: 'Christmas', 'new-year': 'New Year', 'lunar-new-year': 'Lunar New Year', halloween: 'Halloween', easter: 'Easter', thanksgiving: 'Thanksgiving', diwali: 'Diwali', ramadan: 'Ramadan', eid: 'Eid', hanukkah: 'Hanukkah', 'mothers-day': 'Mother’s Day', 'fathers-day': 'Father’s Day',
  'black-friday': 'Black Friday', 'back-to-school': 'Back to school', spring: 'Spring', summer: 'Summer', autumn: 'Autumn', winter: 'Winter', birthday: 'Birthday', wedding: 'Wedding', opening: 'Now open', anniversary: 'Anniversary', sale: 'Sale',
}
