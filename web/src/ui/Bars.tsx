import styles from './Bars.module.css'

export interface Bar {
  readonly key: string
  readonly label: string
  readonly value: number
  readonly text: string
}

/** Numbers with a bar behind each, long as its share of the largest. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul className={styles['bars']} aria-label={label}>
      {bars.map(({ key, label: words, value, text }) => (
        <li key={key}>
          <span>{words}</span>
          <span className={styles['track']}>
            <span className={styles['bar']} style={{ width: `${(100 * value) / most}%` }} />
            <span>{text}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
