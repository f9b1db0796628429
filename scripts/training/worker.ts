import { parentPort } from 'node:worker_threads'
import { solveCase } from './solve-case.ts'
import type { SolveOptions } from './solve-case.ts'

parentPort!.on('message', ({ seed, options }: { seed: number; options: SolveOptions }) => parentPort!.postMessage(JSON.stringify(solveCase(seed, options))))
