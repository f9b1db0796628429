import type { CommandArgs } from '#core/commands/index.ts'
import { commands } from '#core/commands/index.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { TextLayer } from '#core/design/layer.ts'
import type { ActionContext } from '#renderer/studio/actions/action.ts'
import type { Studio } from '#renderer/studio/studio.ts'

/** A box counts as fitted to its lines within this, in design pixels. */
const slack = 1.5

/** Gives texts, or a range of one, another look, and their boxes the height that this needs. */
export function styleTexts(studio: Studio, context: ActionContext, ids: readonly LayerId[], changes: CommandArgs<'text.style'>['changes'], range: CommandArgs<'text.style'>['range']): void {
  const command = commands['text.style']
  const args = { ids: [...ids], changes, range }
  refitTexts(studio, context, command.label, (design) => command.run(design, command.args.parse(args)), () => void studio.run('text.style', args))
}

/**
 * Does something to texts as one step: boxes that were as high as their lines get the height that the lines then need; one
 * that was made taller by hand stays so while they fit. Waits for fonts that have not come yet. `foresee` says what it
 * will lead to.
 */
export function refitTexts(studio: Studio, context: ActionContext, label: string, foresee: (design: Design) => Design, act: () => void): void {
  const { design } = studio.state()
  const coming = changedTexts(design, foresee(design)).map(([, after]) => after)
  const apply = (): void => {
    const step = studio.beginStep(label)
    const before = studio.state().design
    act()
    for (const [old, layer] of changedTexts(before, studio.state().design)) fit(studio, context, old, layer)
    step.end()
  }
  const isReady = coming.every((layer) => context.measureText(spoken(studio, layer)) !== undefined)
  if (isReady || context.prepareText === undefined) apply()
  else void context.prepareText(coming).then(apply, apply)
}

function fit(studio: Studio, context: ActionContext, before: TextLayer, layer: TextLayer): void {
  const [old, needed] = [context.measureText(spoken(studio, before)), context.measureText(spoken(studio, layer))]
  if (old === undefined || needed === undefined) return
  const isFitted = before.wrap === 'none' || Math.abs(old - before.height) <= slack
  const height = isFitted ? needed : Math.max(before.height, needed)
  if (Math.abs(height - layer.height) > 0.01) studio.run('text.edit', { id: layer.id, runs: layer.runs, height })
}

const spoken = (studio: Studio, layer: TextLayer): TextLayer => (layer.lang === '' ? { ...layer, lang: studio.state().design.lang } : layer)

const changedTexts = (before: Design, after: Design): (readonly [TextLayer, TextLayer])[] =>
  Object.values(after.layers).flatMap((layer) => {
    const old = before.layers[layer.id]
    return layer.kind === 'text' && old?.kind === 'text' && old !== layer ? [[old, layer] as const] : []
  })
