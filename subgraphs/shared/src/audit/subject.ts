/** What a read or write is about, for the audit: a case file or a referral. */
export interface Subject {
  readonly kind: 'CASE_FILE' | 'REFERRAL'
  /** The key (UUID), never a name or a code. */
  readonly id: string
}

/** How to find what an object of each type is about. Types that are about nobody are not listed. */
export type SubjectsOf = Readonly<Record<string, (object: never) => Subject | null>>

export const caseFileSubject = (id: string): Subject => ({ kind: 'CASE_FILE', id })
export const referralSubject = (id: string): Subject => ({ kind: 'REFERRAL', id })
