import { z } from 'zod'
import { composedIn, releaseSupergraphs } from '../release/supergraphs.js'
import { privateKeyFrom } from '../src/supergraph/signature.js'

/** Program: signs the supergraphs of this build and puts them into the folder that the gateway follows. */
const { SUPERGRAPH_PRIVATE_KEY: key, SUPERGRAPH_FOLDER: into } = z
  .object({ SUPERGRAPH_PRIVATE_KEY: z.string().min(1), SUPERGRAPH_FOLDER: z.string().min(1) })
  .parse(process.env)
await releaseSupergraphs({ files: composedIn('schema'), into, privateKey: privateKeyFrom(key) })
