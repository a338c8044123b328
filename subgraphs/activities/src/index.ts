export { capabilities } from './capabilities.js'
export { migrations } from './migrations/index.js'
