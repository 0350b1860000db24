/** Runs a task one at a time. Who asks while it runs gets the run after it, together with all others who wait. */
export const oneAtATime = <T>(task: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<unknown> = Promise.resolve()
  let waiting: Promise<T> | undefined
  const begin = () => {
    waiting = undefined
    return task()
  }
  return () => {
    if (!waiting) {
      waiting = running.then(begin, begin)
      running = waiting
    }
    return waiting
  }
}
