import { readFileSync } from 'node:fs'
import { filterCost } from '../inside/filter.mjs'
import { storm } from '../inside/storm.mjs'
import { DOCUMENTS } from '../work/documents.mjs'

// `node --expose-gc inside.server.mjs <supergraph> <registered documents> <number of documents>` tells its parent the figures.
const [supergraphFile, documentsFile, documents] = process.argv.slice(2)
const supergraphSdl = readFileSync(supergraphFile, 'utf8')
const registered = Object.values(JSON.parse(readFileSync(documentsFile, 'utf8')))
const filter = await filterCost(supergraphSdl, [...registered, ...DOCUMENTS.map(({ text }) => text)])
process.send({ filter, storm: await storm(supergraphSdl, Number(documents)) }, () => process.exit())
