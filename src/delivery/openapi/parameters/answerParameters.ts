import { parameterRef } from '../document'
import type { Entity } from '../entity'
import { joinsParameters } from './joinsParameters'
import { selectParameter } from './selectParameter'

/** What says how documents are answered: their fields, relations and language. */
export const answerParameters = (entity: Entity) => [
  selectParameter(entity),
  ...['depth', 'populate', 'locale', 'fallbackLocale'].map(parameterRef),
  ...joinsParameters(entity),
]
