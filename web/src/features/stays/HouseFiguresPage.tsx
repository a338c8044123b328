export function HouseFiguresPage() {
  return null
}
