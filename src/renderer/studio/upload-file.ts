import { Upload } from '#contract/records.ts'
import { Failure } from '#contract/failure.ts'

/** The host's own limit for one request. */
export const maxUploadBytes = 64 * 1024 * 1024

/** Sends a file's bytes; rejects with a `Failure` that says what the host said. Fetch tells no progress of what it sends, so XMLHttpRequest. */
export function uploadFile(file: File, use: 'logo' | 'photo' | 'design', onProgress: (share: number) => void, signal: AbortSignal): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', `/uploads?${new URLSearchParams({ name: file.name, as: use })}`)
    request.setRequestHeader('content-type', file.type === '' ? 'application/octet-stream' : file.type)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onerror = () => reject(new Failure('gone', ''))
    request.onabort = () => reject(new Failure('cancelled', ''))
    request.onload = () => {
      const parsed = request.status < 300 ? Upload.safeParse(parseJson(request.responseText)) : null
      if (parsed?.success) resolve(parsed.data)
      else reject(new Failure(request.status === 413 ? 'too-large' : request.status === 0 ? 'gone' : 'bad-input', readMessage(request.responseText)))
    }
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
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
