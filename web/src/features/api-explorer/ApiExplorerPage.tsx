export function ApiExplorerPage() {
  return null
}
