import { readFile } from 'node:fs/promises'
import { connectSpaces, databasesSchema, readEnvironment, urlsOf } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'
import { addDemo, type HousingDemo } from './demo.js'

// Program: fills the subgraph's database with the demonstration of a file.
const [, , file] = process.argv
if (!file) throw new Error('Name the file of the demonstration.')
const demo = JSON.parse(await readFile(file, 'utf8')) as HousingDemo
const spaces = await connectSpaces('housing', capabilities, urlsOf(readEnvironment(databasesSchema)))
try {
  await addDemo(spaces, demo)
} finally {
  await Promise.all(Object.values(spaces).map(orm => orm.close()))
}
