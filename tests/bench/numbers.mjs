/** A number with as many digits as mean something; a dash where there is none. */
export const short = (number) =>
  number === null
    ? '–'
    : number >= 100
      ? Math.round(number).toLocaleString('en')
      : String(Number(number.toPrecision(2)))

/** A ratio, as it is read. */
export const times = (ratio) => (ratio === null ? '–' : `${short(ratio)} ×`)
