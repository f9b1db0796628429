import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createLatestAsker } from '#renderer/studio/ask-latest.ts'

/** Asks a slow answerer that echoes, or fails at `bad`. */
function start(answerMs: number) {
  const asked: string[] = []
  const heard: string[] = []
  const busy: boolean[] = []
  let atOnce = 0
  let most = 0
  const asker = createLatestAsker<string, string>({
    async ask(question) {
      asked.push(question)
      most = Math.max(most, ++atOnce)
      await wait(answerMs)
      atOnce--
      if (question === 'bad') throw new Error('no')
      return question.toUpperCase()
    },
    delayMs: 20,
    onAnswer: (answer) => heard.push(answer),
    onFailure: () => heard.push('failed'),
    onBusy: (is) => busy.push(is),
  })
  return { asker, asked, heard, busy, mostAtOnce: () => most }
}

describe('createLatestAsker', () => {
  it('asks once for a burst', async () => {
    const { asker, asked, heard, busy } = start(5)
    for (const word of ['a', 'ab', 'abc']) asker.put(word)
    await wait(80)
    expect([asked, heard, busy]).toEqual([['abc'], ['ABC'], [true, false]])
  })
  it('drops an answer that is stale when it comes, and asks one question at a time', async () => {
    const { asker, asked, heard, mostAtOnce } = start(80)
    asker.put('old')
    await wait(50)
    asker.put('new')
    await wait(300)
    expect([asked, heard, mostAtOnce()]).toEqual([['old', 'new'], ['NEW'], 1])
  })
  it('tells of a failure, and goes on', async () => {
    const { asker, heard } = start(1)
    asker.put('bad')
    await wait(60)
    asker.put('good')
    await wait(60)
    expect(heard).toEqual(['failed', 'GOOD'])
  })
  it('says nothing more of what was dropped, or after its end', async () => {
    const { asker, heard } = start(40)
    asker.put('a')
    await wait(30)
    asker.drop()
    await wait(80)
    asker.put('b')
    await wait(30)
    asker.dispose()
    asker.put('c')
    await wait(100)
    expect(heard).toEqual([])
  })
})
