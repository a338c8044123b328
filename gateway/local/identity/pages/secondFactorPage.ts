import { html } from './html.js'
import type { Language } from './language.js'
import { layout } from './layout.js'
import { TEXTS } from './texts.js'

export interface SecondFactorView {
  readonly language: Language
  readonly displayName: string
  readonly hasSecondFactor: boolean
  readonly wasRefused: boolean
  /** The code of this moment, for a demo account; nobody carries an authenticator app for an invented person. */
  readonly demoCode: string | null
}

/** The page that asks for the one-time code when a step needs it. */
export function secondFactorPage({
  language,
  displayName,
  hasSecondFactor,
  wasRefused,
  demoCode,
}: SecondFactorView): string {
  const text = TEXTS[language]
  const field = html`<label>${text.code}<input name="code" inputmode="numeric" autocomplete="one-time-code" pattern="[0-9 ]*" maxlength="7" value="${demoCode ?? ''}" required autofocus></label>
<button>${text.confirm}</button>`
  const section = html`<section>
<h1>${text.codeTitle}</h1>
<p class="quiet">${displayName}</p>
${wasRefused ? html`<p role="alert">${text.codeRefused}</p>` : null}
<p>${hasSecondFactor ? text.codeHelp : text.noSecondFactor}</p>
${demoCode === null ? null : html`<p class="quiet">${text.demoCode} <strong>${demoCode}</strong>.</p>`}
<form method="post">
${hasSecondFactor ? field : null}
<button class="quiet" name="cancel" value="yes" formnovalidate>${text.cancel}</button>
</form>
</section>`
  return layout(language, text.codeTitle, [section])
}
