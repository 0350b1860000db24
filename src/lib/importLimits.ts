/** The largest file that subscribers are imported from. */
export const mostImportMegabytes = 32

/** So many rows at most. */
export const mostImportRows = 250_000
