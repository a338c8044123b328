import { ACR_SECOND_FACTOR, type Viewer } from '@houvast/schema'

/** What a sign-in was begun for. */
export interface SignInAim {
  /** Somebody who is signed in was asked for a second factor; else somebody signs in anew. */
  readonly isStepUp: boolean
  /** Milliseconds since 1970. */
  readonly begunAt: number
}

/** How far the clocks of the provider and of the gateway may be apart. */
const CLOCK_TOLERANCE_SECONDS = 60
/** For so long the provider takes a second factor for given. */
const SECOND_FACTOR_SECONDS = 10 * 60

/**
 * Whether somebody has proved who they are as this sign-in demanded. The demand travels through the browser, where it can be left
 * out: whoever finds an abandoned desk would open the locked session by editing an address. So the proof itself is looked at.
 */
export function isProofFresh({ acr, authTime }: Pick<Viewer, 'acr' | 'authTime'>, { isStepUp, begunAt }: SignInAim) {
  const age = begunAt / 1000 - authTime
  if (isStepUp) return acr === ACR_SECOND_FACTOR && age <= SECOND_FACTOR_SECONDS + CLOCK_TOLERANCE_SECONDS
  return age <= CLOCK_TOLERANCE_SECONDS
}
