/** Where the hammer is run: how many processes, on which database, and whether Redis is between them. */
export const setups = {
  sqlite1: { title: 'SQLite, one process', count: 1 },
  sqlite2: { title: 'SQLite, two processes', count: 2 },
  mongodb1: { title: 'MongoDB, one process', count: 1, needsMongodb: true },
  mongodb2: { title: 'MongoDB, two processes', count: 2, needsMongodb: true },
  sqliteRedis2: { title: 'SQLite and Redis, two processes', count: 2, needsRedis: true },
  mongodbRedis2: {
    title: 'MongoDB and Redis, two processes',
    count: 2,
    needsMongodb: true,
    needsRedis: true,
  },
}
