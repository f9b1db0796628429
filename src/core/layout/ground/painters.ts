import type { Painter } from '../ground.ts'
import { plain } from './painters/plain.ts'
import { softGradient } from './painters/soft-gradient.ts'
import { waves } from './painters/waves.ts'

/** Every way to paint a ground; `Direction.painters` names them by id. */
export const painters: readonly Painter[] = [softGradient, waves, plain]
