import { beforeChangeTraverseFields, type PayloadRequest, type ValidationFieldError } from 'payload'
import { inLanguage } from '../lib/inLanguage'
import type { Latest } from './latest'
import type { Target } from './target'

/** What publishing the latest draft now would be refused for, by the fields' own rules. Changes nothing. */
export const whyUnpublishable = async (
  req: PayloadRequest,
  { target, latest }: { target: Target; latest: Latest },
): Promise<ValidationFieldError[]> => {
  const errors: ValidationFieldError[] = []
  const data = { ...latest, _status: 'published' }
  const { collections, globals } = req.payload
  const collection = target.collection ? collections[target.collection].config : null
  const global = globals.config.find(({ slug }) => slug === target.global) ?? null
  await beforeChangeTraverseFields({
    ...(target.id ? { id: target.id } : {}),
    collection,
    global,
    context: req.context,
    data,
    doc: latest,
    docWithLocales: latest,
    siblingData: data,
    siblingDoc: latest,
    siblingDocWithLocales: latest,
    errors,
    fieldLabelPath: '',
    fields: (collection ?? global)?.fields ?? [],
    mergeLocaleActions: [],
    operation: 'update',
    // Whether the person may change it, `vet` asks; and Payload again, when it is done with their rights.
    overrideAccess: true,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    req,
  })
  return errors
}

/** Those problems as one text, in the language of the request. */
export const toldProblems = (errors: ValidationFieldError[], { i18n, t }: PayloadRequest): string =>
  errors
    .map(({ label, path, message }) => {
      const name = typeof label === 'function' ? label({ i18n, t }) : label
      const shown = typeof name === 'object' ? inLanguage({ en: '', es: '', ...name }, i18n.language) : name
      return `${shown || path}: ${message}`
    })
    .join(' ')
