import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { placeWindow, readWindowState, writeWindowState } from '#main/shell/window-state.ts'

const folder = mkdtempSync(join(tmpdir(), 'broadside-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const desk = { x: 1440, y: -200, width: 2560, height: 1440 }
const left = { box: { x: 1600, y: 0, width: 1200, height: 800 }, isMaximized: true }

describe('a window', () => {
  it('is remembered, whole', () => {
    const file = join(folder, 'window.json')
    expect(readWindowState(file)).toBeNull()
    writeWindowState(file, left)
    expect(readWindowState(file)).toEqual(left)
    expect(readdirSync(folder)).toEqual(['window.json'])
  })

  it.each(['', '{', 'null', '{"box":{"x":0,"y":0,"width":-1,"height":1},"isMaximized":false}', '{"box":null}'])('forgets what is no state: %s', (text) => {
    const file = join(folder, 'broken.json')
    writeFileSync(file, text)
    expect(readWindowState(file)).toBeNull()
    rmSync(file)
  })

  it('fails in silence where nothing can be written', () => {
    expect(() => writeWindowState(join(folder, 'nowhere', 'window.json'), left)).not.toThrow()
  })

  it('opens where it was left, while that is on a screen', () => {
    expect(placeWindow(left, [laptop, desk], 0)).toEqual(left)
    const usual = placeWindow(null, [laptop], 0)
    expect(placeWindow(left, [laptop], 0)).toEqual({ ...usual, isMaximized: true })
    expect(placeWindow({ ...left, box: { ...left.box, x: 0, y: -300 } }, [laptop], 0).box).toEqual(usual.box)
  })

  it('opens in the middle of the first screen at first, and never larger than that', () => {
    const { box, isMaximized } = placeWindow(null, [laptop], 0)
    expect(isMaximized).toBe(false)
    expect(box.x * 2 + box.width).toBe(1440)
    expect(placeWindow(null, [{ x: 0, y: 0, width: 800, height: 500 }], 0).box).toEqual({ x: 0, y: 0, width: 800, height: 500 })
  })

  it('steps aside for those that are open', () => {
    const [first, second] = [placeWindow(left, [laptop, desk], 0), placeWindow(left, [laptop, desk], 1)]
    expect(second).toEqual({ box: { ...first.box, x: first.box.x + 28, y: first.box.y + 28 }, isMaximized: false })
  })
})
