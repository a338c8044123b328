import { readFile } from 'node:fs/promises'
import { connectSpaces, databasesSchema, readEnvironment, urlsOf } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'
import type { PersonsDemo } from './demo.js'
import { fillPersons } from './fill/fill.js'

// Program: fills the subgraph's database with the demonstration of a file. Run again, it changes nothing.
const [, , file] = process.argv
if (!file) throw new Error('Name the file of the demonstration.')
const demo = JSON.parse(await readFile(file, 'utf8')) as PersonsDemo
const spaces = await connectSpaces('persons', capabilities, urlsOf(readEnvironment(databasesSchema)))
try {
  await fillPersons(spaces, demo)
} finally {
  await Promise.all(Object.values(spaces).map(orm => orm.close()))
}
