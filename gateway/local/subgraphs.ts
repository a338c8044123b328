/** The four subgraphs, each a process and a database of this name. */
export const SUBGRAPHS = ['persons', 'justice', 'housing', 'activities'] as const
export type Subgraph = (typeof SUBGRAPHS)[number]
