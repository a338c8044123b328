import type { Same } from '../../i18n/same.js'
import type { en } from './en.js'

export const fr: Same<typeof en> = {
  signIn: {
    text: 'Le système de dossiers des centres pour victimes de la traite des êtres humains. Connectez-vous avec votre propre compte.',
    action: 'Se connecter',
    hideNow: 'Une fois connecté, appuyer trois fois sur Maj cache tout immédiatement et vous déconnecte.',
  },
  lock: {
    title: 'Verrouillé',
    text: 'La session est terminée ou a été verrouillée. Ce que vous avez tapé est conservé : reconnectez-vous et vous reprenez où vous étiez.',
    action: 'Se reconnecter',
    otherWay: 'La fenêtre ne s’ouvre pas ? Connectez-vous ici (ce que vous avez tapé sera perdu)',
  },
  reentry: { title: 'Connecté', text: 'Vous pouvez fermer cette fenêtre et continuer dans l’autre.' },
  idle: {
    title: 'Êtes-vous toujours là ?',
    text_one: 'Dans {{count}} seconde, la page sera verrouillée. Ce que vous avez tapé est conservé.',
    text_other: 'Dans {{count}} secondes, la page sera verrouillée. Ce que vous avez tapé est conservé.',
    stay: 'Je suis toujours là',
  },
  noPlace: {
    text: 'Ce compte n’ouvre aucun dossier ni aucune page partagée : il n’interroge que des statistiques publiées.',
    action: 'Se déconnecter',
  },
  statistics: { title: 'Statistiques publiées', documentation: 'Ce qu’on peut demander' },
  unreachable: { text: 'Houvast ne répond pas pour le moment.', retry: 'Réessayer' },
}
