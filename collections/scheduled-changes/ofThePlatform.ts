/** The access of fields that only `src/schedule` writes. */
export const ofThePlatform = { create: () => false, update: () => false }
