import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

function workerFor(label: string): Worker {
  if (label === 'json') return new JsonWorker()
  return label === 'graphql' ? new GraphqlWorker() : new EditorWorker()
}

/** The editor's workers come from our own files; nothing is fetched from elsewhere. */
Object.assign(globalThis, { MonacoEnvironment: { getWorker: (_id: string, label: string) => workerFor(label) } })
