import type { Centre } from '@houvast/schema'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { CaseFile } from '../case-file/case-file.entity.js'
import { HouseholdMember } from '../case-file/household-member.entity.js'
import { Strand } from '../case-file/strand.entity.js'
import type { DemoCaseFile, DemoHouseholdMember, DemoStrand } from '../demo.js'
import { register } from '../person/register.js'
import { Referral } from '../referral/referral.entity.js'
import { Worker } from '../worker/worker.entity.js'
import { giveCodes, inOrder } from './codes.js'
import { day } from './iso.js'

export async function fillCaseFiles(em: EntityManager, centre: Centre, caseFiles: readonly DemoCaseFile[]) {
  const ordered = inOrder(caseFiles, caseFile => caseFile.openedOn)
  for (const [demo, code] of giveCodes(em, centre, 'D', ordered, caseFile => day(caseFile.openedOn)!.year)) {
    const caseFile = addCaseFile(em, demo, code)
    for (const strand of demo.strands) addStrand(em, caseFile, strand)
    for (const member of demo.household) addMember(em, caseFile, member)
  }
  await em.flush()
}

function addCaseFile(em: EntityManager, demo: DemoCaseFile, code: string): CaseFile {
  const { strands: _strands, household: _household, referralId, ...told } = demo
  return em.create(CaseFile, {
    ...told,
    code,
    modeFrom: day(told.modeFrom ?? told.openedOn)!,
    openedOn: day(told.openedOn)!,
    followUpFrom: day(told.followUpFrom),
    closedOn: day(told.closedOn),
    reopenedOn: day(told.reopenedOn),
    languages: [...told.languages],
    referral: ref(Referral, [demo.centre, referralId]),
  })
}

function addStrand(em: EntityManager, caseFile: CaseFile, { workerId, ...told }: DemoStrand): void {
  const { centre } = caseFile
  em.create(Strand, {
    ...told,
    centre,
    caseFile: ref(caseFile),
    worker: ref(Worker, [centre, workerId]),
    openedOn: day(told.openedOn)!,
    closedOn: day(told.closedOn),
  })
}

function addMember(em: EntityManager, caseFile: CaseFile, { person: demo, ...told }: DemoHouseholdMember): void {
  const { birthDate, sex, callName = null, givenName, familyName, aliases } = demo
  const identity = {
    names: { callName, givenName, familyName, aliases },
    birthDate: birthDate ? { ...birthDate, on: day(birthDate.on)! } : null,
    sex,
    nationalities: [...demo.nationalities],
  }
  const person = register(em, caseFile, identity, demo.id)
  em.create(HouseholdMember, {
    ...told,
    centre: caseFile.centre,
    caseFile: ref(caseFile),
    person: ref(person),
    joinedOn: day(told.joinedOn)!,
    leftOn: day(told.leftOn),
  })
}
