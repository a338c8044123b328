import type { Same } from '../../../i18n/same.js'
import type { en } from './en.js'

export const fr: Same<typeof en> = {
  title: 'Aujourd’hui',
  greeting: 'Bonjour {{name}}',
  deadlines: { title: 'Mes délais', all: 'Tous les délais', none: 'Vous n’avez aucun délai en cours.' },
  house: {
    title: 'La maison cette nuit',
    board: 'Plan des chambres',
    figures: '{{taken}} chambres occupées sur {{open}}, {{reserved}} réservées, {{persons}} personnes dans la maison',
    room: 'Chambre {{label}} : {{state}}',
    state: { FREE: 'libre', RESERVED: 'réservée', OCCUPIED: 'occupée', OUT_OF_SERVICE: 'hors service' },
    letter: { FREE: '–', RESERVED: 'R', OCCUPIED: 'O', OUT_OF_SERVICE: '×' },
  },
  referrals: {
    title: 'Nouveaux signalements',
    all: 'Tous les signalements',
    none: 'Aucun signalement n’attend de réponse.',
    answerBy: 'répondre avant le {{moment}}',
    overdue: 'en retard',
    minor: 'mineur',
    tonight: 'a besoin d’un accueil cette nuit',
    urgency: { DANGER_NOW: 'danger immédiat', TODAY: 'aujourd’hui', THIS_WEEK: 'cette semaine' },
    state: { RECEIVED: 'reçu', SCREENING: 'examen' },
  },
  claims: {
    title: 'Déclarations de dépenses à traiter',
    all: 'Toutes les déclarations',
    none: 'Aucune déclaration de dépenses ne vous attend.',
    state: { DRAFT: 'brouillon', SUBMITTED: 'introduite', QUERIED: 'question posée', ANSWERED: 'réponse donnée' },
  },
  trainings: {
    title: 'Mes formations',
    all: 'Toutes les formations',
    none: 'Vous n’êtes inscrit à aucune formation.',
    at: '{{day}}, {{time}}, {{place}}',
  },
  nothing: 'Il n’y a rien à montrer ici pour votre fonction. Vos pages se trouvent dans le menu.',
}
