import { endWithParent } from '../process/endWithParent.js'
import { readEnvironment } from './environment.js'
import { startIdentity } from './server.js'

const identity = await startIdentity(readEnvironment(process.env))

endWithParent(() => identity.close())
