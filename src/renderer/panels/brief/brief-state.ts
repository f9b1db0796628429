import type { Asset } from '#core/design/design.ts'
import type { Fact } from '#core/brief/brief.ts'
import { findBrokenLimit } from '#core/layout/size-limits.ts'
import { noChoices } from '#contract/records.ts'
import type { Choices, Settings, Size, Upload, Wanted } from '#contract/records.ts'
import type { Understood } from '#contract/understood.ts'
import { isSameSize, makeSize, usualSize } from '#renderer/studio/size-presets.ts'
import { shiftSpans } from './spans.ts'

export type FileUse = 'logo' | 'photo'

/** A dropped file: on its way while `upload` and `fault` are null. */
export interface BriefFile {
  readonly key: string
  readonly name: string
  readonly use: FileUse
  /** From 0 to 1. */
  readonly progress: number
  readonly upload: Upload | null
  readonly fault: string | null
}

/** What the brief screen holds. A choice that is null is free; one that is set is locked. */
export interface BriefState {
  readonly request: string
  readonly files: readonly BriefFile[]
  readonly sizes: readonly Size[]
  readonly count: number
  readonly choices: Choices
}

export const maxPhotos = 16
export const maxSizes = 20
export const maxCount = 24
export const usualCount = 6

export const emptyBrief: BriefState = { request: '', files: [], sizes: [], count: usualCount, choices: noChoices }

export type BriefChange =
  | { readonly kind: 'write'; readonly request: string }
  | { readonly kind: 'choose'; readonly choices: Partial<Choices> }
  | { readonly kind: 'toggle-size'; readonly size: Size }
  | { readonly kind: 'set-sizes'; readonly sizes: readonly Size[] }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'add-file'; readonly key: string; readonly name: string; readonly use: FileUse }
  | { readonly kind: 'file-progress'; readonly key: string; readonly progress: number }
  | { readonly kind: 'file-done'; readonly key: string; readonly upload: Upload }
  | { readonly kind: 'file-failed'; readonly key: string; readonly fault: string }
  | { readonly kind: 'file-again'; readonly key: string }
  | { readonly kind: 'use-file'; readonly key: string; readonly use: FileUse }
  | { readonly kind: 'restore-file'; readonly file: BriefFile; readonly at: number }
  | { readonly kind: 'remove-file'; readonly key: string }
  | { readonly kind: 'replace'; readonly state: BriefState }

export function changeBrief(state: BriefState, change: BriefChange): BriefState {
  switch (change.kind) {
    case 'write':
      return { ...state, request: change.request, choices: followText(state.choices, state.request, change.request) }
    case 'choose':
      return { ...state, choices: { ...state.choices, ...change.choices } }
    case 'toggle-size':
      return { ...state, sizes: toggleSize(state.sizes, change.size) }
    case 'set-sizes':
      return { ...state, sizes: change.sizes.slice(0, maxSizes) }
    case 'count':
      return { ...state, count: Math.min(maxCount, Math.max(1, Math.round(change.count))) }
    case 'add-file': {
      const file: BriefFile = { key: change.key, name: change.name, use: hasLogo(state.files) ? 'photo' : change.use, progress: 0, upload: null, fault: null }
      return { ...state, files: [...state.files, file] }
    }
    case 'file-progress':
      return changeFile(state, change.key, (file) => ({ ...file, progress: change.progress }))
    case 'file-done':
      return finishFile(state, change.key, change.upload)
    case 'file-failed':
      return changeFile(state, change.key, (file) => ({ ...file, fault: change.fault }))
    case 'file-again':
      return changeFile(state, change.key, (file) => ({ ...file, progress: 0, fault: null }))
    case 'use-file':
      return { ...state, files: state.files.map((file) => (file.key === change.key ? { ...file, use: change.use } : change.use === 'logo' && file.use === 'logo' ? { ...file, use: 'photo' } : file)) }
    case 'remove-file':
      return { ...state, files: state.files.filter(({ key }) => key !== change.key) }
    case 'restore-file': {
      const file: BriefFile = { ...change.file, use: hasLogo(state.files) ? 'photo' : change.file.use }
      return { ...state, files: state.files.toSpliced(change.at, 0, file) }
    }
    case 'replace':
      return change.state
  }
}

const hasLogo = (files: readonly BriefFile[]): boolean => files.some(({ use, fault }) => use === 'logo' && fault === null)

const changeFile = (state: BriefState, key: string, edit: (file: BriefFile) => BriefFile): BriefState => ({
  ...state,
  files: state.files.map((file) => (file.key === key ? edit(file) : file)),
})

/** The same bytes dropped twice are one file. */
function finishFile(state: BriefState, key: string, upload: Upload): BriefState {
  const isKnown = state.files.some((file) => file.key !== key && file.upload?.id === upload.id)
  if (isKnown) return { ...state, files: state.files.filter((file) => file.key !== key) }
  return changeFile(state, key, (file) => ({ ...file, progress: 1, upload, fault: null }))
}

function toggleSize(sizes: readonly Size[], size: Size): readonly Size[] {
  if (sizes.some((one) => isSameSize(one, size))) return sizes.filter((one) => !isSameSize(one, size))
  return sizes.length < maxSizes ? [...sizes, size] : sizes
}

/** Locked facts go on pointing at the words that they came from while text before those is written. */
function followText(choices: Choices, before: string, after: string): Choices {
  if (choices.facts === null) return choices
  return { ...choices, facts: choices.facts.map((fact): Fact => ({ ...fact, from: shiftSpans(fact.from, before, after) })) }
}

export const logoOf = ({ files }: Pick<BriefState, 'files'>): Upload | null => files.find(({ use, upload }) => use === 'logo' && upload !== null)?.upload ?? null
export const photosOf = ({ files }: Pick<BriefState, 'files'>): Upload[] => files.flatMap(({ use, upload }) => (use === 'photo' && upload !== null ? [upload] : [])).slice(0, maxPhotos)
export const isUploading = ({ files }: Pick<BriefState, 'files'>): boolean => files.some(({ upload, fault }) => upload === null && fault === null)

type Draft = NonNullable<Settings['draft']>

export const toDraft = (state: BriefState): Draft => ({
  request: state.request, logo: logoOf(state), photos: photosOf(state), sizes: [...state.sizes], count: state.count, choices: state.choices,
})

const restored = (upload: Upload, use: FileUse): BriefFile => ({ key: `${use}-${upload.id}`, name: upload.name, use, progress: 1, upload, fault: null })

export const fromDraft = (draft: Draft): BriefState => ({
  request: draft.request,
  files: [...(draft.logo === null ? [] : [restored(draft.logo, 'logo')]), ...draft.photos.map((photo) => restored(photo, 'photo'))],
  sizes: draft.sizes,
  count: draft.count,
  choices: draft.choices,
})

/** The sizes that will be made: those chosen, else the request's own, else the usual one. */
export function sizesOf({ sizes }: Pick<BriefState, 'sizes'>, understood: Understood | null): readonly Size[] {
  if (sizes.length > 0) return sizes
  const own = understood?.brief.size ?? null
  return [own === null || findBrokenLimit(own) !== null ? usualSize : makeSize(own.width, own.height)]
}

export const toWanted = (state: BriefState, understood: Understood | null, seed: number): Wanted => ({
  ...toDraft(state),
  // Not read yet: the engine finds the request's own size itself.
  sizes: understood === null ? [...state.sizes] : [...sizesOf(state, understood)],
  seed,
  like: null, around: null,
})

/** What the reading of a brief depends on: proposals for the rest stay proposals whatever was chosen among them. */
export const toQuestion = (state: BriefState): { request: string; logo: Upload | null; photos: Upload[]; choices: Choices } => ({
  request: state.request,
  logo: logoOf(state),
  photos: photosOf(state),
  choices: { ...noChoices, facts: state.choices.facts, tones: state.choices.tones, occasion: state.choices.occasion, colors: state.choices.colors, wishes: state.choices.wishes },
})

/** What a candidate would be made of now: each choice, else the best that was understood. */
export interface Shown {
  readonly headline: string
  readonly subhead: string
  readonly cta: string
  readonly facts: readonly Fact[]
  readonly tones: NonNullable<Choices['tones']>
  readonly occasion: NonNullable<Choices['occasion']>
}

export function showBrief(choices: Choices, { brief, copies }: Understood): Shown {
  const copy = copies.find(({ headline }) => headline === choices.headline) ?? copies[0]
  return {
    headline: choices.headline ?? copy?.headline ?? '',
    subhead: choices.subhead ?? copy?.subhead ?? '',
    cta: choices.cta ?? copy?.cta ?? '',
    facts: choices.facts ?? brief.facts,
    tones: choices.tones ?? brief.tones.map(({ value }) => value),
    occasion: choices.occasion ?? brief.occasion.value,
  }
}

export const countLocks = (choices: Choices): number => Object.values(choices).filter((value) => value !== null).length

/** Where an upload's picture is shown from. */
export const pictureUrl = ({ id, extension }: Asset): string => `/assets/${id.replace(/^asset:/, '')}.${extension}`
