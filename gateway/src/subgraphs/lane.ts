/**
 * Whose connections to the subgraphs a fetch takes. Each lane has its own, so that the contract that staff work with never waits for
 * a partner or an analyst.
 */
export type Lane = keyof typeof CONNECTIONS

/**
 * How many connections a lane has to one subgraph; what is fetched beyond that waits. A subgraph lets programs wait for each other
 * on their connections, and a program has eight requests under way at most: one of each centre finds its connections free.
 */
export const CONNECTIONS = { staff: 32, others: 24 } as const

export const LANES = Object.keys(CONNECTIONS) as readonly Lane[]
