import { useCallback, useEffect, useRef } from 'react'
import { Failure } from '#contract/failure.ts'
import { maxPhotos } from './brief-state.ts'
import type { BriefChange, FileUse } from './brief-state.ts'
import { isLikelyLogo } from './guess-logo.ts'
import { samplePicture } from './sample-picture.ts'
import { maxUploadBytes, uploadFile } from '#renderer/studio/upload-file.ts'

/** Why a file was not taken; the screen has the words. */
export type FileFault = 'too-large' | 'no-connection' | 'not-a-picture'

export interface Files {
  /** Sends them one after the other; `onTooMany` where more come than a brief may hold. */
  add(files: readonly File[], count: number): void
  retry(key: string): void
  remove(key: string): void
}

interface Sent {
  readonly file: File
  readonly use: FileUse
  readonly abort: AbortController
}

const isPicture = ({ type, name }: File): boolean => type.startsWith('image/') || /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(name)

/** The sending of dropped files; what comes of each is a change of the brief. */
export function useFiles(change: (change: BriefChange) => void, onTooMany: () => void): Files {
  const sent = useRef(new Map<string, Sent>())
  useEffect(() => {
    const files = sent.current
    return () => {
      for (const { abort } of files.values()) abort.abort()
    }
  }, [])

  const send = useCallback(
    async (key: string, { file, use, abort }: Sent) => {
      const fail = (fault: FileFault | (string & {})) => change({ kind: 'file-failed', key, fault })
      if (!isPicture(file)) return fail('not-a-picture')
      if (file.size > maxUploadBytes) return fail('too-large')
      try {
        const upload = await uploadFile(file, use, (progress) => change({ kind: 'file-progress', key, progress }), abort.signal)
        change({ kind: 'file-done', key, upload })
      } catch (error) {
        if (!(error instanceof Failure) || error.code === 'cancelled') return
        fail(error.code === 'too-large' ? 'too-large' : error.code === 'gone' ? 'no-connection' : error.message === '' ? 'not-a-picture' : error.message)
      }
    },
    [change],
  )

  const add = useCallback(
    (files: readonly File[], count: number) => {
      const room = Math.max(0, maxPhotos + 1 - count)
      if (files.length > room) onTooMany()
      void (async () => {
        // All of them are shown, and waited for, before the first is sent.
        const added = await Promise.all(
          files.slice(0, room).map(async (file) => {
            const use: FileUse = isPicture(file) && isLikelyLogo(file, await samplePicture(file)) ? 'logo' : 'photo'
            return { key: crypto.randomUUID() as string, one: { file, use, abort: new AbortController() } satisfies Sent }
          }),
        )
        for (const { key, one } of added) {
          sent.current.set(key, one)
          change({ kind: 'add-file', key, name: one.file.name, use: one.use })
        }
        for (const { key, one } of added) if (sent.current.get(key) === one) await send(key, one)
      })()
    },
    [change, onTooMany, send],
  )

  return {
    add,
    retry: (key) => {
      const one = sent.current.get(key)
      if (one === undefined) return
      const again: Sent = { ...one, abort: new AbortController() }
      sent.current.set(key, again)
      change({ kind: 'file-again', key })
      void send(key, again)
    },
    remove: (key) => {
      sent.current.get(key)?.abort.abort()
      sent.current.delete(key)
      change({ kind: 'remove-file', key })
    },
  }
}
