import { describe, expect, it } from 'vitest'
import { nameObject, readOrder } from '#core/brief/order.ts'

describe('readOrder', () => {
  it.each([
    ['Promote a summer sale for our bakery', 'summer sale', 'at our bakery'],
    ['Advertise handmade leather wallets', 'handmade leather wallets', ''],
    ['Invite people to our garden party on June 5', 'garden party', ''],
    ['Announce the launch of our fitness app', 'meet our fitness app', ''],
    ['Announce the grand opening of our new store in Austin', 'our new store opens', ''],
    ['Announce that we are closing on Monday', 'we are closing', ''],
    ['Encourage students to vote in the campus election', 'vote in the campus election', ''],
    ['Remind residents to renew their parking permits', 'renew your parking permits', ''],
    ['Warn people about thin ice on the lake', 'thin ice on the lake', ''],
    ['Thank our customers for ten years of support', 'thank you for ten years of support', ''],
    ['Wish our customers a happy new year', 'happy new year', ''],
    ['Welcome new students to the university library', 'welcome to the university library', ''],
    ['Hire baristas for our cafe', 'baristas wanted', 'at our cafe'],
    ['Recruit volunteers for the beach cleanup', 'volunteers needed', 'for the beach cleanup'],
    ['Attract new members to our gym', 'join our gym', ''],
    ['Drive traffic to our online bookstore', 'visit our online bookstore', ''],
  ])('says %j to its readers', (sentence, title, second) => {
    expect(readOrder(sentence)).toMatchObject({ title, second })
  })

  it.each([
    'Sell your house in ten days', 'Market day on the green', 'Launch party', 'Promote it', 'Invite your friends to the fair', 'Hire a plumber today', 'Celebrate spring with us', 'Summer fair on the green',
    'Ask about our specials', 'Get tickets to the show', 'Create a poster for a concert', 'Welcome to the neighbourhood', 'Support our local library', 'Present laughter',
  ])('leaves %j as it is', (sentence) => {
    expect(readOrder(sentence)).toBeNull()
  })

  it.each(['help us to ', 'please let us ', 'we would like you to ', 'encourage young '])('is read in bounded time, however often %j is said', (words) => {
    expect(readOrder(words.repeat(60).slice(0, 400))).toBeNull()
  })
})

describe('nameObject', () => {
  it('is a name, not a copied sentence', () => {
    expect(nameObject('the annual charity run on September 3, with prizes for all')).toBe('charity run')
    expect(nameObject('our very long and most wonderfully complicated new thing that nobody can name')).toBe('')
  })
})
