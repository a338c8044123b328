// Health check of a container: whether its process says that it is ready.
const { PORT = '4001' } = process.env
const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null)
process.exit(answer?.ok ? 0 : 1)
