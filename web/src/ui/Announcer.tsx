import { useEffect, useState } from 'react'
import styles from './Announcer.module.css'

const SHOWN_MS = 6000
let show: (text: string) => void = () => undefined

/** Says in one line that something was done, on screen for six seconds and to screen readers. Never used for errors. */
export const announce = (text: string) => show(text)

export function Announcer() {
  const [text, setText] = useState('')
  useEffect(() => {
    show = setText
    if (text === '') return
    const clock = setTimeout(() => setText(''), SHOWN_MS)
    return () => clearTimeout(clock)
  }, [text])
  return (
    <div role="status" className={`no-print ${styles['announcer']}`} data-empty={text === '' || undefined}>
      {text}
    </div>
  )
}
