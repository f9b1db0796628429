import type { Painter } from '../ground.ts'
import { burst } from './painters/burst.ts'
import { confetti } from './painters/confetti.ts'
import { hills } from './painters/hills.ts'
import { mesh } from './painters/mesh.ts'
import { plain } from './painters/plain.ts'
import { rays } from './painters/rays.ts'
import { rings } from './painters/rings.ts'
import { softGradient } from './painters/soft-gradient.ts'
import { waves } from './painters/waves.ts'

/** Every way to paint a ground; `Direction.painters` names them by id. */
export const painters: readonly Painter[] = [softGradient, waves, rings, burst, rays, hills, confetti, mesh, plain]
