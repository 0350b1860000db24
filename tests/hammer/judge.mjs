import { sightingsIn } from './sightings.mjs'

// Many documents bear the same text here, and without transactions they are not changed at once.
const isOfMany = (name) => name.startsWith('many')

/**
 * What is wrong with an answer whose reading began at these floors. Stale: it shows what an acknowledged change has
 * replaced, or hides what was shown by then. Mixed: it shows one register in two states, though it is one answer.
 */
export const judge = ({ history, floors, question, text }) => {
  const seen = sightingsIn(text)
  const expected = new Set([...question.shows, ...seen.keys()])
  const stale = [...expected].filter((name) =>
    [...(seen.get(name) ?? [null])].some((shown) => !history.allowed({ name, floors }).includes(shown)),
  )
  const mixed = question.isAssembled
    ? []
    : [...seen].filter(([name, numbers]) => numbers.size > 1 && !isOfMany(name))
  const tell = (name) => `${name} shows ${[...(seen.get(name) ?? ['nothing'])].join(' and ')}`
  const tellAllowed = (name) =>
    history
      .allowed({ name, floors })
      .map((shown) => shown ?? 'nothing')
      .join(' or ')
  return {
    stale: stale.map((name) => `${tell(name)}, should show ${tellAllowed(name)}`),
    mixed: mixed.map(([name]) => tell(name)),
  }
}
