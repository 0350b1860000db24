const delimiters = [',', ';', '\t']

/** What separates the cells of a table, judging by its first row: whatever stands there most often outside of quotation marks. */
export const delimiterOf = (start: string): string => {
  const unquoted = start.replace(/"[^"]*("|$)/g, '')
  const [firstRow = ''] = unquoted.replace(/^[\r\n]+/, '').split(/[\r\n]/, 1)
  const times = (delimiter: string) => firstRow.split(delimiter).length
  return delimiters.reduce((best, delimiter) => (times(delimiter) > times(best) ? delimiter : best))
}
