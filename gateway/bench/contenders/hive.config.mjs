// Hive Gateway without what the others do not have either: limits, landing pages, logs of every request.
export const gatewayConfig = {
  maxDepth: false,
  maxTokens: false,
  landingPage: false,
  graphiql: false,
  logging: 'error',
}
