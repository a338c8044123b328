export function NewReferralPage() {
  return null
}
