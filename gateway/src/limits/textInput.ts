import { fixedError, type InputPath } from '../answer/fixedError.js'

/**
 * Characters that no text of ours needs: control characters but for tab and line ends (PostgreSQL refuses NUL), and the
 * directional overrides and isolates with which a text can be made to look like another (Unicode Technical Report 36).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/

const MOST_DEPTH = 20
const MOST_CHARACTERS = 10_000
/** How long a list may be that a client sends. The longest in use says who of a training with all its 500 places took part. */
const MOST_LIST_ITEMS = 500

const isGoodText = (text: string) => text.length <= MOST_CHARACTERS && !FORBIDDEN.test(text) && text.isWellFormed()

const keyIn = (path: InputPath, key: string): InputPath => [...path, /^\w{1,100}$/.test(key) ? key : '?']

/** @throws GraphQLError BAD_USER_INPUT with the path of the first text that is not acceptable, or list that is too long */
export function checkTexts(value: unknown, path: InputPath = []): void {
  if (path.length > MOST_DEPTH) throw fixedError('BAD_USER_INPUT', { status: 400, field: path.slice(0, 1) })
  if (typeof value === 'string' && !isGoodText(value)) throw fixedError('BAD_USER_INPUT', { status: 400, field: path })
  if (Array.isArray(value)) checkItems(value, path)
  else if (typeof value === 'object' && value !== null) checkEntries(value, path)
}

function checkItems(items: readonly unknown[], path: InputPath) {
  if (items.length > MOST_LIST_ITEMS) throw fixedError('BAD_USER_INPUT', { status: 400, field: path })
  items.forEach((item, index) => void checkTexts(item, [...path, index]))
}

function checkEntries(value: object, path: InputPath) {
  for (const [key, inner] of Object.entries(value)) {
    const place = keyIn(path, key)
    if (!isGoodText(key)) throw fixedError('BAD_USER_INPUT', { status: 400, field: place })
    checkTexts(inner, place)
  }
}
