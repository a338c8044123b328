// Loaded into every process of the bench: it ends when the bench is gone, even if that was killed.
process.on('disconnect', () => process.exit(0))
process.channel?.unref()
