import { parseArgs } from 'node:util'

/** How often and for how long two servers are compared. */
export const comparison = { rounds: 15, seconds: 0.6, warmUpSeconds: 1 }

/** The same, only to see that it works. */
export const quickComparison = { rounds: 1, seconds: 0.6, warmUpSeconds: 0.2 }

const usage = `npm run bench -- [--quick] [--rounds=${comparison.rounds}] [--seconds=${comparison.seconds}] [--connections=10,100] [--sizes=10,1000,10000]
                 [--questions=100000] [--output=bench-results.json] [--no-build]`

/** How long, how often and of how many documents, from the command line. Throws with the usage. */
export const readOptions = (args) => {
  const { values } = parse(args)
  const { quick } = values
  const usual = quick ? quickComparison : comparison
  const number = (name, otherwise) => positive(name, values[name] ?? String(otherwise))
  return {
    pace: {
      connections: readNumbers('connections', values.connections ?? (quick ? '10' : '10,100')),
      rounds: number('rounds', usual.rounds),
      seconds: duration(values.seconds ?? String(usual.seconds)),
      starts: quick ? 1 : 3,
      warmUpSeconds: usual.warmUpSeconds,
      restSeconds: quick ? 0.5 : 5,
    },
    sizes: readSizes(values.sizes ?? (quick ? '10,100' : '10,1000,10000')),
    questions: number('questions', quick ? 1000 : 100_000),
    output: values.output,
    shouldBuild: !values['no-build'],
    // A quick run shows that everything works, not how fast.
    isProof: !quick,
  }
}

const parse = (args) => {
  try {
    return parseArgs({
      args,
      options: {
        quick: { type: 'boolean', default: false },
        rounds: { type: 'string' },
        seconds: { type: 'string' },
        connections: { type: 'string' },
        sizes: { type: 'string' },
        questions: { type: 'string' },
        output: { type: 'string', default: 'bench-results.json' },
        'no-build': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`)
  }
}

const positive = (name, text) => {
  const number = Number(text)
  if (number > 0 && Number.isInteger(number)) return number
  throw new Error(`--${name} takes whole numbers of 1 or more, not ${text}.\n${usage}`)
}

const duration = (text) => {
  const seconds = Number(text)
  if (seconds > 0) return seconds
  throw new Error(`--seconds takes a number above 0, not ${text}.\n${usage}`)
}

const readNumbers = (name, text) => text.split(',').map((number) => positive(name, number))

const readSizes = (text) => {
  const sizes = readNumbers('sizes', text)
  if (sizes.every((size, index) => size % 10 === 0 && size > (sizes[index - 1] ?? 0))) return sizes
  throw new Error(`--sizes takes growing tens, like 10,1000, not ${text}.\n${usage}`)
}
