import '@fontsource-variable/inter'
import '@mantine/core/styles.css'
import './ui/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.js'
import { startLanguage } from './i18n/setup.js'

async function start() {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  await startLanguage()
  // A page that the browser kept in memory behind Back is asked for again, with the session as it is now.
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload()
  })
  const root = document.getElementById('root')
  if (!root) throw new Error('There is no root element')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}

void start()
