import { Upload } from '#contract/records.ts'
import { Failure } from '#contract/failure.ts'

/** The host's own limit for one request. */
export const maxUploadBytes = 64 * 1024 * 1024

/**
 * Sends a file's bytes; rejects with a `Failure` that says what the host said. By fetch and as one buffer: under a scheme of
 * its own, Electron carries no body of an XMLHttpRequest (electron/electron#26075) and loses a Blob's (#39709). The way is
 * so short that there is no progress but begun and done.
 */
export async function uploadFile(file: File, use: 'logo' | 'photo' | 'design', onProgress: (share: number) => void = () => undefined, signal: AbortSignal | null = null): Promise<Upload> {
  if (file.size > maxUploadBytes) throw new Failure('too-large', '')
  onProgress(0)
  const response = await fetch(`/uploads?${new URLSearchParams({ name: file.name, as: use })}`, {
    method: 'PUT',
    headers: { 'content-type': file.type === '' ? 'application/octet-stream' : file.type },
    body: await file.arrayBuffer(),
    signal,
  }).catch(() => {
    throw new Failure(signal?.aborted === true ? 'cancelled' : 'gone', '')
  })
  const text = await response.text()
  const parsed = response.ok ? Upload.safeParse(parseJson(text)) : null
  if (parsed?.success !== true) throw new Failure(response.status === 413 ? 'too-large' : 'bad-input', readMessage(text))
  onProgress(1)
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** One sentence of the answer: `{ message }`, or its text where that is short and plain. */
function readMessage(text: string): string {
  const json = parseJson(text)
  if (typeof json === 'object' && json !== null && 'message' in json && typeof json.message === 'string') return json.message
  return text.length < 300 && !text.includes('<') ? text.trim() : ''
}
