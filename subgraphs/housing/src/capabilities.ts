import type { Capability } from '@houvast/subgraph'
import { house } from './house/index.js'
import { room } from './room/index.js'
import { stay } from './stay/index.js'

export const capabilities: readonly Capability[] = [room, stay, house]
