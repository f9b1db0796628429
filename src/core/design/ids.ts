import { z } from 'zod'

/** Ids carry their kind, so that a record of one kind can never stand where another is meant. */
const idOf = <Kind extends string>(kind: Kind) =>
  z.templateLiteral([z.literal(kind), z.literal(':'), z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)])

export const ArtboardId = idOf('artboard')
export const LayerId = idOf('layer')
export const ColorId = idOf('color')
export const StyleId = idOf('style')
/** The sha256 of the bytes, in lower-case hex: the same picture is the same asset everywhere. */
export const AssetId = z.templateLiteral([z.literal('asset:'), z.string().regex(/^[0-9a-f]{64}$/)])

export type ArtboardId = z.infer<typeof ArtboardId>
export type LayerId = z.infer<typeof LayerId>
export type ColorId = z.infer<typeof ColorId>
export type StyleId = z.infer<typeof StyleId>
export type AssetId = z.infer<typeof AssetId>
