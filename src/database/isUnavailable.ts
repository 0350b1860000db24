const driverErrors = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongoNotConnectedError',
  'MongoPoolClearedError',
  'MongoTopologyClosedError',
  'MongooseServerSelectionError',
])

/** True for an error that says: the database is away or busy, and the same request may do later. */
export const isUnavailable = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if (driverErrors.has(error.name)) return true
  if ('code' in error && error.code === 'SQLITE_BUSY') return true
  // Payload wraps the driver's error in one of its own when it connects for the first time, without a cause.
  if (error.message.startsWith('Error: cannot connect to MongoDB')) return true
  // GraphQL wraps it once more.
  const inner = 'originalError' in error ? error.originalError : error.cause
  return inner !== undefined && inner !== error && isUnavailable(inner)
}
