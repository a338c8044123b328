import type { ErrorCode } from '@houvast/schema'
import type { Manifest, RegisteredDocument } from './manifest.js'

export type RequestedDocument =
  | { readonly kind: 'document'; readonly text: string; readonly registered: RegisteredDocument | null }
  | { readonly kind: 'refused'; readonly status: 400 | 403 | 404; readonly code: ErrorCode }

const refused = (status: 400 | 403 | 404, code: ErrorCode): RequestedDocument => ({ kind: 'refused', status, code })

/**
 * The document that a request means: a registered one by its id, or a text of its own where free text is allowed.
 */
export function requestedDocument(
  { documentId, query }: { readonly documentId?: unknown; readonly query?: unknown },
  { manifest, isFreeTextAllowed }: { readonly manifest: Manifest; readonly isFreeTextAllowed: boolean },
): RequestedDocument {
  if (documentId !== undefined) {
    const known = typeof documentId === 'string' && query === undefined ? manifest.get(documentId) : undefined
    if (!known) return refused(404, 'PERSISTED_DOCUMENT_NOT_FOUND')
    return { kind: 'document', text: known.text, registered: known }
  }
  if (typeof query !== 'string') return refused(400, 'BAD_REQUEST')
  if (!isFreeTextAllowed) return refused(403, 'PERSISTED_DOCUMENT_REQUIRED')
  return { kind: 'document', text: query, registered: null }
}
