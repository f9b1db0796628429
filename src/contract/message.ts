import { z } from 'zod'
import { checkPlainData } from '#core/design/plain-data.ts'
import { FailureCode } from './failure.ts'

/** Of one message as UTF-8: a design of 10,000 layers is under half of it. */
export const maxMessageBytes = 32 * 1024 * 1024

const CallId = z.number().int().nonnegative()

const ToMain = z.strictObject({ kind: z.literal('call'), id: CallId, name: z.string().min(1).max(80), args: z.unknown() })
/** What a page says to main. */
export type ToMain = z.infer<typeof ToMain>

const ToPage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('result'), id: CallId, result: z.unknown() }),
  z.strictObject({ kind: z.literal('failure'), id: CallId, code: FailureCode, message: z.string() }),
  z.strictObject({ kind: z.literal('event'), name: z.string().min(1).max(80), payload: z.unknown() }),
])
/** What main says to a page. */
export type ToPage = z.infer<typeof ToPage>

/** Null for anything that is no message of ours: not text, not JSON, too large, too deep, with a field that it may not have. */
export const parseToMain = (text: unknown): ToMain | null => parseMessage(ToMain, text)
export const parseToPage = (text: unknown): ToPage | null => parseMessage(ToPage, text)

/** Null where it is larger than a message may be. */
export function writeMessage(message: ToMain | ToPage): string | null {
  const text = JSON.stringify(message)
  return isTooLarge(text) ? null : text
}

function parseMessage<Message>(schema: z.ZodType<Message>, text: unknown): Message | null {
  if (typeof text !== 'string' || isTooLarge(text)) return null
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return null
  }
  if (checkPlainData(json).length > 0) return null
  const parsed = schema.safeParse(json)
  return parsed.success ? parsed.data : null
}

function isTooLarge(text: string): boolean {
  // A UTF-16 code unit is one to three bytes of UTF-8.
  if (text.length * 3 <= maxMessageBytes) return false
  if (text.length > maxMessageBytes) return true
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    // Each half of a surrogate pair is two of its four bytes.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1
  }
  return bytes > maxMessageBytes
}
