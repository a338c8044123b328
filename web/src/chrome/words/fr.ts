import type { Same } from '../../i18n/same.js'
import type { en } from './en.js'

export const fr: Same<typeof en> = {
  skip: 'Aller au contenu',
  navigation: 'Navigation principale',
  menu: 'Menu',
  nav: {
    today: 'Aujourd’hui',
    referrals: 'Signalements',
    caseFiles: 'Dossiers',
    house: 'Maison',
    deadlines: 'Délais',
    vona: 'VONA',
    apiExplorer: 'Explorateur API',
  },
  search: {
    label: 'Chercher un dossier',
    placeholder: 'Code ou nom (Ctrl K)',
    nothing: 'Aucun dossier de ce centre ne correspond.',
    typeMore: 'Tapez au moins deux caractères.',
    unavailable: 'La recherche ne répond pas pour le moment.',
    matchedOn: { CODE: 'trouvé par le code', NAME: 'trouvé par le nom', ALIAS: 'trouvé par un autre nom' },
  },
  language: 'Langue',
  privacy: {
    label: 'Mode discret',
    on: 'Le mode discret est activé : des codes remplacent les noms.',
    turnOff: 'Désactiver',
  },
  hide: { label: 'Cacher tout', title: 'Cache tout et vous déconnecte. Aussi : appuyez trois fois sur Maj.' },
  signOut: 'Se déconnecter',
  demo: 'Données de démonstration : aucune personne réelle.',
  notFound: {
    title: 'Introuvable',
    text: 'Cette page n’existe pas ou vous ne pouvez pas la voir.',
    home: 'Vers la page « Aujourd’hui »',
  },
}
