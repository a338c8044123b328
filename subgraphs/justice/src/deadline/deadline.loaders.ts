import { type RequestContext, todayOf } from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { keyOfWorker } from '../worker.js'
import type { Deadline } from './deadline.js'
import { type ClockFacts, deadlinesOf, soonestFirst, TICKING } from './deadline.rules.js'

const STATES = TICKING.map(state => `'${state}'`).join(', ')

// One row per procedure whose clocks run. The statement names the centre itself, since no entity does it here.
const FACTS = `
  select p.centre, p.id, p.case_file_id, p.responsible_id, p.state, p.is_minor, p.identity_proven_on::text,
    d.kind, d.is_extension, d.issued_on::text, d.computed_ends_on::text, d.printed_ends_on::text,
    (select min(issued_on)::text from justice.residence_document
      where centre = p.centre and procedure_id = p.id and kind = 'ATTESTATION_OF_REGISTRATION') as provisional_since,
    (select max(received_on)::text from justice.magistrate_feedback
      where centre = p.centre and procedure_id = p.id) as feedback_on
  from justice.residence_procedure p
  cross join lateral (select * from justice.residence_document
    where centre = p.centre and procedure_id = p.id order by sequence desc limit 1) d
  where p.centre = ? and p.state in (${STATES})`

const OF = {
  procedure: { and: 'and p.id = any(?::uuid[])', owner: 'procedureId' },
  caseFile: { and: 'and p.case_file_id = any(?::uuid[])', owner: 'caseFileId' },
  worker: { and: 'and p.responsible_id = any(?::uuid[])', owner: 'responsibleId' },
} as const

type Row = Readonly<Record<string, string | boolean | null>>

const day = (text: unknown) => (typeof text === 'string' ? Temporal.PlainDate.from(text) : null)

const factsOf = (row: Row): ClockFacts =>
  ({
    centre: row['centre'],
    procedureId: row['id'],
    caseFileId: row['case_file_id'],
    responsibleId: row['responsible_id'],
    state: row['state'],
    isMinor: row['is_minor'],
    identityProvenOn: day(row['identity_proven_on']),
    document: {
      kind: row['kind'],
      isExtension: row['is_extension'],
      issuedOn: day(row['issued_on']),
      computedEndsOn: day(row['computed_ends_on']),
      printedEndsOn: day(row['printed_ends_on']),
    },
    provisionalSince: day(row['provisional_since']),
    feedbackOn: day(row['feedback_on']),
  }) as ClockFacts

async function read({ viewer, clock }: RequestContext, em: EntityManager, and = '', keys: readonly string[] = []) {
  const rows: Row[] = await em.execute(`${FACTS} ${and}`, [viewer.centre, ...(and ? [`{${keys.join(',')}}`] : [])])
  return soonestFirst(rows.flatMap(row => deadlinesOf(factsOf(row), todayOf(clock))))
}

/**
 * The running clocks that all these workers (public ids) watch over, the soonest first; those of the whole centre if none is
 * named. A centre guides some hundreds of people at a time.
 */
export async function deadlinesOfAll(context: RequestContext, [worker, other]: readonly string[]): Promise<Deadline[]> {
  if (worker === undefined) return read(context, await context.reading())
  const key = keyOfWorker({ id: worker })
  // Each deadline is watched over by one person, so no deadline is that of two.
  return key && other === undefined ? deadlinesBy(context, 'worker', key) : []
}

/** The running clocks of one procedure, case file or worker, the soonest first; one query for all that a request asks for. */
export const deadlinesBy = (context: RequestContext, owner: keyof typeof OF, key: string): Promise<Deadline[]> =>
  context.loaders.batch(
    `deadlines of ${owner}`,
    async (em, keys) => {
      const groups = new Map<string, Deadline[]>(keys.map(each => [each, []]))
      for (const deadline of await read(context, em, OF[owner].and, keys))
        groups.get(deadline[OF[owner].owner])?.push(deadline)
      return keys.map(each => groups.get(each) ?? [])
    },
    key,
  )
