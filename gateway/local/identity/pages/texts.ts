import type { Role } from '@houvast/schema'
import type { Language } from './language.js'

export interface Texts {
  readonly signInTitle: string
  readonly name: string
  readonly password: string
  readonly signIn: string
  readonly refused: string
  readonly codeTitle: string
  readonly codeHelp: string
  readonly code: string
  readonly confirm: string
  readonly cancel: string
  readonly codeRefused: string
  readonly noSecondFactor: string
  readonly expired: string
  readonly language: string
  readonly demoTitle: string
  readonly demoHelp: string
  readonly demoPassword: string
  readonly demoCode: string
  readonly noCentre: string
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  nl: {
    signInTitle: 'Aanmelden',
    name: 'Gebruikersnaam',
    password: 'Wachtwoord',
    signIn: 'Aanmelden',
    refused: 'Gebruikersnaam of wachtwoord klopt niet. Na enkele pogingen moet u even wachten.',
    codeTitle: 'Bevestig wie u bent',
    codeHelp: 'Deze stap vraagt een code van zes cijfers uit uw authenticator-app.',
    code: 'Code',
    confirm: 'Bevestigen',
    cancel: 'Annuleren',
    codeRefused: 'De code klopt niet of is al gebruikt. Wacht op de volgende code en probeer opnieuw.',
    noSecondFactor: 'Voor deze gebruiker is geen authenticator-app ingesteld. Vraag het aan de platformbeheerder.',
    expired: 'Deze aanmelding is verlopen. Ga terug naar Houvast en meld u opnieuw aan.',
    language: 'Taal',
    demoTitle: 'Demonstratie',
    demoHelp: 'Alle personen en gegevens zijn verzonnen. Kies een functie; naam en wachtwoord worden ingevuld.',
    demoPassword: 'Wachtwoord voor iedereen:',
    demoCode: 'Demonstratie: de code van dit moment is',
    noCentre: 'Zonder centrum',
  },
  fr: {
    signInTitle: 'Connexion',
    name: 'Nom d’utilisateur',
    password: 'Mot de passe',
    signIn: 'Se connecter',
    refused: 'Le nom ou le mot de passe est incorrect. Après plusieurs essais, il faut patienter un moment.',
    codeTitle: 'Confirmez votre identité',
    codeHelp: 'Cette étape demande un code de six chiffres de votre application d’authentification.',
    code: 'Code',
    confirm: 'Confirmer',
    cancel: 'Annuler',
    codeRefused: 'Le code est incorrect ou déjà utilisé. Attendez le code suivant et réessayez.',
    noSecondFactor:
      'Aucune application d’authentification n’est configurée. Adressez-vous à l’administrateur de la plateforme.',
    expired: 'Cette connexion a expiré. Retournez à Houvast et connectez-vous à nouveau.',
    language: 'Langue',
    demoTitle: 'Démonstration',
    demoHelp:
      'Toutes les personnes et données sont inventées. Choisissez une fonction ; le nom et le mot de passe sont remplis.',
    demoPassword: 'Mot de passe pour tous\u00a0:',
    demoCode: 'Démonstration\u00a0: le code du moment est',
    noCentre: 'Sans centre',
  },
  en: {
    signInTitle: 'Sign in',
    name: 'User name',
    password: 'Password',
    signIn: 'Sign in',
    refused: 'Name or password is not right. After several tries you have to wait a moment.',
    codeTitle: 'Confirm who you are',
    codeHelp: 'This step asks for a six-digit code from your authenticator app.',
    code: 'Code',
    confirm: 'Confirm',
    cancel: 'Cancel',
    codeRefused: 'The code is not right or was used already. Wait for the next code and try again.',
    noSecondFactor: 'No authenticator app is set up for this user. Ask the platform administrator.',
    expired: 'This sign-in has expired. Go back to Houvast and sign in again.',
    language: 'Language',
    demoTitle: 'Demonstration',
    demoHelp: 'All people and data are invented. Choose a role; name and password are filled in.',
    demoPassword: 'Password for everybody:',
    demoCode: 'Demonstration: the code right now is',
    noCentre: 'Without a centre',
  },
}

/** The names of the roles as the sign-in page lists them: Dutch, French, English. */
export const ROLE_NAMES: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  INTAKE_WORKER: { nl: 'Intake', fr: 'Intake', en: 'Intake' },
  SOCIAL_WORKER: { nl: 'Sociaal werker', fr: 'Assistant social', en: 'Social worker' },
  LEGAL_WORKER: { nl: 'Juridisch medewerker', fr: 'Juriste', en: 'Legal worker' },
  ADMINISTRATIVE_WORKER: {
    nl: 'Administratief medewerker',
    fr: 'Intervenant administratif',
    en: 'Administrative worker',
  },
  PSYCHOLOGIST: { nl: 'Psycholoog', fr: 'Psychologue', en: 'Psychologist' },
  SHELTER_EDUCATOR: { nl: 'Opvoeder in het opvanghuis', fr: 'Éducateur en maison d’accueil', en: 'Shelter educator' },
  HOUSING_COACH: { nl: 'Wooncoach', fr: 'Coach logement', en: 'Housing coach' },
  ACTIVITY_ORGANISER: { nl: 'Activiteitenbegeleider', fr: 'Animateur', en: 'Activity organiser' },
  CHILDCARE_ORGANISER: {
    nl: 'Coördinator kinderoppas',
    fr: 'Responsable garde d’enfants',
    en: 'Childcare organiser',
  },
  OUTREACH_WORKER: { nl: 'Outreachmedewerker', fr: 'Travailleur outreach', en: 'Outreach worker' },
  VONA_COORDINATOR: { nl: 'VONA-coördinator', fr: 'Coordinateur VONA', en: 'VONA coordinator' },
  TEAM_LEAD: { nl: 'Teamverantwoordelijke', fr: 'Responsable d’équipe', en: 'Team lead' },
  DIRECTOR: { nl: 'Directie', fr: 'Direction', en: 'Director' },
  FINANCE: { nl: 'Financiën', fr: 'Finances', en: 'Finance' },
  DATA_PROTECTION_OFFICER: {
    nl: 'Gegevensbescherming',
    fr: 'Protection des données',
    en: 'Data-protection officer',
  },
  PLATFORM_ADMINISTRATOR: {
    nl: 'Platformbeheerder',
    fr: 'Administrateur de la plateforme',
    en: 'Platform administrator',
  },
  ANALYST: { nl: 'Analist', fr: 'Analyste', en: 'Analyst' },
  PARTNER_PROGRAM: { nl: 'Programma', fr: 'Programme', en: 'Program' },
}
