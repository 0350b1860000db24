import { parseArgs } from 'node:util'
import { proofs } from './proofs.mjs'

const databases = ['sqlite', 'mongodb']

const usage = `npm run prove:newsletter -- [--only=${Object.keys(proofs).join(',')}] [--on=${databases.join(',')}]
                            [--recipients=N] [--quick] [--no-build]`

/** Which proofs, on which databases, and with how many recipients. Throws with the usage. */
export const readOptions = (args) => {
  const { values } = parse(args)
  const recipients = values.recipients === undefined ? undefined : Number(values.recipients)
  if (recipients !== undefined && !(Number.isInteger(recipients) && recipients >= 100))
    throw new Error(`--recipients takes a number from 100, not ${values.recipients}.\n${usage}`)
  return {
    names: chosen(values.only, Object.keys(proofs)),
    databases: chosen(values.on, databases),
    isQuick: values.quick,
    recipients,
    shouldBuild: !values['no-build'],
  }
}

const chosen = (given, known) => {
  const names = given?.split(',') ?? known
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}.\n${usage}`)
  return names
}

const parse = (args) => {
  try {
    return parseArgs({
      args,
      options: {
        only: { type: 'string' },
        on: { type: 'string' },
        recipients: { type: 'string' },
        quick: { type: 'boolean', default: false },
        'no-build': { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new Error(`${error.message}\n${usage}`)
  }
}
