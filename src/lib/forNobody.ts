/** Access to a field that the platform keeps for itself. */
export const forNobody = { create: () => false, read: () => false, update: () => false }
