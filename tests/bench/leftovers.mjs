const steps = []

/** Notes how to undo something once the run is over, however it ends. */
export const atEnd = (step) => steps.push(step)

/** Undoes everything, the last first. */
export const cleanUp = async () => {
  for (let step = steps.pop(); step; step = steps.pop()) await step()
}

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => cleanUp().finally(() => process.exit(1)))
