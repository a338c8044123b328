import type { Same } from '../../i18n/same.js'
import type { en } from './en.js'

export const fr: Same<typeof en> = {
  panel: {
    loading: 'Chargement',
    empty: 'Il n’y a encore rien ici.',
    retry: 'Réessayer',
    unavailable: '« {{what}} » ne répond pas pour le moment. Le reste de la page est à jour.',
    failed: 'Cette partie n’a pas pu être affichée. Le reste de la page est à jour.',
    missing: 'Ceci n’existe pas ou vous ne pouvez pas le voir.',
  },
  lock: { reason: 'Votre fonction ne permet pas de voir ceci.' },
  list: {
    more: 'Afficher plus',
    shown_one: '{{count}} affiché',
    shown_other: '{{count}} affichés',
    shownOf_one: '{{count}} sur {{total}} affiché',
    shownOf_other: '{{count}} sur {{total}} affichés',
  },
  impossible: 'Pas possible maintenant',
  table: { chart: 'Afficher le graphique', table: 'Afficher le tableau' },
  form: {
    choose: 'Choisir…',
    cancel: 'Annuler',
    reload: 'Afficher l’état le plus récent (ce que vous avez tapé reste)',
    troubles_one: 'Il y a un obstacle',
    troubles_other: 'Il y a {{count}} obstacles',
    done: 'C’est fait.',
    fault: {
      required: 'Remplissez ce champ.',
      notADay: 'Ce jour n’existe pas au calendrier.',
      notANumber: 'Écrivez un nombre entier.',
      tooLong: 'C’est trop long.',
      notAnAmount: 'Écrivez un montant comme 1234,50.',
    },
    leave: {
      title: 'Quitter cette page ?',
      text: 'Vous avez tapé quelque chose qui n’est pas encore envoyé. C’est conservé jusqu’à ce que vous vous déconnectiez ou fermiez cet onglet.',
      stay: 'Rester ici',
      go: 'Quitter',
    },
  },
  pair: '{{label}} : {{text}}',
  yes: 'Oui',
  no: 'Non',
  unknown: 'Inconnu',
  print: 'Imprimer',
  close: 'Fermer',
  back: 'Retour',
  search: 'Chercher',
  all: 'Tous',
  reason: {
    VERSION_CHANGED:
      'Quelqu’un a modifié ceci entre-temps. Ce que vous avez tapé est conservé : regardez l’état le plus récent et renvoyez.',
    DATES_REVERSED: 'Le dernier jour précède le premier.',
    DATE_IN_FUTURE: 'Ce jour n’est pas encore venu. Enregistrez-le quand ce sera fait.',
    DAY_IN_FUTURE: 'Ce jour est encore à venir. Donnez aujourd’hui ou un jour antérieur.',
    MOMENT_IN_FUTURE: 'Ce moment est encore à venir.',
    DAY_TOO_EARLY: 'Ce jour précède l’étape d’avant. Donnez un jour ultérieur.',
    STEP_NOT_POSSIBLE: 'L’état actuel ne permet pas cette étape. Regardez l’état le plus récent.',
    TEXT_TOO_LONG: 'Ce texte est trop long. Raccourcissez-le.',
    TEXT_NOT_READABLE: 'Ce texte contient des caractères illisibles. Tapez-le à nouveau.',
    TEXT_MISSING: 'Ceci ne peut pas être vide. Remplissez-le.',
    LIST_TOO_LONG: 'Cette liste est trop longue. Gardez l’essentiel.',
    LANGUAGE_UNKNOWN: 'Une des langues n’est pas connue.',
    COUNTRY_UNKNOWN: 'Un des pays n’est pas connu.',
    WORKER_LEFT: 'Ce collègue ne travaille plus ici. Choisissez-en un autre.',
    IDEMPOTENCY_KEY_INVALID: 'La demande était mal formée. Réessayez.',
    IDEMPOTENCY_KEY_REUSED:
      'Cette demande a déjà été envoyée avec un autre contenu. Regardez l’état le plus récent et réessayez.',
  },
  error: {
    UNREACHABLE:
      'Houvast ne répond pas pour le moment. Ce que vous avez tapé est conservé : réessayez dans un instant.',
    UNAUTHENTICATED: 'Connectez-vous d’abord.',
    SESSION_LOCKED: 'La session est verrouillée. Reconnectez-vous pour continuer.',
    STEP_UP_REQUIRED: 'Confirmez qui vous êtes avec votre second facteur, puis réessayez.',
    FORBIDDEN:
      'Vous ne pouvez pas faire ceci dans ce dossier. Demandez à l’intervenant responsable ou au responsable d’équipe.',
    UNAUTHORIZED_FIELD_OR_TYPE: 'Votre fonction ne permet pas de faire ceci.',
    NOT_FOUND: 'Ceci n’existe pas ou vous ne pouvez pas le voir.',
    BAD_USER_INPUT: 'Une valeur n’est pas valable. Corrigez-la et renvoyez.',
    CONFLICT: 'Ceci a été modifié entre-temps ou n’est plus possible. Regardez à nouveau.',
    ROOM_TAKEN: 'La chambre n’est pas libre pendant cette période. Choisissez une autre chambre ou d’autres dates.',
    CONSENT_REQUIRED: 'La personne n’y a pas consenti. Enregistrez d’abord le consentement.',
    RATE_LIMITED: 'Trop de demandes. Attendez un instant et réessayez.',
    SUBGRAPH_UNAVAILABLE:
      'Cette partie ne répond pas pour le moment. Ce que vous avez tapé est conservé : réessayez dans un instant.',
    AUDIT_UNAVAILABLE:
      'Le journal des accès ne peut pas être écrit : rien ne peut être montré ni modifié. Réessayez dans un instant.',
    TIMEOUT: 'La réponse a pris trop de temps. Vérifiez si c’est fait avant de réessayer.',
    MAINTENANCE: 'Houvast est en maintenance. Réessayez plus tard.',
    INTERNAL_SERVER_ERROR:
      'Une erreur s’est produite de notre côté. Ce que vous avez tapé est conservé : réessayez dans un instant.',
  },
}
