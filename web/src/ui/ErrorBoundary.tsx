import { Component, type ReactNode } from 'react'

interface Props {
  readonly fallback: (retry: () => void) => ReactNode
  readonly children: ReactNode
}

/** A mistake in drawing one part leaves the rest standing. Nothing about the mistake is sent or written anywhere. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  readonly #retry = () => this.setState({ isBroken: false })

  override render() {
    return this.state.isBroken ? this.props.fallback(this.#retry) : this.props.children
  }
}
