import { type ComponentType, lazy } from 'react'

/** A form whose code is fetched when somebody opens it: most who look at a page change nothing there. */
export const lazyForm = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }))
