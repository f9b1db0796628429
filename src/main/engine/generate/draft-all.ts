import { setImmediate } from 'node:timers/promises'
import { draftCandidates } from '#core/compose/draft-candidates.ts'
import type { Draft } from '#core/compose/draft-composition.ts'
import { keepsWishes } from '#core/compose/keeps-wishes.ts'
import type { Canvas } from '#core/compose/learned/canvas.ts'
import { draftLayouts } from '#core/compose/learned/draft-layouts.ts'
import type { Material } from '#core/compose/material.ts'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { area } from '#core/geometry/box.ts'
import type { Size } from '#core/geometry/box.ts'
import { shapeOf } from '#core/layout/frame.ts'
import { findLayouts } from '#core/layout/find-layouts.ts'
import type { Proposer } from '#core/layout/find-layouts.ts'
import { proposeByModel } from '#core/layout/model/propose-by-model.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'
import { proposeByArchetypes } from '#core/layout/propose/propose-by-archetypes.ts'
import { BadInput } from '#main/bad-input.ts'
import type { EngineTools } from '../tools.ts'

/** Layouts that the model draws for one problem: as many as a processor without a graphics card does in the blink of an eye. */
const drawn = 24
/** And those that the archetypes give. */
const planned = 8

/** Square pixels from which on layouts are found. */
const leastFound = 80000

/** The share of the drafts whose layout was found, where the archetypes may lay out too. */
const foundShare = 0.5

/** Small changes that are tried on what was found: some 15 ms. */
export const mending = 3000

/** What a search weighs where a designer's wishes leave proposals little room. */
const searchSteps = 9000

const search: Proposer = async (problem, random) =>
  searchLayout(problem, { critic: createLayoutCritic(problem), random, evaluations: searchSteps, starts: [], keep: 8 }).map(({ layout }) => layout)

/** Those who propose layouts on this machine: the archetypes, and the model where there is one; for what is asked for in particular, a search. */
export async function createProposers(tools: EngineTools, isBound: boolean, signal: AbortSignal): Promise<Proposer[]> {
  const model = await tools.models.open('layout')
  return [
    ...(model === null ? [] : [(async (problem, random) => proposeByModel(problem, { run: (feeds) => model.run(feeds, signal), random, count: drawn })) satisfies Proposer]),
    async (problem, random) => proposeByArchetypes(problem, { random, count: planned }),
    ...(isBound ? [search] : []),
  ]
}

interface DraftAllInput {
  readonly material: Material
  readonly canvas: Canvas | null
  readonly size: Size
  readonly seed: number
  readonly count: number
  readonly tools: EngineTools
  readonly signal: AbortSignal
}

/**
 * At least `count` drafts for one size, those of archetypes and those whose layout was found in turn. Where a designer asked
 * something of the layout in words, those archetypes that do it; what is locked only a found layout can be held to.
 */
export async function draftAll({ material, canvas, size, seed, count, tools, signal }: DraftAllInput): Promise<Draft[]> {
  const wishes = material.brief.wishes.map(({ value }) => value)
  const isBound = canvas !== null || wishes.length > 0
  // An archetype that is asked for by its name is drawn as it is.
  if (!isBound && material.layout != null) return draftCandidates(material, size, seed, count)
  // Strips and small boxes hold three or four things in one way or another: the archetypes know them all.
  if (!isBound && (shapeOf(size) === 'strip' || area(size) < leastFound)) return draftCandidates(material, size, seed, count)
  const proposers = await createProposers(tools, isBound, signal)
  // What keeps to the wishes by itself is as good as what was found for them.
  const kept = canvas === null && wishes.length > 0 ? draftCandidates(material, size, seed, count).filter((draft) => keepsWishes(draft, wishes, material)) : []
  const found = await draftLayouts({
    material, size, seed, wishes, canvas, count: isBound ? count - Math.floor(Math.min(kept.length, count * foundShare)) : Math.ceil(count * foundShare),
    findLayouts: async (problem, random, wanted) => {
      // A cancel is heard between two searches.
      await setImmediate()
      signal.throwIfAborted()
      return findLayouts(problem, random, wanted, proposers, mending)
    },
  })
  if (isBound && kept.length + found.length > 0) return interleave(kept, found)
  // Archetypes know of no canvas: what is locked would be lost.
  if (canvas !== null) throw new BadInput('nothing can be laid out around what is locked; unlock some of it, or make it smaller')
  return interleave(draftCandidates(material, size, seed, count - found.length), found)
}

const interleave = (planned: readonly Draft[], found: readonly Draft[]): Draft[] =>
  planned.flatMap((draft, index) => (index < found.length ? [draft, found[index]!] : [draft])).concat(found.slice(planned.length))
