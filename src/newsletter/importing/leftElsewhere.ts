/** The source in the history of those who come with a file as having left, and were not on this list. */
export const leftElsewhere = 'import-elsewhere'
