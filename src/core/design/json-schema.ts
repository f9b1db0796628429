import { z } from 'zod'
import { Design, designVersion } from './design.ts'

/** What a hand-written design.json may hold, as JSON Schema; references between records are beyond it and checked on opening. */
export function designJsonSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Broadside design, version ${designVersion}`,
    ...z.toJSONSchema(Design, { io: 'input', target: 'draft-2020-12' }),
  }
}
