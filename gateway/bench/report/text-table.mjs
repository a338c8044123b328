/** Rows of text as an aligned table, the first column to the left and the others to the right. */
export function textTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)))
  const line = row =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ')
  const rule = widths.map(width => '-'.repeat(width)).join('  ')
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n')
}
