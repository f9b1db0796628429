import type { Verb } from './verb.ts'

const start = 'npm start --'
const gap = 24

const row = (left: string, right: string): string => `  ${left.padEnd(gap)}${left.length >= gap ? `\n${' '.repeat(gap + 2)}` : ''}${right}`

export function writeHelp(verbs: readonly Verb[], version: string): string {
  return [
    `Broadside ${version}: from a request, a logo and photos to editable, layered designs, on your own machine.`,
    '',
    row('npm start', 'open the studio'),
    '',
    `${start} VERB …`,
    ...verbs.map((verb) => row(verb.name, verb.summary)),
    '',
    row('VERB --help', 'the options of a verb'),
    row('--version', 'the version'),
    '',
    `For example: ${start} generate --request "A spring sale at Fern & Bloom, 20% off all tulips" --out out`,
  ].join('\n')
}

export function writeVerbHelp({ name, summary, positional, options, notes }: Verb): string {
  const required = Object.entries(options).filter(([, option]) => option.isRequired === true)
  const words = [start, name, positional, ...required.map(([option, { value }]) => `--${option} ${value}`), '[OPTIONS]']
  const rows = Object.entries(options).map(([option, { value, isMany, help }]) => {
    return row(`--${option}${value === undefined ? '' : ` ${value}`}`, `${help}${isMany === true ? ' (may be repeated)' : ''}`)
  })
  return [
    words.filter((word) => word !== null).join(' '),
    `  ${summary}`,
    '',
    ...rows,
    row('--json', 'one JSON document on stdout, and nothing else'),
    row('--help', 'this text'),
    ...(notes.length === 0 ? [] : ['', ...notes]),
  ].join('\n')
}
