interface Placed {
  readonly room: { readonly floor: number; readonly label: string }
}

const labels = new Intl.Collator('nl', { numeric: true })

/** By floor, then by what stands on the door as people count: 9 before 10. */
export const inHouseOrder = <Row extends Placed>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted(({ room: one }, { room: other }) => one.floor - other.floor || labels.compare(one.label, other.label))
