import { setTimeout as wait } from 'node:timers/promises'

const pollMs = 200
const patienceMs = 10 * 60_000

const states = (number) => {
  if (number % 50 === 0) return 'cleaned'
  return number % 12 === 0 ? 'unsubscribed' : 'subscribed'
}

/** A table of so many people, as another service exports them: subscribed, unsubscribed and cleaned. */
export const fileOf = (count) => {
  const header = 'Email Address,First Name,Status,OPTIN_TIME,Language,NOTES'
  const people = Array.from({ length: count }, (_, index) => {
    const minute = String(index % 60).padStart(2, '0')
    const language = index % 4 === 0 ? 'es' : 'en'
    return `reader${index}@example${index % 500}.org,"Ana, ${index}",${states(index)},2024-03-01 10:${minute}:00,${language},`
  })
  return [header, ...people].join('\r\n')
}

/** Uploads a table; answers the steps that follow in the panel. `ask`: see `importSteps`. */
export const uploadFile = async (ask, body) => {
  const { id } = await ask('/api/subscribers/import?name=people.csv', { method: 'POST', body })
  return importSteps(ask, id)
}

/**
 * The steps of an import. `ask`: asks a server for an address as the owner and answers its JSON. `until` waits for a state,
 * or for whatever is asked of the import, and throws what was wrong with the file.
 */
export const importSteps = (ask, id) => {
  const command = (name, told) =>
    ask(`/api/subscribers/imports/${id}/${name}`, { method: 'POST', body: JSON.stringify(told) })
  const until = async (wanted) => {
    const isThere = typeof wanted === 'string' ? ({ state }) => state === wanted : wanted
    for (const end = Date.now() + patienceMs; Date.now() < end; await wait(pollMs)) {
      const imported = await ask(`/api/subscribers/imports/${id}`)
      if (isThere(imported)) return imported
      if (imported.state === 'refused') throw new Error(imported.problem)
    }
    throw new Error('The import did not come that far within ten minutes.')
  }
  return {
    id,
    until,
    check: async () => {
      await command('check', {})
      return until('checked')
    },
    start: () => command('start', { agreed: 'import-1' }),
  }
}
