import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

// electron-builder makes every system's own icons from one picture of this size.
const folder = new URL('../resources/icon/', import.meta.url)
const svg = readFileSync(new URL('icon.svg', folder), 'utf8')
writeFileSync(new URL('icon.png', folder), new Resvg(svg, { fitTo: { mode: 'width', value: 1024 } }).render().asPng())
