/** Called by Next once, when the server starts: opens the database before the first request. */
export const register = async (): Promise<void> => {
  // Next replaces this while it builds, which keeps the platform out of the edge bundle.
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startPlatform } = await import('./startup/startPlatform')
  startPlatform()
}
