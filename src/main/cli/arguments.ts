import { parseArgs } from 'node:util'
import { BadInput } from '#main/bad-input.ts'
import type { Arguments, Verb } from './verb.ts'

export interface ReadArguments {
  readonly args: Arguments
  readonly isJson: boolean
  readonly isHelp: boolean
}

/** Reads a verb's words strictly: nothing unknown, nothing twice, nothing missing. Throws `BadInput`. */
export function readArguments(verb: Verb, words: readonly string[]): ReadArguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        Object.entries(verb.options).map(([name, option]) => [name, { type: option.value === undefined ? 'boolean' : 'string' } as const]),
      ),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string[]>()
  const positionals: string[] = []
  let isJson = false
  let isHelp = false
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(verb.options, token.name) ? verb.options[token.name] : undefined
    if (token.name === 'json' || token.name === 'help') {
      if (token.value !== undefined) throw new BadInput(`${token.rawName} takes no value`)
      if (token.name === 'json') isJson = true
      else isHelp = true
      continue
    }
    if (option === undefined) throw new BadInput(`${verb.name} has no option ${token.rawName}; see --help`)
    if (option.value === undefined && token.value !== undefined) throw new BadInput(`${token.rawName} takes no value`)
    const isMissing = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))
    if (option.value !== undefined && isMissing) throw new BadInput(`${token.rawName} needs a value: ${option.value}`)
    const known = values.get(token.name) ?? []
    if (known.length > 0 && option.isMany !== true) throw new BadInput(`${token.rawName} is given twice`)
    values.set(token.name, [...known, token.value ?? ''])
  }
  if (!isHelp) {
    const extra = positionals[verb.positional === null ? 0 : 1]
    if (extra !== undefined) throw new BadInput(`${verb.name} does not know what to do with ${JSON.stringify(extra)}; quote words that belong together`)
    if (verb.positional !== null && positionals.length === 0) throw new BadInput(`${verb.name} needs ${verb.positional}`)
    for (const [name, option] of Object.entries(verb.options)) {
      if (option.isRequired === true && !values.has(name)) throw new BadInput(`${verb.name} needs --${name} ${option.value ?? ''}`.trimEnd())
    }
  }
  return {
    isJson,
    isHelp,
    args: {
      positional: positionals[0] ?? null,
      one: (name) => values.get(name)?.[0] ?? null,
      many: (name) => values.get(name) ?? [],
    },
  }
}

/** A whole number between `min` and `max`, or `otherwise` where the option is not given. */
export function readCount(args: Arguments, name: string, { min, max, otherwise }: { min: number; max: number; otherwise: number }): number {
  const text = args.one(name)
  if (text === null) return otherwise
  const value = Number(text)
  if (!/^[0-9]+$/.test(text) || value < min || value > max) {
    throw new BadInput(`--${name} ${JSON.stringify(text)}: a whole number from ${min} to ${max} is needed`)
  }
  return value
}
