import { CENTRES, type Centre, type Role } from '@houvast/schema'
import { demoUuid } from './demoId.js'

/** Somebody who works at a centre in the demonstration. Every name is invented and carries the word DEMO. */
export interface DemoWorker {
  /** `worker_` and 32 hexadecimal digits: the token's `sub` and the id of the Worker, the same on every machine. */
  readonly id: string
  readonly centre: Centre
  readonly roles: readonly [Role, ...Role[]]
  /** What the person types to sign in, e.g. `legal.pagasa`, `legal2.pagasa`. */
  readonly signIn: string
  /** How colleagues know the person, e.g. `Sofie DEMO-Peeters`. */
  readonly displayName: string
}

type Team = readonly (readonly [signIn: string, name: string, ...roles: [Role, ...Role[]]])[]

const TEAMS: Readonly<Record<Centre, Team>> = {
  PAGASA: [
    ['intake', 'Sofie Peeters', 'INTAKE_WORKER'],
    ['intake2', 'Mehdi Lambert', 'INTAKE_WORKER'],
    ['social', 'Anke Willems', 'SOCIAL_WORKER'],
    ['social2', 'Claire Dubois', 'SOCIAL_WORKER'],
    ['social3', 'Yasmina Renard', 'SOCIAL_WORKER'],
    ['social4', 'Pieter Claes', 'SOCIAL_WORKER'],
    ['legal', 'Nora Janssens', 'LEGAL_WORKER'],
    ['legal2', 'Thomas Mertens', 'LEGAL_WORKER'],
    ['legal3', 'Aurélie Simon', 'LEGAL_WORKER'],
    ['legal4', 'Femke Goossens', 'LEGAL_WORKER'],
    ['administrative', 'Bart Wouters', 'ADMINISTRATIVE_WORKER'],
    ['administrative2', 'Inès Laurent', 'ADMINISTRATIVE_WORKER'],
    ['psychologist', 'Hélène Michel', 'PSYCHOLOGIST'],
    ['educator', 'Karim Jacobs', 'SHELTER_EDUCATOR'],
    ['educator2', 'Lotte Hermans', 'SHELTER_EDUCATOR'],
    ['educator3', 'David Leroy', 'SHELTER_EDUCATOR'],
    ['coach', 'Griet Maes', 'HOUSING_COACH'],
    ['activities', 'Samira Dupont', 'ACTIVITY_ORGANISER'],
    ['childcare', 'Julie Martin', 'CHILDCARE_ORGANISER'],
    ['outreach', 'Joris Aerts', 'OUTREACH_WORKER'],
    ['lead', 'Katrien De Smet', 'TEAM_LEAD'],
    ['director', 'Marc Verhaegen', 'DIRECTOR'],
    ['finance', 'Els Segers', 'FINANCE'],
    ['privacy', 'Olivier Fontaine', 'DATA_PROTECTION_OFFICER'],
    ['platform', 'Wim Pauwels', 'PLATFORM_ADMINISTRATOR'],
  ],
  PAYOKE: [
    ['intake', 'Ilse Van Damme', 'INTAKE_WORKER'],
    ['social', 'Tine Smets', 'SOCIAL_WORKER'],
    ['social2', 'Bram Cools', 'SOCIAL_WORKER'],
    ['legal', 'Hanne Lemmens', 'LEGAL_WORKER'],
    ['legal2', 'Koen Bogaerts', 'LEGAL_WORKER'],
    ['administrative', 'Liesbet Baert', 'ADMINISTRATIVE_WORKER'],
    ['educator', 'Ruben Devos', 'SHELTER_EDUCATOR'],
    ['lead', 'An Verbeeck', 'TEAM_LEAD'],
    // The project of the three centres is coordinated from here: one person, two roles.
    ['director', 'Greet Coppens', 'DIRECTOR', 'VONA_COORDINATOR'],
    ['finance', 'Dirk Thys', 'FINANCE'],
  ],
  SURYA: [
    ['intake', 'Amélie Gérard', 'INTAKE_WORKER'],
    ['social', 'Nicolas Collard', 'SOCIAL_WORKER'],
    ['social2', 'Fatou Piron', 'SOCIAL_WORKER'],
    ['legal', 'Camille Lejeune', 'LEGAL_WORKER'],
    ['legal2', 'Benoît Henrard', 'LEGAL_WORKER'],
    ['administrative', 'Sophie Dumont', 'ADMINISTRATIVE_WORKER'],
    ['educator', 'Julien Bodart', 'SHELTER_EDUCATOR'],
    ['lead', 'Valérie Charlier', 'TEAM_LEAD'],
    ['director', 'Pascal Dethier', 'DIRECTOR'],
    ['finance', 'Nathalie Grosjean', 'FINANCE'],
  ],
}

const markDemo = (name: string) => name.replace(' ', ' DEMO-')

const staffOf = (centre: Centre): DemoWorker[] =>
  TEAMS[centre].map(([work, name, ...roles]) => {
    const signIn = `${work}.${centre.toLowerCase()}`
    return { id: `worker_${demoUuid(signIn)}`, centre, roles, signIn, displayName: markDemo(name) }
  })

/** Everybody who works at one of the three centres in the demonstration; the first of a role is the one the sign-in page shows. */
export const DEMO_STAFF: readonly DemoWorker[] = CENTRES.flatMap(staffOf)

/** The workers of a centre, or those of them with this role, in the order of the list. */
export const demoStaff = (centre: Centre, role?: Role): readonly DemoWorker[] =>
  DEMO_STAFF.filter(worker => worker.centre === centre && (role === undefined || worker.roles.includes(role)))

/** The worker with this sign-in name. Throws for a name that is not in the list: demo data may not invent colleagues. */
export function demoWorker(signIn: string): DemoWorker {
  const worker = DEMO_STAFF.find(each => each.signIn === signIn)
  if (!worker) throw new Error(`There is no demo worker ${signIn}.`)
  return worker
}
