import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export interface ToastContent {
  readonly text: string
  readonly action?: { readonly label: string; readonly onPress: () => void }
  readonly tone?: 'plain' | 'good' | 'danger'
}

export const toasts = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 })

/** Shows a line for a while: longer where there is something to do or it went wrong. Returns what takes it away. */
export function showToast(toast: ToastContent): () => void {
  const key = toasts.add(toast, { timeout: toast.action !== undefined || toast.tone === 'danger' ? 10_000 : 5_000 })
  return () => toasts.close(key)
}
