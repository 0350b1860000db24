/** A node of JSON-LD 1.1 in the vocabulary of schema.org. What is null, empty or undefined is left out of the answer. */
export type Thing = { '@type': string | string[]; '@id'?: string; [property: string]: unknown }

/** Stands for a node that is described elsewhere in the graph. */
export type Reference = { '@id': string }

export const referenceTo = ({ '@id': id }: Thing): Reference => ({ '@id': String(id) })

/** Things as one document of JSON-LD, without properties that say nothing. */
export const graphOf = (things: Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, (_, value) =>
    isNothing(value) ? undefined : value,
  )

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)
