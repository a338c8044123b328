import { Group, Title } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly role?: 'dialog' | 'alertdialog'
  /** Escape, or a click on what closes it. */
  readonly onClose: () => void
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** The browser's own modal dialog: it keeps the focus, and Escape closes it. */
export function Dialog({ title, role = 'dialog', onClose, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const textId = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      role={role}
      aria-labelledby={titleId}
      aria-describedby={textId}
      className={styles['dialog']}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <Title order={2} size="h4" id={titleId} mb="xs">
        {title}
      </Title>
      <div id={textId}>{children}</div>
      <Group mt="md" justify="flex-end">
        {actions}
      </Group>
    </dialog>
  )
}
