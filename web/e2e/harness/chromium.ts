import chromiumFiles from '@sparticuz/chromium'
import { type BrowserServer, chromium } from 'playwright-core'

// The package's own list switches off what keeps origins apart, so it is not used.
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']
const MISSING_LIBRARY = /error while loading shared libraries: (\S+?):/

/** Starts a Chromium that came with npm. @throws one sentence when the machine lacks the one library it needs */
export async function startChromium(): Promise<BrowserServer> {
  try {
    return await chromium.launchServer({ executablePath: await chromiumFiles.executablePath(), args: SWITCHES })
  } catch (error) {
    const library = MISSING_LIBRARY.exec(String(error))?.[1]
    if (!library) throw error
    throw new Error(
      `The browser tests need the system library ${library}: apt-get install libnss3 brings it on Debian.`,
    )
  }
}
