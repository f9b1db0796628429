import { describe, expect, it } from 'vitest'
import { detectLanguage, isRightToLeftLanguage } from '#core/brief/language.ts'

describe('detectLanguage', () => {
  it.each([
    ['مهرجان الكتاب في جدة، ١٢ مارس، الدخول مجاني', 'ar'],
    ['جشنواره قهوه تهران، ۱۵ اردیبهشت، ورود رایگان', 'fa'],
    ['کتاب میلہ لاہور، بارہ مارچ، داخلہ مفت ہے اور سب کے لیے', 'ur'],
    ['יריד ספרים בתל אביב', 'he'],
    ['上海春季书展', 'zh'],
    ['東京ブックフェア、3月12日', 'ja'],
    ['서울 도서전', 'ko'],
    ['दिल्ली पुस्तक मेला', 'hi'],
    ['Book fair in Leeds', 'en'],
  ])('%s is %s', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang)
  })

  it('tells what is read from the right', () => {
    expect(['ar', 'fa', 'ur', 'he', 'ar-EG'].every(isRightToLeftLanguage)).toBe(true)
    expect(['en', 'zh', 'hi', 'arn'].some(isRightToLeftLanguage)).toBe(false)
  })
})
