import { join } from 'node:path'
import express, { type Request, type Router } from 'express'
import { namesFile } from './addresses.js'

const A_YEAR_SECONDS = 31_536_000

/**
 * Serves the built web client. Files under `assets` have their content's hash in their name and never change; every other
 * address is a page of the client itself, which is never kept by a browser.
 */
export function webClient(root: string): Router {
  const router = express.Router()
  const assets = express.static(join(root, 'assets'), {
    immutable: true,
    index: false,
    maxAge: A_YEAR_SECONDS * 1000,
  })
  router.use('/assets', assets)
  router.use(express.static(root, { index: false, dotfiles: 'ignore', cacheControl: false, setHeaders: neverKept }))
  router.get('/{*page}', (request, response, next) => {
    if (!isPage(request)) return next()
    neverKept(response)
    response.sendFile('index.html', { root, cacheControl: false })
  })
  return router
}

// A missing file must stay missing: a page in the place of a script only hides what is wrong.
const isPage = (request: Request) => Boolean(request.accepts('html')) && !namesFile(request.path)

const neverKept = (response: { setHeader(name: string, value: string): unknown }) =>
  void response.setHeader('Cache-Control', 'no-store')
