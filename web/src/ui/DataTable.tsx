import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** The cell that names the row. */
  readonly isRowHeader?: boolean
  readonly align?: 'left' | 'right'
  /** E.g. `30%`, for tables that stand under each other. */
  readonly width?: string
}

interface DataTableProps<Row> {
  /** What the table is about, for those who do not see it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** A table that turns into cards where it does not fit. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" style={{ textAlign: column.align, width: column.width }}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={rowKey(row)}>
              {columns.map(column => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = <div>{column.cell(row)}</div>
  if (column.isRowHeader) {
    return (
      <th scope="row" data-label={column.header} style={{ textAlign: column.align }}>
        {content}
      </th>
    )
  }
  return (
    <td data-label={column.header} style={{ textAlign: column.align }}>
      {content}
    </td>
  )
}
