import { createRootRoute } from '@tanstack/react-router'
import { NotFoundPage } from './chrome/NotFoundPage.js'
import { Shell } from './chrome/Shell.js'

/** Every page lives inside the shell. */
export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage })
