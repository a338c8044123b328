import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & { ref?: Ref<HTMLAnchorElement> }
type NativeOfButton = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & {
  ref?: Ref<HTMLAnchorElement>
}

/** A link to a page of ours, typed by the routes. */
export const AppLink = createLink((props: AnchorProps & Native) => <Anchor inherit {...props} />)

/** The same, looking like a button. */
export const ButtonLink = createLink((props: ButtonProps & NativeOfButton) => <Button component="a" {...props} />)
