import type { Same } from '../../i18n/same.js'
import type { en } from './en.js'

export const nl: Same<typeof en> = {
  skip: 'Naar de inhoud',
  navigation: 'Hoofdnavigatie',
  menu: 'Menu',
  nav: {
    today: 'Vandaag',
    referrals: 'Aanmeldingen',
    caseFiles: 'Dossiers',
    house: 'Huis',
    deadlines: 'Termijnen',
    vona: 'VONA',
    apiExplorer: 'API-verkenner',
  },
  search: {
    label: 'Een dossier zoeken',
    placeholder: 'Code of naam (Ctrl K)',
    nothing: 'Geen dossier van dit centrum past hierbij.',
    typeMore: 'Typ minstens twee tekens.',
    unavailable: 'De zoekfunctie antwoordt op dit ogenblik niet.',
    matchedOn: { CODE: 'gevonden op code', NAME: 'gevonden op naam', ALIAS: 'gevonden op een andere naam' },
  },
  language: 'Taal',
  privacy: {
    label: 'Privacymodus',
    on: 'De privacymodus staat aan: codes staan in de plaats van namen.',
    turnOff: 'Uitzetten',
  },
  hide: { label: 'Nu verbergen', title: 'Verbergt alles en meldt u af. Ook: druk driemaal op Shift.' },
  signOut: 'Afmelden',
  demo: 'Demogegevens: geen echte mensen.',
  notFound: { title: 'Niet gevonden', text: 'Deze pagina bestaat niet of u mag ze niet zien.', home: 'Naar Vandaag' },
}
