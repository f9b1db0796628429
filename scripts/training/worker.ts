import { parentPort } from 'node:worker_threads'
import { solveCase } from './solve-case.ts'

parentPort!.on('message', ({ seed, evaluations }: { seed: number; evaluations: number }) => parentPort!.postMessage(JSON.stringify(solveCase(seed, evaluations))))
