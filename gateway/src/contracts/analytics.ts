import type { Contract } from './contract.js'

/** Published figures, for people who study them. There is no row of anyone in it. */
export const analytics: Contract = {
  name: 'analytics',
  path: '/analytics/graphql',
  supergraphVariable: 'ANALYTICS_SUPERGRAPH_FILE',
  admits: ['analyst'],
  takesSessions: true,
  methods: ['POST'],
  registeredDocuments: null,
  freeText: { mostCost: 10_000, isForLocalModeOnly: false },
  answersIntrospection: true,
  tellsCost: true,
  answersPlainJsonWith200: false,
  // A table with holes would be read as a whole one.
  authorization: 'reject',
  hidesRefusedTypes: true,
  refusalsTold: 'errors',
  deadline: 10_000,
  // Six of the heaviest questions a minute. Whoever studies figures can wait, and is the first who does.
  load: { places: 16, placesOfEach: 4, costPerMinute: 60_000, mostDelay: 100 },
  lane: 'others',
}
