import { readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { BatchRequest } from '#main/cli/requests.ts'

export const listPhotos = (folder: string): string[] => readdirSync(folder).filter((name) => /\.(jpe?g|png|webp|avif)$/i.test(name)).sort().map((name) => join(folder, name))

const titleOf = (photo: string): string => basename(photo, extname(photo)).replace(/[-_]/g, ' ')

/** One poster for each photo, with words over, under or beside it. */
export const posterRequests = (photos: readonly string[]): BatchRequest[] =>
  photos.map((photo, index) => ({
    id: `photo-${index + 1}`, logo: null, assets: [photo],
    request: `A poster for an exhibition of photographs, "${titleOf(photo)}", from 4 May to 20 June at the town gallery. Free entry.`,
  }))

/** Requests with one, two, three and six photos, and three without a word; as many as there are photos for. */
export function photoSetRequests(photos: readonly string[]): BatchRequest[] {
  const sets = [1, 2, 3, 6].filter((count) => count <= photos.length).map((count): BatchRequest => ({
    id: `photos-${count}`, logo: null, assets: photos.slice(0, count),
    request: 'Camera club summer exhibition: photographs by our members, 4 May to 20 June, Town Gallery. Free entry. Button: "Plan your visit"',
  }))
  return photos.length < 3 ? sets : [...sets, { id: 'wordless', logo: null, assets: photos.slice(0, 3), request: '' }]
}
