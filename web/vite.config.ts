import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const gateway = process.env['HOUVAST_GATEWAY'] ?? 'http://127.0.0.1:4000'

/** `vite --mode fake` answers the API itself with made-up DEMO data, to look at pages without the rest of the system. */
const fakeApi = (): Plugin => ({
  name: 'houvast-fake-api',
  apply: 'serve',
  configureServer(server) {
    // Loaded anew for each request, so that a changed fake is seen at once.
    const load = () => server.ssrLoadModule('/e2e/fake-api.ts') as Promise<typeof import('./e2e/fake-api.js')>
    server.middlewares.use((request, response, next) => {
      load().then(({ answerFakeApi }) => answerFakeApi(request, response, next), next)
    })
  },
})

/** In the same breath the styles of the parts come first, so that ours stand after them and win. */
const EVERYWHERE =
  /node_modules\/((react|react-dom|scheduler|@tanstack\/(react-router|router-core|history|store|react-store)|@apollo|rxjs|optimism|@wry|i18next|react-i18next|tslib|react-idle-timer|@fontsource-variable)\/|@mantine\/core\/styles\.css)/

/** The editor brings its fonts as data: addresses, which the content security policy refuses; it does well without them. */
const dropFontsInText = (): Plugin => ({
  name: 'houvast-drop-fonts-in-text',
  enforce: 'pre',
  transform(code, id) {
    if (id.includes('/graphiql/dist/style.css')) return code.replace(/@font-face\s*\{[^}]*data:[^}]*\}/g, '')
  },
})

const isOperation = ({ kind }: { kind: string }) => kind === 'OperationDefinition'

/**
 * The browser sends the hash of a document, never its text, and keeps nothing by its fields: so the build keeps of each document
 * its hash, kind and name, and leaves the fields to the gateway, which has the text.
 */
const leaveFieldsToGateway = (): Plugin => ({
  name: 'houvast-leave-fields-to-gateway',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/src/gql/graphql.ts')) return null
    return code.replaceAll(/^(export const \w+Document = )(\{.*\})( as unknown as )/gm, (_, start, text, end) => {
      const { __meta__, kind, definitions } = JSON.parse(text)
      const selectionSet = {
        kind: 'SelectionSet',
        selections: [{ kind: 'Field', name: { kind: 'Name', value: '__typename' } }],
      }
      const { kind: operationKind, operation, name } = definitions.find(isOperation)
      const slim = { __meta__, kind, definitions: [{ kind: operationKind, operation, name, selectionSet }] }
      return `${start}${JSON.stringify(slim)}${end}`
    })
  },
})

/** The pages that explain the other contracts, each beside its endpoint: `/vona/documentation.html`. */
const documentation = (): Plugin => ({
  name: 'houvast-documentation',
  apply: 'build',
  generateBundle() {
    for (const contract of ['vona', 'analytics']) {
      const source = readFileSync(new URL(`../schema/contracts/${contract}.html`, import.meta.url))
      this.emitFile({ type: 'asset', fileName: `${contract}/documentation.html`, source })
    }
  },
})

export default defineConfig(({ mode }) => ({
  plugins: [react(), dropFontsInText(), leaveFieldsToGateway(), documentation(), mode === 'fake' ? fakeApi() : null],
  server: mode === 'fake' ? {} : { proxy: { '/graphql': gateway, '/analytics/graphql': gateway, '/session': gateway } },
  build: {
    target: 'es2024',
    // Browsers that know light-dark(), so that it is not rewritten into something that Mantine's colour scheme does not reach.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing may become a data: address, because the content security policy lets fonts and scripts come from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The API explorer's editor is large, loaded on its own page only, and full of directives that mean nothing here.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // What every page needs comes in two files instead of thirty: fewer requests, and text that packs better together.
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', test: EVERYWHERE },
            { name: 'shared', test: /\/src\/(api|i18n|privacy|session|ui)\/(?!form|chart|words)[^/]+$/ },
          ],
        },
      },
      onLog(level, log, handle) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      },
    },
  },
}))
