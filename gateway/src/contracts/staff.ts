import type { Contract } from './contract.js'

/** Everything that the staff of a centre work with, through the web client. */
export const staff: Contract = {
  name: 'staff',
  path: '/graphql',
  supergraphVariable: 'SUPERGRAPH_FILE',
  admits: ['staff'],
  takesSessions: true,
  methods: ['POST'],
  // People weighed a document when they registered it, and it may fill a whole page of its own.
  registeredDocuments: { mostCost: 5_000 },
  freeText: { mostCost: 1_000, isForLocalModeOnly: true },
  answersIntrospection: false,
  tellsCost: false,
  answersPlainJsonWith200: false,
  // A page shows what somebody may see of it, and a lock for the rest.
  authorization: 'filter',
  hidesRefusedTypes: true,
  refusalsTold: 'errors',
  deadline: 10_000,
  // A page asks several documents at once, and people are not counted: whoever works is the last to be sent away.
  load: { places: 512, placesOfEach: 50, costPerMinute: null, mostDelay: 2_000 },
  lane: 'staff',
}
