import { Sentence } from '../local/sentence.js'
import { signAsTold } from './signCommand.js'

try {
  process.stdout.write(`${await signAsTold(process.argv.slice(2), process.env)}\n`)
} catch (error) {
  process.stderr.write(
    `${error instanceof Sentence ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  )
  process.exitCode = 1
}
