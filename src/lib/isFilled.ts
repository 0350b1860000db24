/** Whether a relation came as a document; what is not published comes as an id. */
export const isFilled = <Doc extends object>(relation: Doc | string | null | undefined): relation is Doc =>
  typeof relation === 'object' && relation !== null

/** The documents of a list of relations, without those that are not published. */
export const filled = <Doc extends object>(relations: readonly (Doc | string)[] | null | undefined): Doc[] =>
  (relations ?? []).filter((relation) => isFilled(relation))
