import type { Same } from '../../../i18n/same.js'
import type { en } from './en.js'

export const nl: Same<typeof en> = {
  title: 'Vandaag',
  greeting: 'Dag {{name}}',
  deadlines: { title: 'Mijn termijnen', all: 'Alle termijnen', none: 'U hebt geen lopende termijnen.' },
  house: {
    title: 'Huis vannacht',
    board: 'Kamerbord',
    figures: '{{taken}} van {{open}} kamers bezet, {{reserved}} gereserveerd, {{persons}} personen in huis',
    room: 'Kamer {{label}}: {{state}}',
    state: { FREE: 'vrij', RESERVED: 'gereserveerd', OCCUPIED: 'bezet', OUT_OF_SERVICE: 'buiten dienst' },
    letter: { FREE: '–', RESERVED: 'R', OCCUPIED: 'B', OUT_OF_SERVICE: '×' },
  },
  referrals: {
    title: 'Nieuwe aanmeldingen',
    all: 'Alle aanmeldingen',
    none: 'Er wacht geen aanmelding op antwoord.',
    answerBy: 'antwoord tegen {{moment}}',
    overdue: 'te laat',
    minor: 'minderjarig',
    tonight: 'heeft vannacht opvang nodig',
    urgency: { DANGER_NOW: 'nu in gevaar', TODAY: 'vandaag', THIS_WEEK: 'deze week' },
    state: { RECEIVED: 'ontvangen', SCREENING: 'screening' },
  },
  claims: {
    title: 'Kostenstaten die op u wachten',
    all: 'Alle kostenstaten',
    none: 'Er wacht geen kostenstaat op u.',
    state: { DRAFT: 'ontwerp', SUBMITTED: 'ingediend', QUERIED: 'vraag gesteld', ANSWERED: 'beantwoord' },
  },
  trainings: {
    title: 'Mijn vormingen',
    all: 'Alle vormingen',
    none: 'U bent voor geen enkele vorming ingeschreven.',
    at: '{{day}}, {{time}}, {{place}}',
  },
  nothing: 'Voor uw functie is hier niets te tonen. In het menu vindt u uw pagina’s.',
}
