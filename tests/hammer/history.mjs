const asList = (shown) => (Array.isArray(shown) ? shown : [shown])

/**
 * What readers may see. Each register (a document in one language, or a global) is changed by one writer alone, and
 * shows a number, or null while it is not public.
 */
export const createHistory = () => {
  const registers = new Map()

  const registerOf = (name) => {
    const known = registers.get(name) ?? { shown: [[null]], acknowledged: 0 }
    registers.set(name, known)
    return known
  }

  return {
    /**
     * Notes a change that is about to be asked for, as [name, what it will show, or a list of what it may show]. Call
     * the answer once it is done.
     */
    begin: (entries) => {
      const steps = entries.map(([name, shown]) => {
        const register = registerOf(name)
        const index = register.shown.push(asList(shown)) - 1
        return () => {
          register.acknowledged = index
        }
      })
      return () => {
        for (const step of steps) step()
      }
    },
    /** The last acknowledged change of every register: what a read that begins now has to show at least. */
    floors: () => new Map([...registers].map(([name, { acknowledged }]) => [name, acknowledged])),
    /** What a read that began at these floors may show of a register now; null where it may show nothing. */
    allowed: ({ name, floors }) => [
      ...new Set(
        registerOf(name)
          .shown.slice(floors.get(name) ?? 0)
          .flat(),
      ),
    ],
    /** The numbers that it may bear now, public or not: more than one after a change that was not acknowledged. */
    possible: (name) => {
      const { shown, acknowledged } = registerOf(name)
      const isNumber = (list) => list.some((each) => each !== null)
      const settled = shown.slice(0, acknowledged + 1).findLastIndex(isNumber)
      return [...new Set(shown.slice(Math.max(0, settled)).flat())].filter((each) => each !== null)
    },
  }
}
