import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentState, endOf } from './file.js'
import { type Replayed, replay } from './replay.js'
import { aHistory } from './residence.fixtures.js'
import { RUNNING, stepsOf, whyNot } from './step.rules.js'
import { type Attempt, anAttempt, aPerson, refusedFor } from './walk.fixtures.js'

/** Every transition that the law knows (arts. 61/2 to 61/5), written down once more and apart from the code. */
const TRANSITIONS = new Set([
  'NOT_STARTED REFLECTION',
  'NOT_STARTED PROVISIONAL_AI',
  'REFLECTION PROVISIONAL_AI',
  'PROVISIONAL_AI TEMPORARY_A',
  'TEMPORARY_A UNLIMITED',
  ...['NOT_STARTED', 'REFLECTION', 'PROVISIONAL_AI', 'TEMPORARY_A', 'UNLIMITED'].flatMap(from => [
    `${from} ENDED`,
    `${from} OTHER_STATUS`,
  ]),
  ...['NOT_STARTED', 'REFLECTION', 'PROVISIONAL_AI', 'TEMPORARY_A'].flatMap(from => [
    `${from} REFUSED`,
    `${from} WITHDRAWN_BY_PERSON`,
  ]),
])

type Look = (file: Replayed, today: Temporal.PlainDate, before: string, tried: Attempt) => void

/** Walks at random, many times, and looks after each attempt. */
const walk = (look: Look) =>
  fc.assert(
    fc.property(aPerson, fc.array(anAttempt, { minLength: 20, maxLength: 60, size: 'max' }), (person, attempts) => {
      const file = replay(aHistory({ ...person, openedOn: '2024-02-29' }))
      let today = Temporal.PlainDate.from('2024-02-29')
      for (const tried of attempts) {
        today = today.add({ days: tried.daysLater })
        const before = file.procedure.state
        refusedFor(file, tried, today)
        look(file, today, before, tried)
      }
    }),
    { numRuns: 300 },
  )

describe('whatever is tried and whenever', () => {
  test('a procedure moves only as the law lets it', () => {
    const seen = new Set<string>()
    walk((file, _, before) => {
      const move = `${before} ${file.procedure.state}`
      if (before === file.procedure.state) return
      seen.add(move)
      expect(TRANSITIONS).toContain(move)
    })
    // Otherwise the walks would prove little.
    expect(seen).toContain('TEMPORARY_A UNLIMITED')
    expect(seen.size).toBeGreaterThan(10)
  })

  test('what may be done is exactly what is done when it is tried', () => {
    walk((file, today, _, tried) => {
      const said = whyNot(tried.step, file, today)?.reason ?? null
      const copy: Replayed = structuredCopy(file)
      expect(refusedFor(copy, tried, today)).toBe(said)
    })
  })

  test('a refused step changes nothing', () => {
    walk((file, today, _, tried) => {
      const copy = structuredCopy(file)
      if (refusedFor(copy, tried, today) !== null) expect(JSON.stringify(copy)).toBe(JSON.stringify(file))
    })
  })

  test('at most one document is valid, the attestation is extended once at most, and the chain stands in order', () => {
    walk((file, today) => {
      const states = file.documents.map(document => documentState(document, file.documents, today))
      expect(states.filter(state => state === 'VALID').length).toBeLessThanOrEqual(1)
      expect(states.slice(0, -1).every(state => state === 'REPLACED')).toBe(true)
      expect(file.documents.filter(document => document.isExtension).length).toBeLessThanOrEqual(1)
      expect(file.documents.map(document => document.sequence)).toEqual(file.documents.map((_, index) => index + 1))
    })
  })

  test('an attestation rests on a statement in time, or on an unaccompanied minor', () => {
    walk(file => {
      if (!file.documents.some(document => document.kind === 'ATTESTATION_OF_REGISTRATION')) return
      const annex = file.documents.find(document => document.kind === 'ANNEX_15')
      const end = annex && endOf(annex)
      const inTime = file.statements.some(({ madeOn }) => !end || madeOn.toString() <= end.toString())
      expect(file.procedure.isUnaccompanied || inTime).toBe(true)
    })
  })

  test('every A card rests on feedback that meets the four conditions, and a B card on a conviction asked for or given', () => {
    walk(file => {
      for (const { kind, issuedOn } of file.documents) {
        const known = file.feedback.filter(each => each.receivedOn.toString() <= issuedOn.toString())
        if (kind === 'A_CARD')
          expect(known.some(each => each.considersVictim && each.fileIsRunning && each.cooperates)).toBe(true)
        if (kind === 'B_CARD') expect(known.some(each => each.requestsConviction || each.ledToConviction)).toBe(true)
      }
    })
  })

  test('nothing can be done any more once it is over', () => {
    walk((file, today) => {
      if ((RUNNING as readonly string[]).includes(file.procedure.state)) return
      expect(stepsOf(file, today).map(({ refusal }) => refusal?.reason)).toEqual(Array(13).fill('PROCEDURE_OVER'))
    })
  })

  test('the printed end wins, and the difference to the computed one is kept', () => {
    walk(file => {
      for (const document of file.documents) {
        expect(endOf(document)).toEqual(document.printedEndsOn ?? document.computedEndsOn)
        if (!document.printedEndsOn || !document.computedEndsOn) expect(document.differenceInDays).toBeNull()
        else
          expect(document.computedEndsOn.add({ days: document.differenceInDays ?? Number.NaN }).toString()).toBe(
            document.printedEndsOn.toString(),
          )
      }
    })
  })
})

describe('a procedure that is not needed', () => {
  test('takes no step at all, and says why', () => {
    const file = replay(aHistory({ notApplicableReason: 'EU_CITIZEN' }))
    const refusals = stepsOf(file, Temporal.PlainDate.from('2026-09-01')).map(({ refusal }) => refusal?.reason)
    expect(new Set(refusals)).toEqual(new Set(['PROCEDURE_NOT_APPLICABLE']))
  })
})

function structuredCopy(file: Replayed): Replayed {
  return {
    procedure: { ...file.procedure },
    documents: [...file.documents],
    statements: [...file.statements],
    feedback: [...file.feedback],
  }
}
