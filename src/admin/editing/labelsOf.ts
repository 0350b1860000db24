import type { ClientField, StaticLabel } from 'payload'

/** The labels of fields by their paths, like `blocks.heading`, without the numbers of rows. */
export const labelsOf = (fields: ClientField[], path: string[] = []): Map<string, StaticLabel> => {
  const labels = new Map<string, StaticLabel>()
  const add = (inner: ClientField[], at: string[]) => {
    for (const [name, label] of labelsOf(inner, at)) labels.set(name, label)
  }
  for (const field of fields) {
    const here = 'name' in field && field.name ? [...path, field.name] : path
    if (here !== path && 'label' in field && field.label) labels.set(here.join('.'), field.label)
    if ('fields' in field) add(field.fields, here)
    if (field.type === 'tabs')
      for (const tab of field.tabs) add(tab.fields, 'name' in tab && tab.name ? [...path, tab.name] : path)
    if (field.type === 'blocks') for (const block of field.blocks) add(block.fields, here)
  }
  return labels
}
