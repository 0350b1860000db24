import type { Payload } from 'payload'
import { alone } from './alone'
import { clearTheWay } from './clearTheWay'
import { type Progress, readProgress, saveProgress } from './progress'
import { keyOf } from './sample'
import { samples } from './samples'
import { writeSample } from './writeSample'

/**
 * Adds the sample practice to an empty database, once in its life. A run that was cut off goes on where it stopped,
 * unless somebody else has written or deleted something since.
 */
export const addSampleContent = async (payload: Payload, tell = (_line: string) => {}): Promise<void> => {
  if ((await readProgress(payload))?.state === 'done') return
  await alone(payload, async (check) => {
    const before = await readProgress(payload)
    if (before?.state === 'done') return
    const made = { ...before?.made }
    if (await clearTheWay(payload, before)) {
      tell('Adding the sample practice …')
      await saveProgress(payload, { state: 'started', made })
      await writeRest({ payload, made, check })
    }
    await saveProgress(payload, { state: 'done', made })
  })
}

type Run = { payload: Payload; made: Progress['made']; check: () => void }

const writeRest = async ({ payload, made, check }: Run) => {
  const idOf = (collection: string, name: string) => {
    const id = made[`${collection}/${name}`]
    if (!id) throw new Error(`The sample ${collection}/${name} has to come before what refers to it.`)
    return id
  }
  for (const sample of samples.filter((sample) => !made[keyOf(sample)])) {
    check()
    made[keyOf(sample)] = await writeSample({ payload, sample, idOf })
    await saveProgress(payload, { state: 'started', made })
  }
}
