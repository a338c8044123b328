import type { RefusalReason } from '@houvast/schema'
import i18next from 'i18next'
import { describe, expect, test } from 'vitest'
import { type Language, LOCALES } from '../i18n/language.js'
import { refusalWords } from './refusalWords.js'
import { en } from './words/en.js'
import { fr } from './words/fr.js'
import { nl } from './words/nl.js'

const resources = { nl: { ui: nl }, fr: { ui: fr }, en: { ui: en } }

async function wordsIn(language: Language) {
  const own = i18next.createInstance()
  await own.init({ lng: language, resources, interpolation: { escapeValue: false } })
  return refusalWords(own.getFixedT(language, 'ui'), LOCALES[language])
}

const few: RefusalReason = { missing: 'ROLE', askWhom: ['LEGAL_WORKER', 'TEAM_LEAD'] }
const task: RefusalReason = { missing: 'TASK', askWhom: ['SOCIAL_WORKER', 'TEAM_LEAD'] }
const many: RefusalReason = {
  missing: 'ROLE',
  askWhom: ['INTAKE_WORKER', 'SOCIAL_WORKER', 'LEGAL_WORKER', 'ADMINISTRATIVE_WORKER', 'HOUSING_COACH', 'TEAM_LEAD'],
}

describe('a lock says', () => {
  test.each([
    ['nl', 'Alleen voor de juridisch medewerkers en de teamverantwoordelijke. Vraag het aan een van hen.'],
    ['fr', 'Réservé aux juristes et au responsable d’équipe. Adressez-vous à l’un d’eux.'],
    ['en', 'Only for the legal workers and the team lead. Ask one of them.'],
  ] as const)('in %s which roles see the place', async (language, sentence) => {
    expect((await wordsIn(language)).unseen(few)).toBe(sentence)
  })

  test.each([
    [
      'nl',
      'Alleen voor wie een taak heeft in het dossier. Vraag het aan de sociaal werkers of de teamverantwoordelijke.',
    ],
    [
      'fr',
      'Réservé à ceux qui ont une tâche dans le dossier. Adressez-vous aux assistants sociaux ou au responsable d’équipe.',
    ],
    ['en', 'Only for those who have a task on the file. Ask the social workers or the team lead.'],
  ] as const)('in %s that a task on the file is missing, and who hands it out', async (language, sentence) => {
    expect((await wordsIn(language)).unseen(task)).toBe(sentence)
  })

  test('the team lead alone where a list of roles would be too long to read', async () => {
    expect((await wordsIn('en')).unseen(many)).toBe('Not for your role. Ask the team lead.')
  })

  test('one role without speaking of several', async () => {
    const reason: RefusalReason = { missing: 'ROLE', askWhom: ['VONA_COORDINATOR'] }
    expect((await wordsIn('nl')).unseen(reason)).toBe('Alleen voor de VONA-coördinator. Vraag het daar.')
  })

  test.each([null, { missing: 'ROLE', askWhom: [] } as const])(
    'only that the role may not, where nobody can be asked',
    async reason => {
      expect((await wordsIn('fr')).unseen(reason)).toBe('Votre fonction ne permet pas de voir ceci.')
    },
  )
})

describe('a form whose deed was refused says', () => {
  test('whose role may do it', async () => {
    expect((await wordsIn('en')).undone(few)).toBe('Your role may not do this. Ask the legal workers or the team lead.')
  })

  test('that a task is missing', async () => {
    expect((await wordsIn('en')).undone(task)).toMatch(/^Only those who have a task on the file may do this\. Ask/)
  })

  test('nothing of its own where nobody can be asked', async () => {
    expect((await wordsIn('en')).undone({ missing: 'ROLE', askWhom: [] })).toBeNull()
  })
})
