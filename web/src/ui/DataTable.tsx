import { Table } from '@mantine/core'
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
      <Table className={styles['table']} verticalSpacing={6} horizontalSpacing="xs">
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map(column => (
              <Table.Th key={column.key} scope="col" ta={column.align} w={column.width}>
                {column.header}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(row => (
            <Table.Tr key={rowKey(row)}>
              {columns.map(column => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = <div>{column.cell(row)}</div>
  if (column.isRowHeader) {
    return (
      <Table.Th scope="row" data-label={column.header} ta={column.align}>
        {content}
      </Table.Th>
    )
  }
  return (
    <Table.Td data-label={column.header} ta={column.align}>
      {content}
    </Table.Td>
  )
}
