import type { Centre } from '@houvast/schema'
import { caseFileSubject, checkPageSize, noteFound, type RequestContext, refusal } from '@houvast/subgraph'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import { CaseFile } from '../case-file/case-file.entity.js'
import { hasTask } from '../case-file/task.js'
import { codeFragment, findByCode } from './by-code.js'
import { findByName } from './by-name.js'
import { WHOLE_WORDS, wordsOf } from './fold.js'
import { CaseFileMatch, type Found } from './match.js'

/** Few enough that nobody reads the register of the centre through it. */
const MOST = 20
const LONGEST = 100
const SHORTEST = 2

@Resolver()
export class SearchResolver {
  @Query(() => [CaseFileMatch], {
    nullable: true,
    description:
      'Case files of the own centre by code or, for those who may know people, by names. Case, accents and the order of words do not matter. Parts are enough, from two characters on; of a name only for those who may read it.',
  })
  async search(
    @Arg('text', () => String, { description: 'Code or names, or parts of them; at most 100 characters' }) text: string,
    @Arg('first', () => Int, { description: 'How many, 1 to 20' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<CaseFileMatch[]> {
    checkPageSize(first, MOST)
    if (text.length > LONGEST) throw refusal('BAD_USER_INPUT')
    const { centre } = context.viewer
    if (!centre) return []
    const found = [...(await byCode(context, centre, text)), ...(await byName(context, centre, text))]
    const matches = await Promise.all(best(found, first).map(match => load(context, match)))
    return matches.filter(match => match !== null)
  }
}

async function byCode(context: RequestContext, centre: Centre, text: string): Promise<Found[]> {
  const fragment = codeFragment(text)
  return fragment === null ? [] : findByCode(await context.reading(), centre, fragment, MOST)
}

/**
 * To find somebody by name is to learn their name, hence the scope. With parts of words a name could be spelled out letter by
 * letter, so they count only where the viewer may read it; elsewhere one has to know the words of a name to find its file.
 */
async function byName(context: RequestContext, centre: Centre, text: string): Promise<Found[]> {
  const asked = wordsOf(text)
  if (!context.viewer.scopes.includes('identity:read') || asked.join('').length < SHORTEST) return []
  const found = await findByName(await context.reading(), centre, asked)
  const mayBeTold = await Promise.all(
    found.map(async ({ distance, caseFile }) => distance === WHOLE_WORDS || hasTask(context, caseFile)),
  )
  return found.filter((_, place) => mayBeTold[place])
}

/** Each case file once, the best fit first, of equals the newest first. */
function best(found: readonly Found[], most: number): Found[] {
  const inOrder = found.toSorted((a, b) => a.distance - b.distance || (a.code < b.code ? 1 : -1))
  const seen = new Set<string>()
  return inOrder.filter(({ caseFile }) => !seen.has(caseFile) && seen.add(caseFile)).slice(0, most)
}

/** That a file is found says something of it, whatever else is asked: hence the note. */
async function load(context: RequestContext, { caseFile: key, matchedOn }: Found): Promise<CaseFileMatch | null> {
  const caseFile = await context.loaders.byKey(CaseFile, key)
  if (!caseFile) return null
  noteFound(context, caseFileSubject(key), 'Query.search')
  return Object.assign(new CaseFileMatch(), { centre: caseFile.centre, caseFile, matchedOn })
}
