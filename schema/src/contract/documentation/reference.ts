import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { type Html, html, prose } from './html.js'

/** Who may have a field, in words. */
export type Readers = (type: string, field: string) => string

const described = ({ description }: { description?: string | null | undefined }) => prose(description ?? '')

/** A type as it is written in a query, with a link to what it is made of. */
const typeLink = (type: GraphQLType): Html => {
  const named = getNamedType(type)
  const [before = '', after = ''] = String(type).split(named.name)
  const name = isSpecifiedScalarType(named) ? named.name : html`<a href="#${named.name}">${named.name}</a>`
  return html`<code>${before}${name}${after}</code>`
}

const inputRows = (inputs: readonly (GraphQLArgument | GraphQLInputField)[]) =>
  html`<table><tr><th>name</th><th>type</th><th>meaning</th></tr>${inputs.map(
    input =>
      html`<tr><td><code>${input.name}</code></td><td>${typeLink(input.type)}</td><td>${described(input)}</td></tr>`,
  )}</table>`

/** A query or a mutation: what it does, what it takes and gives, and who may. */
function rootField(root: string, field: GraphQLField<unknown, unknown>, readers: Readers): Html {
  return html`<section id="${root}.${field.name}">
<h3><code>${field.name}</code></h3>
<p>${described(field)}</p>
<p>Answers ${typeLink(field.type)}. For: ${readers(root, field.name)}.</p>
${field.args.length > 0 ? inputRows(field.args) : ''}
</section>
`
}

const rootFields = (root: GraphQLObjectType, readers: Readers) =>
  Object.values(root.getFields()).map(field => rootField(root.name, field, readers))

function members(type: GraphQLNamedType, readers: Readers): Html {
  if (isEnumType(type))
    return html`<p>Be ready for values that are not here: more can come.</p><table>${type
      .getValues()
      .map(value => html`<tr><td><code>${value.name}</code></td><td>${described(value)}</td></tr>`)}</table>`
  if (isInputObjectType(type)) return inputRows(Object.values(type.getFields()))
  if (!isObjectType(type)) return html``
  return html`<table><tr><th>field</th><th>type</th><th>meaning</th><th>for</th></tr>${Object.values(
    type.getFields(),
  ).map(
    field =>
      html`<tr><td><code>${field.name}</code></td><td>${typeLink(field.type)}</td><td>${described(field)}</td><td>${readers(type.name, field.name)}</td></tr>`,
  )}</table>`
}

/** Everything that the schema of a contract says, as sections of a page. */
export function reference(schema: GraphQLSchema, readers: Readers): Html {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()]
  const others = Object.values(schema.getTypeMap()).filter(
    type => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && type !== query && type !== mutation,
  )
  return html`${query ? html`<h2 id="queries">Queries</h2>\n${rootFields(query, readers)}` : ''}${
    mutation ? html`<h2 id="mutations">Mutations</h2>\n${rootFields(mutation, readers)}` : ''
  }<h2 id="types">Types</h2>
${others.map(
  type => html`<section id="${type.name}"><h3><code>${type.name}</code></h3><p>${described(type)}</p>
${members(type, readers)}</section>
`,
)}`
}
