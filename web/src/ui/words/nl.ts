import type { Same } from '../../i18n/same.js'
import type { en } from './en.js'

export const nl: Same<typeof en> = {
  panel: {
    loading: 'Laden',
    empty: 'Hier is nog niets.',
    retry: 'Opnieuw proberen',
    unavailable: '“{{what}}” antwoordt op dit ogenblik niet. De rest van de pagina is bijgewerkt.',
    failed: 'Dit deel kon niet worden getoond. De rest van de pagina is bijgewerkt.',
    missing: 'Dit bestaat niet of u mag het niet zien.',
  },
  lock: { reason: 'Uw functie mag dit niet zien.' },
  list: {
    more: 'Meer tonen',
    shown_one: '{{count}} getoond',
    shown_other: '{{count}} getoond',
    shownOf_one: '{{count}} van {{total}} getoond',
    shownOf_other: '{{count}} van {{total}} getoond',
  },
  table: { chart: 'Als grafiek tonen', table: 'Als tabel tonen' },
  form: {
    choose: 'Kies…',
    cancel: 'Annuleren',
    reload: 'Nieuwste stand tonen (wat u typte, blijft)',
    troubles_one: 'Er is één belemmering',
    troubles_other: 'Er zijn {{count}} belemmeringen',
    done: 'Gebeurd.',
    fault: {
      required: 'Vul dit in.',
      notADay: 'Deze dag staat niet op de kalender.',
      notANumber: 'Schrijf een geheel getal.',
      tooLong: 'Dit is te lang.',
      notAnAmount: 'Schrijf een bedrag zoals 1234,50.',
    },
    leave: {
      title: 'Deze pagina verlaten?',
      text: 'U typte iets dat nog niet verstuurd is. Het blijft bewaard tot u zich afmeldt of dit tabblad sluit.',
      stay: 'Hier blijven',
      go: 'Verlaten',
    },
  },
  pair: '{{label}}: {{text}}',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Onbekend',
  print: 'Afdrukken',
  close: 'Sluiten',
  back: 'Terug',
  search: 'Zoeken',
  all: 'Alle',
  reason: {
    VERSION_CHANGED:
      'Iemand heeft dit intussen gewijzigd. Wat u typte, is bewaard: bekijk de nieuwste stand en verstuur het opnieuw.',
    DATES_REVERSED: 'De laatste dag valt voor de eerste.',
    DATE_IN_FUTURE: 'Deze dag ligt in de toekomst.',
    NOT_POSSIBLE_IN_STATE: 'Dit kan niet in de huidige toestand.',
  },
  error: {
    UNREACHABLE: 'Houvast antwoordt op dit ogenblik niet. Wat u typte, is bewaard: probeer het zo dadelijk opnieuw.',
    UNAUTHENTICATED: 'Meld u eerst aan.',
    SESSION_LOCKED: 'De sessie is vergrendeld. Meld u opnieuw aan om verder te gaan.',
    STEP_UP_REQUIRED: 'Bevestig wie u bent met uw tweede factor en probeer het opnieuw.',
    FORBIDDEN:
      'U mag dit niet doen in dit dossier. Vraag het de verantwoordelijke medewerker of de teamverantwoordelijke.',
    UNAUTHORIZED_FIELD_OR_TYPE: 'Uw functie mag dit niet doen.',
    NOT_FOUND: 'Dit bestaat niet of u mag het niet zien.',
    BAD_USER_INPUT: 'Een waarde is niet geldig. Verbeter ze en verstuur opnieuw.',
    CONFLICT: 'Dit werd intussen gewijzigd of kan niet meer. Kijk opnieuw.',
    ROOM_TAKEN: 'De kamer is niet vrij in deze periode. Kies een andere kamer of andere dagen.',
    CONSENT_REQUIRED: 'De persoon heeft hier geen toestemming voor gegeven. Leg eerst de toestemming vast.',
    RATE_LIMITED: 'Te veel vragen. Wacht even en probeer het opnieuw.',
    SUBGRAPH_UNAVAILABLE:
      'Dit deel antwoordt op dit ogenblik niet. Wat u typte, is bewaard: probeer het zo dadelijk opnieuw.',
    AUDIT_UNAVAILABLE:
      'De toegangslog kan niet worden geschreven. Daarom mag niets worden getoond of gewijzigd. Probeer het zo dadelijk opnieuw.',
    TIMEOUT: 'Het antwoord duurde te lang. Kijk of het gebeurd is voor u het opnieuw probeert.',
    MAINTENANCE: 'Houvast is in onderhoud. Probeer het later opnieuw.',
    INTERNAL_SERVER_ERROR: 'Er liep iets mis aan onze kant. Wat u typte, is bewaard: probeer het zo dadelijk opnieuw.',
  },
}
