export function CostClaimsPage() {
  return null
}
