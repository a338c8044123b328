import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tellStory } from './story/story.js'

/** Program: writes the demonstration's data of today, one JSON file for each subgraph, into the folder named. */
const [, , folder] = process.argv
if (!folder) throw new Error('Name the folder to write to.')
const story = tellStory(Temporal.Now.plainDateISO('Europe/Brussels'))
for (const [subgraph, data] of Object.entries(story))
  writeFileSync(join(folder, `${subgraph}.json`), JSON.stringify(data), { mode: 0o600 })
