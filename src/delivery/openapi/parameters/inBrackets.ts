/** An object, written as `select[title]=true`. */
export const inBrackets = { style: 'deepObject', explode: true } as const
