import { describe, expect, it } from 'vitest'
import { commands } from '#core/commands/index.ts'
import { actions, findAction } from '#renderer/studio/actions/actions.ts'
import type { ActionContext, ActionId } from '#renderer/studio/actions/action.ts'
import { layersLinkOf } from '#renderer/studio/actions/layers-link.ts'
import { nameAction } from '#renderer/studio/actions/screen-entries.ts'
import { stepLabels } from '#renderer/studio/actions/step-names.ts'
import { actionStrings } from '#renderer/studio/actions/strings.ts'
import { stageLinkOf } from '#renderer/studio/stage-link.ts'
import { createStudio } from '#renderer/studio/studio.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { readSources } from '../../../support/source-files.ts'
import { layerIds, treeDesign, treeOf, type Tree } from '../../../support/tree-design.ts'

const asked: string[] = []
const context: ActionContext = {
  openExport: () => void asked.push('export'),
  openVariants: () => undefined,
  makeAround: () => void asked.push('around'),
  openPictures: (swap) => void asked.push(`pictures ${swap}`),
  uploadPicture: () => Promise.reject(new Error('no pictures here')),
  measureText: () => undefined,
  report: (problem) => void asked.push(problem),
}
const open = (tree: Tree, ...selection: string[]): Studio => createStudio({ design: treeDesign(tree), selection: layerIds(...selection) })
const run = (studio: Studio, ...ids: ActionId[]): Studio => {
  for (const id of ids) {
    expect([id, findAction(id).isEnabled(studio)]).toEqual([id, true])
    findAction(id).run(studio, context)
  }
  return studio
}

describe('actions', () => {
  it('have names in both languages, and no key twice', () => {
    for (const { id } of actions) for (const texts of [actionStrings.en, actionStrings.zh]) expect(texts[id]).toMatch(/\S/)
    const keys = actions.flatMap(({ shortcut }) => shortcut ?? [])
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
  })

  it('name every undo step in Chinese, of commands, gestures and panels', () => {
    const sources = readSources('src/renderer').map(({ text }) => text)
    const steps = sources.flatMap((text) => [...text.matchAll(/(?:beginStep\(|useStep\(studio, |runStep\(ground, )'([^']+)'/g)].map(([, label]) => label!))
    const gestures = readSources('src/renderer/canvas/gestures').flatMap(({ text }) => [...text.matchAll(/^ {4}label: '([^']+)'/gm)].map(([, label]) => label!))
    expect([steps.length > 10, gestures.length > 4]).toEqual([true, true])
    expect([...Object.values(commands).map(({ label }) => label), ...steps, ...gestures].filter((label) => !stepLabels.includes(label))).toEqual([])
  })

  it('say which step is undone', () => {
    const studio = run(open(['a'], 'a'), 'duplicate')
    expect([nameAction(studio, 'undo', actionStrings.en), nameAction(studio, 'redo', actionStrings.en)]).toEqual(['Undo duplicate', 'Redo'])
    run(studio, 'undo')
    expect(nameAction(studio, 'redo', actionStrings.en)).toBe('Redo duplicate')
  })

  it('group and ungroup, and select what came of it', () => {
    const studio = run(open(['a', 'b', 'c'], 'a', 'b'), 'group')
    expect(studio.state().selection).toEqual(['layer:group'])
    run(studio, 'ungroup')
    expect(studio.state().selection).toEqual(layerIds('a', 'b'))
    expect(treeOf(studio.state().design)).toEqual(['a', 'b', 'c'])
  })

  it('duplicate, delete, undo and redo', () => {
    const studio = run(open(['a', 'b'], 'a'), 'duplicate')
    expect(studio.state().selection).toEqual(['layer:a-2'])
    run(studio, 'delete', 'undo', 'undo', 'redo')
    expect(treeOf(studio.state().design)).toEqual(['a', 'a-2', 'b'])
  })

  it('select what can be worked on, in the group that is entered', () => {
    const studio = createStudio({ design: treeDesign(['a', ['g', 'b', 'c', 'd'], 'e'], { a: { locks: ['*'] }, c: { isHidden: true } }) })
    run(studio, 'selectAll')
    expect(studio.state().selection).toEqual(layerIds('g', 'e'))
    studio.select(layerIds('g'))
    run(studio, 'enter')
    expect(studio.state()).toMatchObject({ entered: 'layer:g', selection: layerIds('b', 'c', 'd') })
    run(studio, 'selectAll')
    expect(studio.state().selection).toEqual(layerIds('b', 'd'))
    run(studio, 'leave')
    expect(studio.state()).toMatchObject({ entered: null, selection: layerIds('g') })
    run(studio, 'leave')
    expect(studio.state().selection).toEqual([])
    studio.set({ tool: 'rect' })
    run(studio, 'leave')
    expect(studio.state().tool).toBe('select')
  })

  it('align one thing to the artboard and several to each other', () => {
    const studio = run(open(['a', 'b'], 'a'), 'alignRight')
    expect(studio.state().design.layers['layer:a']).toMatchObject({ x: 390 })
    studio.select(layerIds('a', 'b'))
    run(studio, 'alignLeft')
    expect(studio.state().design.layers['layer:a']).toMatchObject({ x: 40 })
    expect(findAction('distributeX').isEnabled(studio)).toBe(false)
  })

  it('lock and hide by turns, and say which it is', () => {
    const studio = open(['a'], 'a')
    const lock = findAction('lock')
    expect(lock.isOn!(studio)).toBe(false)
    run(studio, 'lock')
    expect([lock.isOn!(studio), studio.state().design.layers['layer:a']!.locks]).toEqual([true, ['*']])
    run(studio, 'lock', 'hide')
    expect(studio.state().design.layers['layer:a']).toMatchObject({ locks: [], isHidden: true })
  })

  it('fade by one digit or by two, as one step', () => {
    const studio = run(open(['a'], 'a'), 'opacity40', 'opacity50')
    expect(studio.state().design.layers['layer:a']).toMatchObject({ opacity: 0.45 })
    expect(studio.state().history.done).toHaveLength(1)
    run(studio, 'opacity100', 'opacity50')
    expect(studio.state().design.layers['layer:a']).toMatchObject({ opacity: 0.05 })
    run(studio, 'opacity100')
    expect(studio.state().design.layers['layer:a']).toMatchObject({ opacity: 1 })
  })

  it('ask the list of layers, the stage and the screen for what is theirs', () => {
    const studio = open(['a'], 'a')
    run(studio, 'rename', 'export', 'addPicture', 'toolText')
    expect(layersLinkOf(studio).renaming()).toBe('layer:a')
    expect(asked.splice(0)).toEqual(['export', 'pictures null'])
    expect(studio.state().tool).toBe('text')
    expect(findAction('zoomFit').isEnabled(studio)).toBe(false)
    const zoomed: string[] = []
    const note = (name: string) => () => void zoomed.push(name)
    stageLinkOf(studio).setView({ fit: note('fit'), fitSelection: note('selection'), zoomTo: (zoom) => void zoomed.push(String(zoom)), zoomIn: note('in'), zoomOut: note('out'), focus: note('focus') })
    run(studio, 'zoomFit', 'zoomActual', 'zoomSelection', 'zoomIn', 'zoomOut', 'toolSelect')
    expect(zoomed).toEqual(['fit', '1', 'selection', 'in', 'out', 'focus'])
  })
})
