/**
 * Loaded before a service's own program (`node --import`): when the supervisor is gone, even killed, the channel to it closes
 * and the service is told to stop as usual. If it has not ended after some seconds, it ends anyway.
 */
const LONGEST_CLOSING_MILLISECONDS = 6000

process.channel?.unref()
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), LONGEST_CLOSING_MILLISECONDS).unref()
  process.kill(process.pid, 'SIGTERM')
})
