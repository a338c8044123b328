import type { PersonsDemo } from '@houvast/persons/demo'
import type { Centre } from '@houvast/schema'
import { demoStaff } from '../staff.js'
import { FIGURES, STORY_YEARS } from './centres.js'
import { daysFrom, earlier, officeHour, workDays } from './days.js'
import { keyFor, keyOfWorker } from './key.js'
import { ageBandOf, type Somebody, somebody } from './people.js'
import { Chance } from './random.js'

export type DemoReferral = PersonsDemo['referrals'][number]

/** An accepted referral with the person it was about. */
export interface Accepted {
  readonly referral: DemoReferral
  readonly person: Somebody
  readonly decidedOn: Temporal.PlainDate
}

export interface ReferralStory {
  readonly referrals: DemoReferral[]
  readonly accepted: Accepted[]
}

/** Whoever refers and whoever takes over is invented, and named in the language of the centre. */
const DUTCH = { organisation: 'DEMO-organisatie', service: 'DEMO-dienst' }
const IN_WORDS: Readonly<Record<Centre, typeof DUTCH>> = {
  PAGASA: DUTCH,
  PAYOKE: DUTCH,
  SURYA: { organisation: 'organisation DEMO', service: 'service DEMO' },
}

const SOURCES = {
  POLICE: 30,
  SOCIAL_INSPECTION: 14,
  SOCIAL_SERVICE: 9,
  NGO: 9,
  PERSON_THEMSELVES: 9,
  LAWYER: 6,
  ASYLUM_CENTRE: 5,
  PUBLIC_WELFARE_CENTRE: 4,
  HOSPITAL: 3,
  PROSECUTOR: 3,
  LABOUR_AUDITOR: 3,
  OWN_OUTREACH: 3,
  CITIZEN: 3,
  IMMIGRATION_OFFICE: 2,
  OTHER_CENTRE: 2,
  LEGAL_AID: 2,
} as const
const CHANNELS = { PHONE: 62, MAIL: 24, WALK_IN: 6, HOTLINE: 4, WEB_FORM: 2, OUTREACH: 2 } as const
const URGENCY = { THIS_WEEK: 74, TODAY: 20, DANGER_NOW: 6 } as const
const OUTCOMES = { REDIRECTED: 50, NOT_A_VICTIM: 18, DECLINED_BY_PERSON: 16, NO_CONTACT: 13, DUPLICATE: 3 } as const
const REDIRECTS = {
  NO_INDICATION: 34,
  WAGE_DISPUTE: 18,
  ASYLUM: 14,
  HOUSING: 10,
  DOMESTIC_VIOLENCE: 9,
  VOLUNTARY_RETURN: 6,
  MINORS_CENTRE: 5,
  SHELTER_FULL: 2,
  OTHER: 2,
} as const
const INDICATORS = [
  'DEBT_BONDAGE',
  'DOCUMENTS_WITHHELD',
  'MOVEMENT_RESTRICTED',
  'THREATS',
  'VIOLENCE',
  'EXCESSIVE_HOURS',
  'WAGES_WITHHELD',
  'ISOLATION',
  'DECEIVED_ABOUT_WORK',
  'CONTROLLED_BY_OTHERS',
] as const
const UNDER_WAY = ['RECEIVED', 'SCREENING', 'INTAKE_PLANNED', 'INTAKE_DONE'] as const

/** Referrals received less than this many days ago may still be under way. */
const DAYS_UNDER_WAY = 14
/** An accepted one needs an interview and a team meeting first. */
const DAYS_TO_ACCEPT = 20

/** Five years of referrals of one centre, up to this very day. */
export function tellReferrals(centre: Centre, today: Temporal.PlainDate): ReferralStory {
  const story: ReferralStory = { referrals: [], accepted: [] }
  for (let year = STORY_YEARS - 1; year >= 0; year--) tellYear(story, centre, today, year)
  return story
}

function tellYear(story: ReferralStory, centre: Centre, today: Temporal.PlainDate, yearsAgo: number) {
  const chance = new Chance(`${centre} referrals ${yearsAgo}`)
  const from = today.subtract({ years: yearsAgo + 1 })
  const days = workDays(chance, from, today.subtract({ years: yearsAgo }), FIGURES[centre].referralsPerYear)
  const early = days
    .map((date, index) => [date, index] as const)
    .filter(([date]) => daysFrom(date, today) > DAYS_TO_ACCEPT)
  const chosen = new Set(chance.some(early, FIGURES[centre].acceptedPerYear[yearsAgo] ?? 0).map(([, index]) => index))
  days.forEach((date, index) => {
    const key = `${centre} referral ${yearsAgo} ${index}`
    const person = somebody(chance)
    if (!chosen.has(index)) story.referrals.push(unaccepted(story, chance, centre, today, { key, date, person }))
    else {
      const heldOn = date.add({ days: chance.between(1, 6) })
      const decidedOn = heldOn.add({ days: chance.between(1, 9) })
      const referral = {
        ...facts(chance, centre, { key, date, person }),
        state: 'ACCEPTED',
        intakeHeldOn: `${heldOn}`,
        intakeWorkerId: intakeWorker(chance, centre),
        decidedOn: `${decidedOn}`,
      } as const
      story.referrals.push(referral)
      story.accepted.push({ referral, person, decidedOn })
    }
  })
}

interface Beginning {
  readonly key: string
  readonly date: Temporal.PlainDate
  readonly person: Somebody
}

const intakeWorker = (chance: Chance, centre: Centre) => keyOfWorker(chance.pick(demoStaff(centre, 'INTAKE_WORKER')).id)

function facts(chance: Chance, centre: Centre, { key, date, person }: Beginning) {
  const sourceKind = chance.weighted(SOURCES)
  return {
    id: keyFor(key),
    centre,
    receivedAt: officeHour(chance, date),
    channel: sourceKind === 'OWN_OUTREACH' ? 'OUTREACH' : chance.weighted(CHANNELS),
    sourceKind,
    urgency: chance.weighted(URGENCY),
    needsShelterTonight: chance.happens(0.12),
    presumedExploitation: person.exploitation,
    sex: person.sex,
    ageBand: ageBandOf(person.age),
    isMinor: person.age < 18,
    region: chance.pick(FIGURES[centre].towns),
    languages: [...person.origin.languages],
    needsInterpreter: !person.origin.languages.some(language => ['fr', 'nl', 'en'].includes(language)),
    indicators: chance.some(INDICATORS, chance.between(1, 4)),
    contact: {
      organisation: IN_WORDS[centre].organisation,
      isSafeToCall: chance.happens(0.7),
      mayLeaveMessage: chance.happens(0.2),
      knowsOfReferral: chance.happens(0.8),
      whereNow: chance.pick(FIGURES[centre].towns),
    },
  } as const
}

function unaccepted(
  story: ReferralStory,
  chance: Chance,
  centre: Centre,
  today: Temporal.PlainDate,
  beginning: Beginning,
): DemoReferral {
  const told = facts(chance, centre, beginning)
  const age = daysFrom(beginning.date, today)
  if (age < DAYS_UNDER_WAY && chance.happens(0.75)) return underWay(chance, centre, today, told, beginning.date)
  const decidedOn = `${earlier(beginning.date.add({ days: chance.between(0, 12) }), today)}`
  const outcome = chance.weighted(OUTCOMES)
  const earliestOf = story.referrals.filter(each => each.state !== 'DUPLICATE').at(-chance.between(1, 20))
  if (outcome === 'DUPLICATE' && earliestOf)
    return { ...told, state: 'DUPLICATE', decidedOn, duplicateOfId: earliestOf.id }
  if (outcome === 'REDIRECTED' || outcome === 'DUPLICATE')
    return {
      ...told,
      state: 'REDIRECTED',
      decidedOn,
      redirectReason: chance.weighted(REDIRECTS),
      redirectedTo: IN_WORDS[centre].service,
    }
  return { ...told, state: outcome, decidedOn }
}

function underWay(
  chance: Chance,
  centre: Centre,
  today: Temporal.PlainDate,
  told: ReturnType<typeof facts>,
  date: Temporal.PlainDate,
): DemoReferral {
  const step = Math.min(chance.between(0, 3), daysFrom(date, today))
  const state = UNDER_WAY[step] ?? 'RECEIVED'
  if (state === 'INTAKE_PLANNED')
    return {
      ...told,
      state,
      intakePlannedOn: `${today.add({ days: chance.between(0, 3) })}`,
      intakeWorkerId: intakeWorker(chance, centre),
    }
  if (state === 'INTAKE_DONE')
    return { ...told, state, intakeHeldOn: `${today}`, intakeWorkerId: intakeWorker(chance, centre) }
  return { ...told, state, ...(state === 'RECEIVED' && { indicators: [] }) }
}
