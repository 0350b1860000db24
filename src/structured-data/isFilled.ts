/** True for a relation that is filled in, because anyone may read what it leads to. */
export const isFilled = <Document extends object>(
  relation: string | Document | null | undefined,
): relation is Document => typeof relation === 'object' && relation !== null
