import type { Token } from './token.ts'

/** The longest run of words that is read as one sentence; a longer one is cut at its last pause. Readers look no further than a sentence, so this bounds their work. */
export const longestSentence = 120
/** Words of a text that are read at all: no request is five pages long. */
export const mostWords = 3000

/** The sentences of a text, none of them empty or longer than `longestSentence`, of no more than `mostWords` in all. */
export function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let sentence: Token[] = []
  for (const token of tokens.slice(0, mostWords)) {
    if (token.kind !== 'stop') {
      sentence.push(token)
      if (sentence.length < longestSentence) continue
      const pause = sentence.findLastIndex(({ kind }) => kind === 'comma')
      const rest = pause > longestSentence / 2 ? sentence.splice(pause + 1) : []
      sentences.push(sentence)
      sentence = rest
    } else if (sentence.length > 0) {
      sentences.push(sentence)
      sentence = []
    }
  }
  return sentence.length > 0 ? [...sentences, sentence] : sentences
}

/** The words of the same text, read otherwise, in the same sentences. */
export function alignSentences(tokens: readonly Token[], sentences: readonly (readonly Token[])[]): Token[][] {
  let at = 0
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1]?.[0]!.start ?? Infinity
    const from = sentence[0]!.start
    while (at < tokens.length && (tokens[at]!.start < from || tokens[at]!.kind === 'stop')) at++
    const begin = at
    while (at < tokens.length && tokens[at]!.start < next && tokens[at]!.kind !== 'stop' && at - begin < longestSentence) at++
    return tokens.slice(begin, at)
  })
}
