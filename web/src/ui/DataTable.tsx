import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** The cell that names the row. */
  readonly isRowHeader?: boolean
  readonly align?: 'left' | 'right'
  /** A day, a code, an amount: never broken over two lines while the table has columns. */
  readonly isShort?: boolean
}

/** Rows that belong together, under a line that says why. */
export interface RowGroup<Row> {
  readonly key: string
  readonly title: string
  readonly rows: readonly Row[]
}

interface DataTableProps<Row> {
  /** What the table is about, for those who do not see it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[] | { readonly groups: readonly RowGroup<Row>[] }
  readonly rowKey: (row: Row) => string
}

/** A table that turns into cards where it does not fit. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  const groups = 'groups' in rows ? rows.groups : [{ key: 'all', title: null, rows }]
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" style={{ textAlign: column.align }}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(group => (
          <tbody key={group.key}>
            {group.title === null ? null : (
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={columns.length}>
                  {group.title}
                </th>
              </tr>
            )}
            {group.rows.map(row => (
              <tr key={rowKey(row)}>
                {columns.map(column => (
                  <Cell key={column.key} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = <div>{column.cell(row)}</div>
  const shape = {
    'data-label': column.header,
    'data-short': column.isShort || undefined,
    style: { textAlign: column.align },
  }
  return column.isRowHeader ? (
    <th scope="row" {...shape}>
      {content}
    </th>
  ) : (
    <td {...shape}>{content}</td>
  )
}
