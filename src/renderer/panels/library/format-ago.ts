const steps: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, ms: number])[] = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

/** `2 hours ago`, in the language of the interface; what is younger than a minute is `now`. */
export function formatAgo(time: number, now: number, language: string): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const past = Math.max(0, now - time)
  const step = steps.find(([, ms]) => past >= ms)
  return step === undefined ? format.format(0, 'second') : format.format(-Math.round(past / step[1]), step[0])
}
