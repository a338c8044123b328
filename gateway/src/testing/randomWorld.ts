import { createHash } from 'node:crypto'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

interface Thing {
  readonly seed: string
}

const number = (text: string) => createHash('md5').update(text).digest().readUInt32BE()

function madeUp(type: GraphQLOutputType, seed: string): unknown {
  if (isNonNullType(type))
    return madeUp(type.ofType, `${seed}!`) ?? madeUp(type.ofType, `${seed}!!`) ?? something(type.ofType, seed)
  if (number(`${seed}?`) % 6 === 0) return null
  return something(type, seed)
}

function something(type: GraphQLOutputType, seed: string): unknown {
  if (isNonNullType(type)) return something(type.ofType, seed)
  if (!isListType(type)) return isObjectType(type) || isAbstractType(type) ? { seed } : seed
  return Array.from({ length: number(seed) % 4 }, (_, index) => madeUp(type.ofType, `${seed}[${index}]`))
}

export interface Executed {
  readonly data: ExecutionResult['data']
  /** `Type.field` of everything that was resolved, by the concrete type. */
  readonly resolved: ReadonlySet<string>
}

/** Executes on data that is made up as it is asked for, and is the same whenever the same is asked for. */
export function executeOnMadeUpData(schema: GraphQLSchema, document: DocumentNode): Executed {
  const resolved = new Set<string>()
  const { data, errors } = execute({
    schema,
    document,
    rootValue: { seed: 'root' },
    fieldResolver: ({ seed }: Thing, _arguments, _context, { parentType, fieldName, returnType }) => {
      resolved.add(`${parentType.name}.${fieldName}`)
      return madeUp(returnType, `${seed}.${fieldName}`)
    },
    typeResolver: ({ seed }: Thing, _context, info, type) => {
      const names = info.schema.getPossibleTypes(type).map(({ name }) => name)
      return names[number(`${seed}#`) % names.length]
    },
  }) as ExecutionResult
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
  return { data, resolved }
}
