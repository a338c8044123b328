import { dropAllDrafts } from '../session/drafts.js'
import { endSessionNow } from '../session/session.js'

const WITHIN_MS = 1500

/**
 * Watches for Shift pressed three times with no other key in between (Escape would stop the page from loading, and too many
 * other things use it). The returned function takes each key with its time in milliseconds and says whether it is time to hide.
 */
export function shiftThrice() {
  let presses: number[] = []
  return (key: string, at: number) => {
    if (key !== 'Shift') {
      presses = []
      return false
    }
    presses = [...presses, at].filter(time => at - time <= WITHIN_MS)
    return presses.length >= 3
  }
}

/** Blanks the page in the same frame, ends the session, and replaces the page by an empty one, so that Back leads nowhere. */
export function hideNow() {
  document.title = ' '
  document.documentElement.replaceChildren()
  dropAllDrafts()
  endSessionNow()
  location.replace('/blank.html')
}

/** Installs the key; returns how to take it away. */
export function listenForHide(hide: () => void) {
  const isThrice = shiftThrice()
  const onKey = (event: KeyboardEvent) => {
    if (!event.repeat && isThrice(event.key, event.timeStamp)) hide()
  }
  document.addEventListener('keydown', onKey, true)
  return () => document.removeEventListener('keydown', onKey, true)
}
