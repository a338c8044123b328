import type { FieldShape, ObjectShape, TypeShape } from '../authorize/shape/shape.js'

/** Bytes for each character of a document, as the bench measures them (`npm run bench -- --documents`). */
const PARSED_BYTES = 30
const LOCATED_BYTES = 70
const PLANNED_BYTES = 50
const SHAPED_FIELD_BYTES = 120

/** What a parsed document takes in memory. @param text the document as it is printed */
export const documentBytes = (text: string): number => text.length * PARSED_BYTES

/** What a document takes that was parsed with the places of its parts in the text. */
export const locatedDocumentBytes = (text: string): number => text.length * LOCATED_BYTES

/** What a planned operation takes in memory. @param plan written as JSON */
export const planBytes = (text: string, plan: string): number => text.length * PLANNED_BYTES + plan.length * 2

/** What texts take that are kept together. */
export const textsBytes = (texts: readonly string[]): number =>
  texts.reduce((bytes, text) => bytes + text.length + 40, 0)

const fieldsOf = (shape: ObjectShape): readonly FieldShape[] =>
  [...shape.values()].flatMap((fields: TypeShape) => fields ?? [])

/** What the shape of an answer takes in memory; parts that stand at several places are there once. */
export function shapeBytes(root: ObjectShape): number {
  const seen = new Set([root])
  let fields = 0
  for (const shape of seen) {
    for (const field of fieldsOf(shape)) {
      fields += 1
      if (field.kind === 'nested') seen.add(field.shape)
    }
  }
  return fields * SHAPED_FIELD_BYTES
}
