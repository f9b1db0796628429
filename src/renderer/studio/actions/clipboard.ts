import { Clip, takeClip } from '#core/commands/clip.ts'
import { commands } from '#core/commands/index.ts'
import type { Asset, Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { holderOf, type ParentId } from '#core/design/tree.ts'
import { intersection, union } from '#core/geometry/box.ts'
import type { Studio } from '../studio.ts'
import type { ActionContext } from './action.ts'
import { selectAdded, selectedIds } from './selected.ts'

/** Layers of ours; every other program takes the plain text beside them. */
const clipType = 'application/x-broadside-layers'
/** So that a second paste does not lie unseen on the first. */
const pasteStep = 16
const pictureTypes = /^image\/(png|jpeg|webp|avif|gif|svg\+xml)$/

/** What this page copied last, for a paste that is not allowed to see all of the clipboard. */
let copied: { readonly clip: Clip; readonly text: string } | null = null

/** The words of the layers, or what they are called where they have none. */
const plainText = (clip: Clip): string =>
  clip.layers.map((layer) => (layer.kind === 'text' ? layer.runs.map(({ text }) => text).join('') : '')).filter(Boolean).join('\n') || clip.layers.map(({ name }) => name).join('\n')

/** Writes the selection into the event's clipboard; false when there is nothing to copy. */
export function writeSelection(studio: Studio, data: DataTransfer): boolean {
  const ids = selectedIds(studio)
  if (ids.length === 0) return false
  const clip = takeClip(studio.state().design, ids)
  copied = { clip, text: plainText(clip) }
  data.setData(clipType, JSON.stringify(clip))
  data.setData('text/plain', copied.text)
  return true
}

/** From a menu there is no clipboard event, so the browser is asked for one. */
export async function copySelection(studio: Studio): Promise<boolean> {
  if (selectedIds(studio).length === 0) return false
  let isWritten = false
  const write = (event: ClipboardEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    isWritten = event.clipboardData !== null && writeSelection(studio, event.clipboardData)
  }
  document.addEventListener('copy', write, { capture: true })
  document.execCommand('copy')
  document.removeEventListener('copy', write, { capture: true })
  if (isWritten) return true
  const clip = takeClip(studio.state().design, selectedIds(studio))
  copied = { clip, text: plainText(clip) }
  return navigator.clipboard.writeText(copied.text).then(() => true, () => true)
}

export async function cutSelection(studio: Studio): Promise<void> {
  const ids = selectedIds(studio)
  if (await copySelection(studio)) studio.run('layers.remove', { ids })
}

/** Our layers, else pictures, else words. False: there is nothing in it for a design. */
export function pasteData(studio: Studio, context: ActionContext, data: DataTransfer): boolean {
  const clip = readClip(data.getData(clipType))
  if (clip !== null) return pasteClip(studio, clip)
  const pictures = [...data.files].filter(({ type }) => pictureTypes.test(type))
  if (pictures.length > 0) {
    void pastePictures(studio, context, pictures)
    return true
  }
  return pasteText(studio, context, data.getData('text/plain'))
}

export async function pasteFromMenu(studio: Studio, context: ActionContext): Promise<void> {
  try {
    const items = await navigator.clipboard.read()
    for (const item of items) {
      const picture = item.types.find((type) => pictureTypes.test(type))
      if (picture !== undefined) return await pastePictures(studio, context, [new File([await item.getType(picture)], 'clipboard', { type: picture })])
    }
    const text = items.some(({ types }) => types.includes('text/plain')) ? await navigator.clipboard.readText() : ''
    if (copied !== null && text.replace(/\r\n?/g, '\n') === copied.text) pasteClip(studio, copied.clip)
    else pasteText(studio, context, text)
  } catch {
    if (copied === null) context.report('paste-denied')
    else pasteClip(studio, copied.clip)
  }
}

function readClip(json: string): Clip | null {
  if (json === '') return null
  try {
    const parsed = Clip.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** Where new things go: into the group that is entered, else in front on the artboard. */
function parentFor(studio: Studio): ParentId {
  const { design, artboard, entered } = studio.state()
  return entered !== null && holderOf(design, entered) !== null ? entered : artboard
}

function pasteClip(studio: Studio, clip: Clip): boolean {
  const { design, artboard } = studio.state()
  const { dx, dy } = findPlace(design, artboard, clip)
  const patch = studio.run('layers.paste', { clip, parent: parentFor(studio), dx, dy })
  selectAdded(studio, patch)
  return patch.length > 0
}

/** At its own place; a step on where just that is already, and in the middle where it would not be seen. */
function findPlace(design: Design, artboard: ArtboardId, clip: Clip): { dx: number; dy: number } {
  const leaves = clip.layers.flatMap((layer) => (layer.kind === 'group' ? [] : [layer]))
  const board = design.artboards[artboard]!
  const all = union(leaves.map(({ x, y, width, height }) => ({ x, y, width, height })))
  if (all === null) return { dx: 0, dy: 0 }
  const frame = { x: 0, y: 0, width: board.width, height: board.height }
  const isSeen = intersection(frame, { ...all, width: Math.max(all.width, 1), height: Math.max(all.height, 1) }) !== null
  if (!isSeen) return { dx: Math.round(board.width / 2 - all.x - all.width / 2), dy: Math.round(board.height / 2 - all.y - all.height / 2) }
  const taken = new Set(Object.values(design.layers).flatMap((layer) => (layer.kind === 'group' ? [] : [`${layer.kind} ${layer.x} ${layer.y} ${layer.width}`])))
  let step = 0
  while (leaves.every((leaf) => taken.has(`${leaf.kind} ${leaf.x + step} ${leaf.y + step} ${leaf.width}`))) step += pasteStep
  return { dx: step, dy: step }
}

/** Words from elsewhere become a text in the middle of what is seen. */
function pasteText(studio: Studio, context: ActionContext, pasted: string): boolean {
  const text = pasted.replace(/\r\n?/g, '\n').trim().slice(0, 20000)
  if (text === '') return false
  const { design, artboard } = studio.state()
  const board = design.artboards[artboard]!
  const width = Math.round(board.width * 0.6)
  const middle = middleOfView(studio)
  const step = studio.beginStep(commands['layers.paste'].label)
  const patch = studio.run('texts.add', { artboard, box: { x: Math.round(middle.x - width / 2), y: Math.round(middle.y), width, height: 0 }, text })
  const id = patch.find(({ id, before }) => id.startsWith('layer:') && before === null)?.id as LayerId | undefined
  const layer = id === undefined ? undefined : studio.state().design.layers[id]
  if (layer?.kind === 'text') fitNew(studio, context, layer)
  step.end()
  selectAdded(studio, patch)
  return patch.length > 0
}

function fitNew(studio: Studio, context: ActionContext, layer: TextLayer): void {
  const height = context.measureText(layer) ?? layer.fontSize * layer.leading
  studio.run('layers.place', { places: [{ id: layer.id, x: layer.x, y: Math.round(layer.y - height / 2), width: layer.width, height, angleDeg: 0 }] })
}

async function pastePictures(studio: Studio, context: ActionContext, files: readonly File[]): Promise<void> {
  const assets = await Promise.all(files.map((file) => context.uploadPicture(file))).catch((): Asset[] => [])
  if (assets.length === 0) return context.report('picture-failed')
  addPictures(studio, assets)
}

/** Each as large as it is, but never over half of the artboard, side by side from the middle of what is seen. */
export function addPictures(studio: Studio, assets: readonly Asset[], at = middleOfView(studio)): void {
  const { design, artboard } = studio.state()
  const board = design.artboards[artboard]!
  const step = studio.beginStep(commands['images.add'].label)
  const added = assets.flatMap((asset, index) => {
    const scale = Math.min(asset.extension === 'svg' ? Infinity : 1, board.width / 2 / asset.width, board.height / 2 / asset.height)
    const [width, height] = [Math.round(asset.width * scale), Math.round(asset.height * scale)]
    return studio.run('images.add', { artboard, asset, box: { x: Math.round(at.x - width / 2) + index * pasteStep, y: Math.round(at.y - height / 2) + index * pasteStep, width, height } })
  })
  step.end()
  selectAdded(studio, added)
}

/** The middle of the view, or of the artboard where the view has left it. */
function middleOfView(studio: Studio): { x: number; y: number } {
  const { design, artboard, viewport } = studio.state()
  const board = design.artboards[artboard]!
  const isOnBoard = viewport.x > 0 && viewport.y > 0 && viewport.x < board.width && viewport.y < board.height
  return isOnBoard ? { x: viewport.x, y: viewport.y } : { x: board.width / 2, y: board.height / 2 }
}

