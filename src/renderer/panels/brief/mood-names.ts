import { moods } from '#core/compose/direction.ts'
import type { Mood } from '#core/compose/direction.ts'

/** A look's name in words; a look of a newer engine keeps its own name. */
export const moodName = (texts: Readonly<Record<`mood_${Mood}`, string>>, mood: string): string =>
  (moods as readonly string[]).includes(mood) ? texts[`mood_${mood as Mood}`] : mood
