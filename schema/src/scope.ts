/**
 * Everything a role may be allowed to do, as scopes of the federation's `@requiresScopes` directive.
 * The list is closed: a scope that is not here cannot be written in an access table.
 */
export const SCOPES = {
  'staff:read': 'Names and roles of the colleagues of the own centre',
  'referral:read': 'Referrals (aanmeldingen): state, urgency, presumed exploitation; no names',
  'referral:contact': 'Who referred, how to reach the person safely, and the notes of a referral',
  'referral:write': 'Receive, screen, plan, accept, redirect and close referrals',
  'case:read': 'Case files by code: mode, status, strands, responsible workers',
  'case:write': 'Change mode, strands and status of a case file',
  'identity:read':
    'Names, birth date and nationality, on the files where one has a strand (team lead: all of the centre)',
  'identity:write': 'Correct names, birth date and nationality, on the same files',
  'resident:name': 'The call name of people who live in the shelter',
  'residence:read': 'Residence procedure and its documents',
  'residence:write': 'Record documents, statements and steps of a residence procedure',
  'residence:expiry': 'Only the kind of the current residence document and the day it ends',
  'deadline:read': 'Coming deadlines of the centre, by case code',
  'shelter:read': 'Rooms, stays, room board, nights and occupancy of the own house',
  'shelter:write': 'Reserve, admit, move and end stays',
  'training:read': 'VONA training sessions and registrations of the three centres',
  'training:attend': 'Register oneself for a VONA training and cancel it',
  'training:write': 'Plan VONA training sessions and record attendance',
  'claim:read': 'VONA cost claims of the three centres: centre, month, sessions, unit price, amount, state',
  'claim:detail': "Provider, invoice and pseudonymous beneficiary of the own centre's cost claims",
  'claim:write': "Draft, submit and answer the own centre's cost claims",
  'claim:link': 'Which cost claims belong to a case file of the own centre',
  'claim:approve': 'Query, approve, reject, report and pay cost claims of the three centres',
  'budget:read': 'VONA budget lines of the three centres and what is used of them',
  'statistics:read': 'Published statistics, of which nobody can be told; no row of anyone',
} as const satisfies Record<string, string>

export type Scope = keyof typeof SCOPES
