import { runFilling } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'
import { addDemo } from './demo.js'

await runFilling('housing', capabilities, addDemo)
