// Hive Gateway is installed on first use, from the bench's lockfile.
export { installPeers as setup } from '../bench/install.mjs'
