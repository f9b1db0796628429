import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import type { Brief } from '#core/brief/brief.ts'
import type { Copy } from '#core/compose/copy.ts'
import { checkCopy } from '#core/compose/copy/check-copy.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { createRandom } from '#core/geometry/random.ts'

function readBrief(request: string): Brief {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}

const linesOf = (copy: Copy): string[] => [...copy.headline, ...copy.eyebrow, ...copy.subhead, ...copy.body]

const english: readonly (readonly [request: string, ordered: RegExp, headline: string])[] = [
  ['Promote a summer sale for our bakery', /promote/i, 'Summer sale'],
  ['Advertise handmade leather wallets', /advertis/i, 'Handmade leather wallets'],
  ['Invite people to our garden party on June 5', /invite people/i, 'Garden party'],
  ['Announce the launch of our fitness app', /announce/i, 'Meet our fitness app'],
  ['Encourage students to vote in the campus election', /encourage/i, 'Vote in the campus election'],
  ['Draw attention to our winter clearance', /draw|attention/i, 'Winter clearance'],
  ['Spread the word about the farmers market every Saturday', /spread the word/i, 'Farmers market'],
  ['Show off our new line of scented candles', /show off/i, 'New line of scented candles'],
  ['Tell parents about the after-school coding club', /tell/i, 'After-school coding club'],
  ['Let customers know we are moving to 12 Main Street', /let|customers/i, 'We are moving'],
  ['Remind residents to renew their parking permits', /remind/i, 'Renew your parking permits'],
  ['Get people excited about the jazz festival', /get people|excited/i, 'Jazz festival'],
  ['Help us sell concert tickets', /help|sell/i, 'Concert tickets'],
  ['Highlight our free delivery', /highlight/i, 'Free delivery'],
  ['Introduce our new espresso machine', /introduc/i, 'Meet our new espresso machine'],
  ['Market a luxury watch to young professionals', /market|professionals/i, 'Luxury watch'],
  ['Sell homemade jam', /sell/i, 'Homemade jam'],
  ['Raise awareness of breast cancer screening', /raise|awareness/i, 'Breast cancer screening'],
  ['Recruit volunteers for the beach cleanup', /recruit/i, 'Volunteers needed'],
  ['Hire baristas for our cafe', /hire/i, 'Baristas wanted'],
  ['Showcase the work of local artists', /showcase/i, 'The work of local artists'],
  ['Publicize the charity run on September 3', /publici/i, 'Charity run'],
  ['Boost sales of our organic shampoo', /boost|sales/i, 'Organic shampoo'],
  ['Attract new members to our gym', /attract|members/i, 'Join our gym'],
  ['Convince people to donate blood', /convince|people/i, 'Donate blood'],
  ['Drive traffic to our online bookstore', /drive|traffic/i, 'Visit our online bookstore'],
  ['Launch campaign for an electric scooter', /campaign/i, 'Electric scooter'],
  ['Thank our customers for ten years of support', /our customers/i, 'Thank you for ten years of support'],
  ['Welcome new students to the university library', /new students/i, 'Welcome to the university library'],
  ['Urge drivers to slow down near schools', /urge/i, 'Slow down near schools'],
  ['Warn people about thin ice on the lake', /warn|people/i, 'Thin ice on the lake'],
  ['Please promote our new yoga classes', /please|promote/i, 'New yoga classes'],
  ['We want to invite families to the autumn fair', /want|invite families/i, 'Autumn fair'],
  ['I would like to advertise my piano lessons', /would like|advertise/i, 'Piano lessons'],
  ['We run a small bakery. Promote our apple cake', /promote|we run/i, 'Apple cake'],
  ['Wish our customers a happy new year', /wish|customers/i, 'Happy new year'],
]

describe('requests that order something of the studio', () => {
  it.each(english)('%j is not printed as it was said', (request, ordered, headline) => {
    const brief = readBrief(request)
    const copies = writeCopies(brief, createRandom(1), 6)
    expect(copies[0]!.headline[0]).toBe(headline)
    for (const copy of copies) {
      for (const line of linesOf(copy)) expect(line).not.toMatch(ordered)
      expect(checkCopy(brief, copy)).toEqual([])
      // A headline alone leaves a page half empty.
      expect(copy.subhead.length + copy.facts.length + (copy.offer === null ? 0 : 1)).toBeGreaterThan(0)
    }
  })

  it.each([
    'Create a banner announcing the opening of our new store in Austin', 'Design a flyer for a dog walking service', 'Produce an ad that sells noise-cancelling headphones', 'I need a poster for a yoga retreat',
    'We want a banner to promote our vegan burgers', 'Can you make an ad for a used car dealership?', 'Generate a banner for a travel agency offering cheap flights to Rome',
    'Build a leaderboard advertising tax preparation', 'Write an ad for a plumbing company', 'Looking for a poster that advertises piano lessons for kids', 'Put together a flyer for our church bake sale',
  ])('%j names its poster in no line', (request) => {
    for (const copy of writeCopies(readBrief(request), createRandom(2), 6)) {
      for (const line of linesOf(copy)) expect(line).not.toMatch(/\b(?:create|design|produce|generate|build|banner|flyer|leaderboard|poster|an ad|advertis\w+|promote|announc\w+)\b/i)
    }
  })

  it('what has no other name is called by the one it was asked for', () => {
    expect(writeCopies(readBrief('Make a poster about recycling'), createRandom(1), 1)[0]!.headline).toEqual(['Recycling'])
  })

  it('what is addressed to the readers stays theirs', () => {
    expect(writeCopies(readBrief('Celebrate spring with us\nMay 4, Town Square'), createRandom(1), 2)[0]!.headline[0]).toBe('Celebrate spring with us')
    expect(writeCopies(readBrief('Sell your house in ten days'), createRandom(1), 2)[0]!.headline[0]).toMatch(/^Sell your house/)
  })

  it.each([
    ['为我们的咖啡店设计一张海报', '咖啡店'], ['宣传夏季大促销', '夏季大促销'], ['为新书发布会设计一张海报', '新书发布会'], ['制作一个横幅宣传我们的瑜伽课程', '瑜伽课程'], ['请帮我做一张招聘海报，招聘平面设计师', '招聘平面设计师'],
    ['设计一张关于环保的海报', '环保'], ['推广我们的手工皮具', '手工皮具'], ['邀请大家参加周六的音乐会', '音乐会'], ['给健身房做一个广告', '健身房'], ['我需要一张宣传有机蔬菜的海报', '有机蔬菜'],
    ['庆祝店铺十周年', '店铺十周年'], ['告诉顾客我们搬到了人民路12号', '我们搬家了'], ['帮我设计一个推广英语培训班的横幅', '英语培训班'], ['呼吁市民节约用水', '节约用水'], ['提醒同学们按时交作业', '按时交作业'],
    ['让大家知道我们的新菜单', '新菜单'], ['做一张海报，宣传周末亲子活动', '周末亲子活动'], ['我们想宣传新开的瑜伽馆', '新开的瑜伽馆'], ['帮我们推广一款蓝牙耳机', '蓝牙耳机'], ['欢迎大家光临我们的新店', '新店'],
  ])('%s is headed by %s', (request, headline) => {
    const copy = writeCopies(readBrief(request), createRandom(1), 2)[0]!
    expect(copy.headline[0]).toBe(headline)
    for (const text of [...linesOf(copy), ...copy.facts.map((fact) => fact.text)]) expect(text).not.toMatch(/海报|横幅|宣传|推广|告诉|邀请/u)
  })
})
