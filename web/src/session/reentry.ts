import { signInAddress } from './session.js'

/** The page on which a sign-in in a second window ends: it tells the first one and closes itself. */
export const REENTRY_PATH = '/signed-in'
const CHANNEL = 'houvast.reentry'

/** Signs in again beside the locked page, so that what was typed there stays in its memory. */
export function signInBeside() {
  const beside = window.open(signInAddress(REENTRY_PATH), 'houvast-sign-in', 'popup,width=480,height=720')
  if (!beside) location.assign(signInAddress(location.pathname + location.search))
}

export function announceReentry() {
  new BroadcastChannel(CHANNEL).postMessage('signed in')
  window.close()
}

/** Calls back when a window beside this one has signed in; returns how to stop listening. */
export function onReentry(callback: () => void) {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = callback
  return () => channel.close()
}
