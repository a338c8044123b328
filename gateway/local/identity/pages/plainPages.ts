import { createHash } from 'node:crypto'
import type { KoaContextWithOIDC } from 'oidc-provider'
import { Html, html } from './html.js'
import { type Language, languageOf } from './language.js'
import { layout } from './layout.js'
import { TEXTS } from './texts.js'

const languageFor = (context: KoaContextWithOIDC): Language =>
  languageOf(context.req, new URL(context.href), context.oidc?.params?.['ui_locales'] as string | undefined)

/** What a browser sees when a request to the provider was wrong. It says what to do, and nothing of what was wrong. */
export function renderError(context: KoaContextWithOIDC): void {
  const language = languageFor(context)
  context.type = 'html'
  const text = TEXTS[language]
  context.body = layout(language, text.signInTitle, [html`<section><p role="alert">${text.expired}</p></section>`])
}

const SUBMIT = `document.forms[0].submit()`
const SUBMIT_HASH = createHash('sha256').update(SUBMIT).digest('base64')

/**
 * Signs out without asking again: whoever comes here pressed "sign out" a moment ago. The provider wants its form to be sent,
 * so the page sends it; without scripts there is a button.
 */
export function renderSignOut(context: KoaContextWithOIDC, form?: string): void {
  context.type = 'html'
  if (form === undefined) {
    context.body = layout(languageFor(context), 'Houvast', [])
    return
  }
  const policy = context.response.get('content-security-policy')
  context.set('content-security-policy', policy.replace('script-src;', `script-src 'sha256-${SUBMIT_HASH}';`))
  const button = '<input type="hidden" name="logout" value="yes"/><noscript><button>Houvast</button></noscript></form>'
  const sent = new Html(form.replace('</form>', button))
  context.body = html`<!doctype html><title>Houvast</title>${sent}<script>${new Html(SUBMIT)}</script>`.text
}
