import { type Html, html } from './html.js'
import type { Language } from './language.js'
import { layout } from './layout.js'
import { TEXTS } from './texts.js'

export interface SignInView {
  readonly language: Language
  /** What is filled in already; a password only for a demo account. */
  readonly name: string
  readonly password: string
  readonly wasRefused: boolean
  /** The list of demo accounts, where there is one. */
  readonly demo: Html | null
}

/** The page that asks for name and password. A refusal never says which of the two was wrong. */
export function signInPage({ language, name, password, wasRefused, demo }: SignInView): string {
  const text = TEXTS[language]
  const refusal = wasRefused ? html`<p role="alert">${text.refused}</p>` : null
  const form = html`<section>
<h1>${text.signInTitle}</h1>
${refusal}
<form method="post">
<label>${text.name}<input name="name" value="${name}" autocomplete="username" autocapitalize="none" spellcheck="false" required ${name === '' ? html`autofocus` : null}></label>
<label>${text.password}<input name="password" type="password" value="${password}" autocomplete="current-password" required ${name !== '' && password === '' ? html`autofocus` : null}></label>
<button ${password === '' ? null : html`autofocus`}>${text.signIn}</button>
</form>
</section>`
  return layout(language, text.signInTitle, demo === null ? [form] : [form, demo])
}
