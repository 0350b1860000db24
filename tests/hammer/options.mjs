import { parseArgs } from 'node:util'
import { setups } from './setups.mjs'

const usage = `npm run prove:freshness -- [--seconds=60] [--only=${Object.keys(setups).join(',')}]
                           [--broken] [--no-build]`

/** How long, on which set-ups, and whether with the cache broken on purpose. Throws with the usage. */
export const readOptions = (args) => {
  const { values } = parse(args)
  const seconds = Number(values.seconds)
  if (!(seconds >= 1 && seconds <= 3600))
    throw new Error(`--seconds takes a number from 1 to 3600, not ${values.seconds}.\n${usage}`)
  const names = values.only?.split(',') ?? Object.keys(setups)
  const unknown = names.filter((name) => !(name in setups))
  if (unknown.length > 0) throw new Error(`There is no set-up ${unknown.join(', ')}.\n${usage}`)
  return { seconds, names, isBroken: values.broken, shouldBuild: !values['no-build'] }
}

const parse = (args) => {
  try {
    return parseArgs({
      args,
      options: {
        seconds: { type: 'string', default: '60' },
        only: { type: 'string' },
        broken: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`)
  }
}
