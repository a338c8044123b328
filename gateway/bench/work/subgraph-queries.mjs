/** What a person would write by hand to answer a document: one query for the page, one per other subgraph for its part. */
export function subgraphQueries({ selections: { persons, ...others } }) {
  return {
    page: `query($first: Int!, $after: String, $filter: CaseFileFilter) {
      caseFiles(first: $first, after: $after, filter: $filter) { pageInfo { hasNextPage endCursor } nodes { ${persons} } }
    }`,
    entities: Object.entries(others).map(([subgraph, selection]) => [subgraph, entitiesQuery(selection)]),
  }
}

const entitiesQuery = selection => `query($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on CaseFile { ${selection} } }
}`
