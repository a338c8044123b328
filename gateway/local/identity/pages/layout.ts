import { type Html, html } from './html.js'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from './language.js'
import { STYLE_PATH } from './style.js'
import { TEXTS } from './texts.js'

const languageLink = (each: Language, current: Language) =>
  html`<li><a lang="${each}" hreflang="${each}" href="?language=${each}" ${each === current ? html`aria-current="true"` : null}>${LANGUAGE_NAMES[each]}</a></li>`

/** A whole page: the name, the language switch and one or more sections. No script anywhere. */
export function layout(language: Language, title: string, content: readonly Html[]): string {
  const switcher = LANGUAGES.map(each => languageLink(each, language))
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Houvast</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
<header><strong>Houvast</strong><nav aria-label="${TEXTS[language].language}"><ul>${switcher}</ul></nav></header>
${content}
</main>
</body>
</html>
`.text
}
