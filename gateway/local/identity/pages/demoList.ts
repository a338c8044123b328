import { CENTRE_NAMES, type Centre } from '@houvast/schema'
import { DEMO_PASSWORD } from '../../demo/secrets.js'
import { DEMO_SIGN_INS, type DemoSignIn } from '../../demo/signIns.js'
import { type Html, html } from './html.js'
import type { Language } from './language.js'
import { ROLE_NAMES, TEXTS } from './texts.js'

const person = ({ signIn, roles }: DemoSignIn, language: Language) =>
  html`<li><a href="?account=${signIn}">${roles.map(role => ROLE_NAMES[role][language]).join(', ')}</a></li>`

function group(centre: Centre | null, language: Language): Html {
  const people = DEMO_SIGN_INS.filter(each => each.centre === centre).map(each => person(each, language))
  const title = centre === null ? TEXTS[language].noCentre : CENTRE_NAMES[centre]
  return html`<div><h3>${title}</h3><ul class="people">${people}</ul></div>`
}

/** One link per role and centre that fills in the form. Shown only where every person and every file is invented. */
export function demoList(language: Language): Html {
  const text = TEXTS[language]
  const groups = [...new Set(DEMO_SIGN_INS.map(each => each.centre))].map(centre => group(centre, language))
  return html`<section>
<h2>${text.demoTitle}</h2>
<p>${text.demoHelp}</p>
<p class="quiet">${text.demoPassword} <strong>${DEMO_PASSWORD}</strong></p>
<div class="centres">${groups}</div>
</section>`
}
