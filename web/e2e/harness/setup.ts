import type { TestProject } from 'vitest/node'
import { startChromium } from './chromium.js'
import { startInstallation } from './installation.js'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    dataFolder: string
    /** The process that all others of the installation belong to. */
    processId: number
    /** Where the tests reach the one browser. */
    browser: string
  }
}

/** One installation and one browser for all tests; both are gone afterwards. */
export default async function setup(project: TestProject) {
  const browser = await startChromium()
  const installation = await startInstallation().catch(async error => {
    await browser.close()
    throw error
  })
  project.provide('address', installation.address)
  project.provide('dataFolder', installation.dataFolder)
  project.provide('processId', installation.processId)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await installation.remove()
  }
}
