import type { Measured } from './measure-app.ts'

/** Bare Fabric does less for a move: no snapping, no selection, no store. */
const mostOfFabric = 1.3
const mostOpenMs = 500
const mostGrowth = 1.05

/** What the editor takes longer for than it may, each as one line. */
export function findOver(results: readonly Measured[], memory: { beforeMiB: number; afterMiB: number } | null): string[] {
  const over: string[] = []
  for (const ours of results.filter(({ app }) => app === 'ours')) {
    for (const other of results.filter(({ app, count }) => app !== 'ours' && count === ours.count)) {
      const most = other.app === 'fabric' ? mostOfFabric : 1
      for (const name of ['one', 'group', 'zoom'] as const) {
        const share = ours[name].busyMs / other[name].busyMs
        if (share > most) over.push(`${ours.count} layers, ${name}: ${share.toFixed(2)} times ${other.app}`)
      }
    }
    if (ours.count === 500 && ours.openMs > mostOpenMs) over.push(`500 layers open in ${Math.round(ours.openMs)} ms`)
  }
  if (memory !== null && memory.afterMiB > memory.beforeMiB * mostGrowth) over.push(`memory grows from ${memory.beforeMiB.toFixed(1)} to ${memory.afterMiB.toFixed(1)} MiB`)
  return over
}
