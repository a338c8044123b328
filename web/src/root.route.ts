import { createRootRoute } from '@tanstack/react-router'
import { NotFoundPage } from './chrome/NotFoundPage.js'
import { Shell } from './chrome/Shell.js'
import { allWords } from './i18n/setup.js'

/** Every page lives inside the shell. Today brings its own words; any other page waits for the rest of them. */
export const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  beforeLoad: async ({ location }) => {
    if (location.pathname !== '/') await allWords()
  },
})
