/** The source of a step by which nobody is lost to the list: they waited, could not be mailed any more, or had left before. */
export const notOnList = 'not-on-list'
