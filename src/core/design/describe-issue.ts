import type { z } from 'zod'
import type { Fault } from './fault.ts'
import { joinPath } from './plain-data.ts'

type Issue = z.core.$ZodIssue

/** A schema's complaint in words that follow the path: `layers.layer:a.fontSize` + `is a string, not a number`. */
export function describeIssue(issue: Issue): Fault[] {
  const path = issue.path.reduce<string>((joined, key) => joinPath(joined, key), '')
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: joinPath(path, key), message: 'is not a known field' }))
    case 'invalid_type':
      return [{ path, message: issue.message.includes('received undefined') ? 'is missing' : `is not ${withArticle(issue.expected)}` }]
    case 'invalid_value':
      return [{ path, message: `is not ${issue.values.length === 1 ? JSON.stringify(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`}` }]
    case 'invalid_key':
      return [{ path, message: 'has a key that is not an id of this kind' }]
    case 'too_big':
      return [{ path, message: `is more than ${issue.maximum}${unitOf(issue.origin)}` }]
    case 'too_small':
      return [{ path, message: issue.inclusive ? `is less than ${issue.minimum}${unitOf(issue.origin)}` : `is not above ${issue.minimum}${unitOf(issue.origin)}` }]
    case 'invalid_format':
      return [{ path, message: issue.message.startsWith('is ') ? issue.message : issue.format === 'template_literal' ? 'is not an id of this kind' : 'is not in the right form' }]
    case 'invalid_union':
      return [{ path, message: unionMessage(path) }]
    default:
      return [{ path, message: issue.message }]
  }
}

function unionMessage(path: string): string {
  const field = path.slice(path.lastIndexOf('.') + 1)
  if (field === 'color' || field === 'background' || field === 'to') return 'is neither a colour like #1a2b3c nor a colour token like color:accent'
  return field === 'kind' ? 'is not a known kind' : 'is of no known kind'
}

const withArticle = (type: string): string =>
  type === 'int' ? 'a whole number' : type === 'record' ? 'an object' : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`

const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '')
