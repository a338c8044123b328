import { buildSchema } from 'graphql'
import { ERROR_TEXTS } from '../../codes.js'
import { type Access, whoMay } from '../accessPage.js'
import { type Html, html, prose } from './html.js'
import { reference } from './reference.js'
import { STYLE } from './style.js'
import type { ContractTexts } from './texts.js'

/** An operation that is carried out against the whole system in the tests. */
export interface Example {
  readonly name: string
  readonly document: string
  readonly variables: string
}

export interface ContractParts {
  readonly texts: ContractTexts
  readonly api: string
  readonly access: Readonly<Record<string, Access>>
  readonly examples: readonly Example[]
  /** The program that asks for a token. */
  readonly tokenProgram: string
}

const paragraphs = (texts: readonly string[]) => texts.map(text => html`<p>${prose(text)}</p>\n`)

const admission = ({ texts, tokenProgram }: ContractParts): Html => html`<h2 id="admission">How to be admitted</h2>
${paragraphs(texts.admission)}${texts.isForPrograms ? html`<pre>${tokenProgram}</pre>\n` : ''}`

const refusal = ({ isAnsweredInPart }: ContractTexts): Html =>
  isAnsweredInPart
    ? html`A field that one may not have is null, with an error at its place; the rest of the answer stands.`
    : html`When one may not have all that is asked for, nothing is answered, with an error for each place: a table with holes would be
read as a whole one.`

const manners = (texts: ContractTexts): Html => html`<h2 id="manners">How to ask, and how much</h2>
<p>Send GraphQL over HTTP to <code>${texts.path}</code>: POST with a JSON body of at most 64 kB${texts.isAskedByGet ? ', or GET for queries' : ''}. Introspection
shows what one may have, and an error in a document says its line and column. Lists come in pages of 1 to 100 items. ${prose(texts.costs)} An operation that could cost more than ${texts.mostCost.toLocaleString('en')} is refused before it runs;
every answer says in <code>extensions.cost</code> what was <code>requested</code>, the <code>limit</code>, how much may be spent at once after it (<code>remaining</code>), and
from when on that is as much as it can be (<code>resetAt</code>). A document has at most 12 levels, 30 aliases and 50 directives. An answer that
takes more than ten seconds is given up. Have at most ${texts.placesOfEach} requests under way at once; all of a minute may cost ${texts.costPerMinute.toLocaleString('en')}, 20 for each request
and one for every 50 characters of its document included, and a quarter of that at once. When an answer says 429 or 503, wait as long as <code>Retry-After</code> says.</p>
<pre>POST ${texts.path} HTTP/1.1
Authorization: Bearer …
Content-Type: application/json
Accept: application/graphql-response+json

{ "query": "query Q($id: ID!) { … }", "variables": { "id": "…" } }</pre>
<p>${refusal(texts)} What one may not see and what does not exist are answered alike.</p>
`

const errors = ({ errors }: ContractTexts): Html => html`<h2 id="errors">Errors</h2>
<p>For programs: <code>errors[].extensions.code</code>. Texts are fixed and hold no data. An input that is wrong is named by its path in
<code>extensions.field</code>.</p>
<table>${errors.map(code => html`<tr><td><code>${code}</code></td><td>${ERROR_TEXTS[code]}</td></tr>`)}</table>
`

const examplePart = ({ name, document, variables }: Example) => html`<section id="example.${name}">
<h3>${name.replaceAll('-', ' ')}</h3>
<pre>${document.trim()}</pre>
<pre>${variables.trim()}</pre>
</section>
`

/** The page that explains a contract to those who write programs or queries for it. It needs no script and no other file. */
export function documentationPage(parts: ContractParts): string {
  const { texts, api, access, examples } = parts
  const schema = buildSchema(api)
  const links = ['admission', 'manners', 'errors', 'examples', 'queries', 'mutations', 'types'].filter(
    link => link !== 'mutations' || schema.getMutationType(),
  )
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${texts.title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${texts.title}</h1>
${paragraphs(texts.purpose)}<nav>${links.map(link => html`<a href="#${link}">${link}</a> `)}</nav>
${admission(parts)}${manners(texts)}${errors(texts)}<h2 id="examples">Examples</h2>
${examples.map(examplePart)}${reference(schema, whoMay(access))}</body>
</html>
`.text
}
