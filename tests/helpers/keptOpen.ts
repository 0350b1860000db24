/** Of a server that a test asks: a busy machine may be so slow that it is asked through a connection just being closed. */
export const keptOpen = { keepAliveTimeout: 240_000 }
