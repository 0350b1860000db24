/** The columns by which the list of subscribers is put in order, each with an index that goes on by age. */
export const sortedColumns: string[] = ['state', 'language', 'source', 'pausedUntil']
