/** Lines of text in columns; the first column to the left, the others to the right. */
export const table = (heads, rows) => {
  const lines = [heads, ...rows].map((cells) => cells.map(String))
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)))
  const write = (cells) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
      .join('  ')
  return [write(lines[0]), '─'.repeat(write(lines[0]).length), ...lines.slice(1).map(write)].join('\n')
}
