// Lets a process of its own run the TypeScript sources in tests: what they import as .js is the .ts beside it.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    const isOurs = specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts')
    return next(isOurs ? `${specifier.slice(0, -3)}.ts` : specifier, context)
  },
})
