/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type CaseFileStatus =
  | 'CLOSED'
  | 'FOLLOW_UP'
  | 'OPEN';

export type Centre =
  | 'PAGASA'
  | 'PAYOKE'
  | 'SURYA';

export type GuidanceMode =
  | 'AMBULATORY'
  | 'RESIDENTIAL';

export type MatchKind =
  | 'ALIAS'
  | 'CODE'
  | 'NAME';

export type Role =
  | 'ACTIVITY_ORGANISER'
  | 'ADMINISTRATIVE_WORKER'
  | 'ANALYST'
  | 'CHILDCARE_ORGANISER'
  | 'DATA_PROTECTION_OFFICER'
  | 'DIRECTOR'
  | 'FINANCE'
  | 'HOUSING_COACH'
  | 'INTAKE_WORKER'
  | 'LEGAL_WORKER'
  | 'OUTREACH_WORKER'
  | 'PARTNER_PROGRAM'
  | 'PLATFORM_ADMINISTRATOR'
  | 'PSYCHOLOGIST'
  | 'SHELTER_EDUCATOR'
  | 'SOCIAL_WORKER'
  | 'TEAM_LEAD'
  | 'VONA_COORDINATOR';

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { __typename: 'Query', search: Array<{ __typename: 'CaseFileMatch', matchedOn: MatchKind, caseFile: { __typename: 'CaseFile', id: string, code: string, status: CaseFileStatus, mode: GuidanceMode, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null } }> | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, centre: Centre | null, roles: Array<Role>, can: Array<string>, worker: { __typename: 'Worker', id: string, displayName: string } | null } | null };


export const SearchDocument = {"__meta__":{"documentId":"sha256:08faebcb425e81cd26d58a685c3f7a899ebac3db8267486d7b038048b49b8175"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const ViewerDocument = {"__meta__":{"documentId":"sha256:244294346015035369b7b3e6111993f587d193941bd37f990dca4d05ff53fb55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;