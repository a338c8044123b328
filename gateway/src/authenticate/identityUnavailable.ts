/**
 * Who asks cannot be found out now: the identity provider does not answer, or answers what nobody can use. It says nothing about
 * whoever asks, so nobody is sent to sign in for it.
 */
export class IdentityUnavailable extends Error {
  constructor(cause: unknown) {
    super('Who asks cannot be found out now', { cause })
  }
}
