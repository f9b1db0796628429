import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** What relative paths count from. */
  readonly cwd: string
}

/** Where designs and settings are kept: as chosen, else where this system keeps a program's data. */
export function findDataFolder(chosen: string | null, { platform, env, home, cwd }: Surroundings): string {
  const named = chosen ?? env['BROADSIDE_DATA']
  if (named !== undefined && named !== '') return resolve(cwd, named)
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Broadside')
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Broadside')
  // XDG Base Directory 0.8: a relative path there is to be ignored.
  const data = env['XDG_DATA_HOME']
  return join(data !== undefined && data.startsWith('/') ? data : join(home, '.local', 'share'), 'broadside')
}

export const surroundings = (cwd: string = process.cwd()): Surroundings => ({ platform: process.platform, env: process.env, home: homedir(), cwd })
