import type { Point } from '#core/geometry/path.ts'
import type { Studio } from '#renderer/studio/studio.ts'
import { uploadFile } from '#renderer/studio/upload-file.ts'

/** Half of the artboard's shorter side: large enough to be seen, small enough to be moved. */
const share = 0.5
const shift = 24

/** Files become image layers around the point where they were dropped, in one undo step. Rejects with what is wrong with one. */
export async function dropPictures(studio: Studio, files: readonly File[], point: Point): Promise<void> {
  const uploads = await Promise.all(files.map((file) => uploadFile(file, 'photo')))
  const { design, artboard } = studio.state()
  const board = design.artboards[artboard]
  if (board === undefined) return
  const step = studio.beginStep('Add pictures')
  try {
    const added = uploads.flatMap(({ picture, name }, index) => {
      const scale = Math.min(1, (share * Math.min(board.width, board.height)) / Math.max(picture.width, picture.height))
      const [width, height] = [picture.width * scale, picture.height * scale]
      const box = { x: point.x - width / 2 + index * shift, y: point.y - height / 2 + index * shift, width, height }
      const patch = studio.run('images.add', { artboard, asset: picture, box, alt: name.replace(/\.\w+$/, '') })
      return patch.filter(({ id, before }) => before === null && id.startsWith('layer:')).map(({ id }) => id as `layer:${string}`)
    })
    studio.select(added, null)
  } finally {
    step.end()
  }
}
