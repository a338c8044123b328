/** A piece of HTML that is safe to put into a page as it is. */
export class Html {
  constructor(readonly text: string) {}
  toString() {
    return this.text
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeText = (text: string) => text.replace(/[&<>"']/g, character => ENTITIES[character] ?? '')

type Value = string | Html | readonly Html[] | null

const show = (value: Value): string => {
  if (value === null) return ''
  if (typeof value === 'string') return escapeText(value)
  return value instanceof Html ? value.text : value.map(String).join('')
}

/** Builds HTML from a template: every value that is plain text is escaped, only HTML made here goes in as it is. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]) =>
  new Html(parts.reduce((page, part, index) => page + show(values[index - 1] ?? null) + part))
