import type { Contract } from './contract.js'

/** What the three centres share of the joint project VONA, for their programs and for whoever writes one. */
export const vona: Contract = {
  name: 'vona',
  path: '/vona/graphql',
  supergraphVariable: 'VONA_SUPERGRAPH_FILE',
  admits: ['staff', 'program'],
  // Nobody comes here by the cookie of a browser: no page can be made to ask in a person's name.
  takesSessions: false,
  methods: ['GET', 'POST'],
  registeredDocuments: null,
  freeText: { mostCost: 2_000, isForLocalModeOnly: false },
  answersIntrospection: true,
  tellsCost: true,
  answersPlainJsonWith200: true,
  authorization: 'filter',
  hidesRefusedTypes: true,
  refusalsTold: 'errors',
  deadline: 10_000,
  // Thirty of the heaviest questions a minute, or some two thousand small ones.
  load: { places: 48, placesOfEach: 8, costPerMinute: 60_000, mostDelay: 200 },
  lane: 'others',
}
