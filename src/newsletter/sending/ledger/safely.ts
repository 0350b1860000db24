/** What MongoDB acknowledges is still there after a kill, and on most of its servers. */
export const safely = { writeConcern: { w: 'majority', journal: true } } as const
