/** The middle of some numbers; of an even count, the mean of the middle two. */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2
}

/** The nearest-rank percentile of numbers that are sorted already. */
export const percentile = (sorted, percent) =>
  sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
