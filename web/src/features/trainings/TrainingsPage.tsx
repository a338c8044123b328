export function TrainingsPage() {
  return null
}
