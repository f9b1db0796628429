import type { Painter } from '../ground.ts'
import { arches } from './painters/arches.ts'
import { blobs } from './painters/blobs.ts'
import { burst } from './painters/burst.ts'
import { colorBlock } from './painters/color-block.ts'
import { confetti } from './painters/confetti.ts'
import { contours } from './painters/contours.ts'
import { dots } from './painters/dots.ts'
import { frame } from './painters/frame.ts'
import { grid } from './painters/grid.ts'
import { halftone } from './painters/halftone.ts'
import { hills } from './painters/hills.ts'
import { mesh } from './painters/mesh.ts'
import { plain } from './painters/plain.ts'
import { rays } from './painters/rays.ts'
import { ribbons } from './painters/ribbons.ts'
import { rings } from './painters/rings.ts'
import { softGradient } from './painters/soft-gradient.ts'
import { stripes } from './painters/stripes.ts'
import { terrazzo } from './painters/terrazzo.ts'
import { waves } from './painters/waves.ts'

/** Every way to paint a ground; `Direction.painters` names them by id. */
export const painters: readonly Painter[] = [
  softGradient, colorBlock, waves, blobs, rings, burst, dots, halftone, stripes, arches,
  terrazzo, frame, rays, contours, grid, confetti, hills, ribbons, mesh, plain,
]
