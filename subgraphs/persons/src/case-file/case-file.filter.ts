import type { Viewer } from '@houvast/schema'
import { Day, keyOfRecord, PageArgs } from '@houvast/subgraph'
import type { FilterQuery } from '@mikro-orm/core'
import { ArgsType, Field, InputType } from 'type-graphql'
import { Worker } from '../worker/worker.entity.js'
import type { CaseFile } from './case-file.entity.js'
import { CaseFileStatus, GuidanceMode, StrandKind } from './vocabulary.js'

@InputType({ description: 'Which case files to list' })
export class CaseFileFilter {
  @Field(() => [CaseFileStatus], { nullable: true, description: 'Only those in one of these statuses' })
  status?: CaseFileStatus[] | null

  @Field(() => GuidanceMode, { nullable: true, description: 'Only those of this mode' })
  mode?: GuidanceMode | null

  @Field(() => StrandKind, { nullable: true, description: 'Only those whose strand of this kind is open' })
  strand?: StrandKind | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those on which the viewer has an open strand (of `strand`)',
  })
  mine?: boolean | null

  @Field(() => Day, { nullable: true, description: 'Only those opened on this day or later' })
  openedFrom?: Temporal.PlainDate | null

  @Field(() => Day, { nullable: true, description: 'Only those opened before this day' })
  openedUntil?: Temporal.PlainDate | null
}

@ArgsType()
export class CaseFilesArgs extends PageArgs {
  @Field(() => CaseFileFilter, { nullable: true, description: 'Which ones; all if left out' })
  filter?: CaseFileFilter
}

/** No row has this key: a viewer who is no worker has no case files. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The filter as a condition of the database. */
export function caseFilesWhere(filter: CaseFileFilter | undefined, viewer: Viewer): FilterQuery<CaseFile> {
  if (!filter) return {}
  const { status, mode, strand, mine, openedFrom, openedUntil } = filter
  const ownKey = keyOfRecord(Worker, viewer.id) ?? NOBODY
  const openStrand = { closedOn: null, ...(strand && { kind: strand }), ...(mine && { worker: { id: ownKey } }) }
  return {
    ...(status && { status: { $in: status } }),
    ...(mode && { mode }),
    ...((strand || mine) && { strands: { $some: openStrand } }),
    ...((openedFrom || openedUntil) && {
      openedOn: { ...(openedFrom && { $gte: openedFrom }), ...(openedUntil && { $lt: openedUntil }) },
    }),
  } as FilterQuery<CaseFile>
}
