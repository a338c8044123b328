export function HousePage() {
  return null
}
