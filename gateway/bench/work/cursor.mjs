/** A cursor that carries the whole question: whose page, which one, how many case files. The canned subgraphs read it. */
export const writeCursor = (centre, page, size) => `${centre}-${page}-${size}`

export function readCursor(cursor) {
  const [centre, page, size] = cursor.split('-')
  return { centre, page: Number(page), size: Number(size) }
}
