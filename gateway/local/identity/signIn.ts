import type { IncomingMessage, ServerResponse } from 'node:http'
import { errors, type Provider } from 'oidc-provider'
import type { Pool } from 'pg'
import { Attempts } from './attempts.js'
import { readForm } from './form.js'
import { type Step, sendPage } from './interaction.js'
import { html } from './pages/html.js'
import { languageCookie, languageOf } from './pages/language.js'
import { layout } from './pages/layout.js'
import { STYLE, STYLE_PATH } from './pages/style.js'
import { TEXTS } from './pages/texts.js'
import { passwordStep } from './passwordStep.js'
import { secondFactorStep } from './secondFactorStep.js'
import { SECOND_FACTOR_PROMPT } from './stepUp.js'

export type SignInHandler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

const STEPS: Readonly<Record<string, (step: Step) => Promise<void>>> = {
  login: passwordStep,
  [SECOND_FACTOR_PROMPT]: secondFactorStep,
}

/** Serves everything under `/sign-in/`: the pages that people see between the web client and the provider. */
export function signInPages(provider: Provider, database: Pool, demo: boolean): SignInHandler {
  const shared = { provider, database, demo, attempts: new Attempts(database) }
  const ownOrigin = new URL(provider.issuer).origin
  return async (request, response, url) => {
    if (url.pathname === STYLE_PATH) return sendStyle(response)
    const interaction = await findInteraction(provider, request, response)
    const uiLocales = interaction?.params['ui_locales'] as string | undefined
    const language = languageOf(request, url, uiLocales)
    if (url.searchParams.has('language')) response.appendHeader('set-cookie', languageCookie(language))
    const run = interaction && STEPS[interaction.prompt.name]
    const form = request.method === 'POST' ? await readForm(request, ownOrigin) : null
    const isReadable = form !== null || request.method === 'GET'
    if (!interaction || !run || !isReadable || url.pathname !== `/sign-in/${interaction.uid}`) {
      const { signInTitle, expired } = TEXTS[language]
      const page = layout(language, signInTitle, [html`<section><p role="alert">${expired}</p></section>`])
      return sendPage({ response }, page, 400)
    }
    const accountId = interaction.session?.accountId
    await run({ ...shared, request, response, url, language, form, accountId })
  }
}

async function findInteraction(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  try {
    return await provider.interactionDetails(request, response)
  } catch (error) {
    if (error instanceof errors.SessionNotFound) return null
    throw error
  }
}

function sendStyle(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }).end(STYLE)
}
