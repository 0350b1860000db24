import { type Parameter, schemaRef } from '../document'
import type { Entity } from '../entity'
import { inBrackets } from './inBrackets'
import { query } from './query'
import { titleOf } from './titleOf'

/** The fields of the answer. */
export const selectParameter = ({ selectName, example, config }: Entity): Parameter =>
  query(
    'select',
    'Only these fields, which makes answers smaller and faster: `select[title]=true`. The others are missing, required ones included.',
    { ...schemaRef(selectName), ...(example ? { examples: [{ [titleOf(config, example)]: true }] } : {}) },
    inBrackets,
  )
