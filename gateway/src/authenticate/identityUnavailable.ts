/**
 * Who asks cannot be found out now: the identity provider does not answer, or answers what nobody can use. It says nothing about
 * whoever asks, so nobody is sent to sign in for it.
 */
export class IdentityUnavailable extends Error {
  /** With the name of what went wrong, since logs hold names of errors and never their texts. */
  override readonly name: string

  constructor(cause: unknown) {
    super('Who asks cannot be found out now', { cause })
    this.name = `IdentityUnavailable (${cause instanceof Error ? cause.name : 'unknown'})`
  }
}
