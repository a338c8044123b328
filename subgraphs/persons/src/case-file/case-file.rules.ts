import type { Scope } from '@houvast/schema'
import { type ValueOf, vocabulary } from '@houvast/subgraph'
import type { CaseFileStatus } from './vocabulary.js'

export const CaseFileStep = vocabulary('CaseFileStep', 'A step that can be taken with a case file', {
  ASSIGN_STRAND: 'Make a colleague responsible for a strand (luik toewijzen / attribuer un volet)',
  CLOSE_STRAND: 'Close one strand; at least one stays open (luik afsluiten / clôturer un volet)',
  CHANGE_MODE: 'From the shelter to elsewhere or back (begeleidingsvorm wijzigen / changer de mode)',
  START_FOLLOW_UP: 'End the guidance and stay reachable (nazorg starten / commencer le suivi)',
  CLOSE: 'Close the file with a reason (dossier afsluiten / clôturer le dossier)',
  REOPEN: 'Take up the guidance again (dossier heropenen / rouvrir le dossier)',
  ADD_HOUSEHOLD_MEMBER: 'Add a partner or a child, also one that is born (gezinslid toevoegen / ajouter un membre)',
  CORRECT_IDENTITY: 'Correct names, birth date, sex and nationalities (identiteit verbeteren / corriger l’identité)',
})
export type CaseFileStep = ValueOf<typeof CaseFileStep>

interface StepRule {
  /** The scopes that the step's mutation asks for. */
  readonly scopes: readonly [Scope, ...Scope[]]
  /** The statuses in which it can be taken. */
  readonly from: readonly CaseFileStatus[]
  /** Only for who has an open strand on the file, or leads the team: the step touches who somebody is, or who may know it. */
  readonly needsTask?: true
}

const RUNNING: readonly CaseFileStatus[] = ['OPEN', 'FOLLOW_UP']

/** When each step can be taken and who may take it: what `can` answers and what the mutations enforce. */
export const CASE_FILE_STEPS: Readonly<Record<CaseFileStep, StepRule>> = {
  ASSIGN_STRAND: { scopes: ['case:write'], from: RUNNING, needsTask: true },
  CLOSE_STRAND: { scopes: ['case:write'], from: RUNNING },
  CHANGE_MODE: { scopes: ['case:write'], from: RUNNING },
  START_FOLLOW_UP: { scopes: ['case:write'], from: ['OPEN'] },
  CLOSE: { scopes: ['case:write'], from: RUNNING },
  REOPEN: { scopes: ['case:write'], from: ['CLOSED'] },
  ADD_HOUSEHOLD_MEMBER: { scopes: ['case:write', 'identity:write'], from: RUNNING, needsTask: true },
  CORRECT_IDENTITY: { scopes: ['identity:write'], from: [...RUNNING, 'CLOSED'], needsTask: true },
}

const ALL_STEPS = Object.keys(CASE_FILE_STEPS) as CaseFileStep[]

export const allowsStep = (status: CaseFileStatus, step: CaseFileStep): boolean =>
  CASE_FILE_STEPS[step].from.includes(status)

/** A running guidance keeps somebody who is responsible, so its last open strand stays open. */
export const mayCloseAStrand = (openStrands: number): boolean => openStrands > 1

/** How a viewer stands to a case file. */
export interface Standing {
  readonly status: CaseFileStatus
  readonly openStrands: number
  readonly hasTask: boolean
  readonly scopes: readonly Scope[]
}

/** The steps that the file's state and the viewer's rights allow. */
export const stepsAllowed = ({ status, openStrands, hasTask, scopes }: Standing): CaseFileStep[] =>
  ALL_STEPS.filter(step => {
    const rule = CASE_FILE_STEPS[step]
    return (
      allowsStep(status, step) &&
      rule.scopes.every(scope => scopes.includes(scope)) &&
      (!rule.needsTask || hasTask) &&
      (step !== 'CLOSE_STRAND' || mayCloseAStrand(openStrands))
    )
  })
