import { listPassages, parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import type { Direction } from '#core/compose/direction.ts'
import type { Understood } from '#contract/understood.ts'
import { plainly } from '../job.ts'
import type { BriefToRead } from '../job.ts'
import type { EngineTools } from '../tools.ts'
import { prepareMaterial } from './prepare-material.ts'

const firstOfEach = <T>(items: readonly T[], key: (item: T) => string): T[] => [...new Map(items.toReversed().map((item) => [key(item), item])).values()].toReversed()

const swatches = ({ palette }: Direction): string[] => [palette.ground, palette.field, palette.accent, palette.ink, palette.accents[0] ?? palette.surface]

/** What is understood of a brief and would be used, so that it can be corrected before anything is made. Throws `BadInput`. */
export async function readBrief({ request, logo, assets, choices, seed }: BriefToRead, tools: EngineTools): Promise<Understood> {
  const { brief, proposed } = await prepareMaterial({ request, logo, assets, seed, sizes: [], count: 1, weigh: 8, ...plainly, choices: { ...choices, wishes: null } }, tools)
  const copies = proposed.copies.map(({ headline, subhead, cta }) => ({ headline: headline[0] ?? '', subhead: subhead[0] ?? '', cta: cta[0] ?? '' }))
  return {
    brief,
    own: choices.wishes === null ? null : await readOwn(choices.wishes, tools),
    copies: firstOfEach(copies, ({ headline }) => headline),
    palettes: firstOfEach(proposed.directions, ({ palette }) => palette.name)
      .map((direction) => ({ mood: direction.mood, colors: swatches(direction), palette: { ...direction.palette, accents: [...direction.palette.accents] } })),
    fonts: firstOfEach(proposed.directions, ({ fonts }) => fonts.id).map(({ fonts }) => ({ id: fonts.id, display: fonts.display.family, text: fonts.text.family })),
    illustrations: firstOfEach(proposed.leads, ({ id }) => id).map(({ id, name }) => ({ id, name })),
  }
}

async function readOwn(text: string, tools: EngineTools): Promise<Understood['own']> {
  const { wishes, covers, unknown, unknownSpans } = parseWishes(text, false, await tools.hearWishes(listPassages(text)))
  return { text, wishes, covers, unknown, unknownSpans }
}
