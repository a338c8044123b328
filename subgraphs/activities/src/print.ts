import { printContract } from '@houvast/subgraph'
import { capabilities } from './capabilities.js'

await printContract(capabilities)
