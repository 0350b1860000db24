/**
 * Whether a relation is a document, and not an id: at depth 0, beyond the depth that was asked for, and where the
 * document is not published, it is an id.
 */
export const isFilled = <Doc extends object>(relation: Doc | string | null | undefined): relation is Doc =>
  typeof relation === 'object' && relation !== null
