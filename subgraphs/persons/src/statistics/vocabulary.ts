import { type ValueOf, vocabulary } from '@houvast/subgraph'

/** A word in the languages of the centres. */
export interface Terms {
  readonly en: string
  readonly nl: string
  readonly fr: string
}

interface DimensionTerms extends Terms {
  readonly values: Readonly<Record<string, Terms>>
}

const terms = (en: string, nl: string, fr: string): Terms => ({ en, nl, fr })
const UNKNOWN = terms('Other or not known', 'Andere of onbekend', 'Autre ou inconnu')

/**
 * By what published figures are told apart. The lists are coarse and closed, and they stay the same from year to year: a finer one
 * would point to people, and one that changed would let two publications be subtracted from each other.
 */
export const DIMENSIONS = {
  SEX: {
    ...terms('Sex', 'Geslacht', 'Sexe'),
    values: {
      FEMALE: terms('Female', 'Vrouw', 'Femme'),
      MALE: terms('Male', 'Man', 'Homme'),
      OTHER_OR_UNKNOWN: UNKNOWN,
    },
  },
  AGE_BAND: {
    ...terms('Age', 'Leeftijd', 'Âge'),
    values: {
      AGE_0_17: terms('0 to 17 years', '0 tot 17 jaar', '0 à 17 ans'),
      AGE_18_24: terms('18 to 24 years', '18 tot 24 jaar', '18 à 24 ans'),
      AGE_25_34: terms('25 to 34 years', '25 tot 34 jaar', '25 à 34 ans'),
      AGE_35_PLUS: terms('35 years and older', '35 jaar en ouder', '35 ans et plus'),
    },
  },
  WORLD_REGION: {
    ...terms('Region of origin', 'Regio van herkomst', 'Région d’origine'),
    values: {
      EUROPEAN_UNION: terms('European Union', 'Europese Unie', 'Union européenne'),
      OTHER_EUROPE: terms('Europe outside the European Union', 'Europa buiten de Europese Unie', 'Europe hors UE'),
      NORTHERN_AFRICA: terms('Northern Africa', 'Noord-Afrika', 'Afrique du Nord'),
      SUB_SAHARAN_AFRICA: terms('Sub-Saharan Africa', 'Sub-Saharaans Afrika', 'Afrique subsaharienne'),
      WESTERN_OR_CENTRAL_ASIA: terms(
        'Western or Central Asia',
        'West- of Centraal-Azië',
        'Asie occidentale ou centrale',
      ),
      SOUTHERN_OR_EASTERN_ASIA: terms('Southern or Eastern Asia', 'Zuid- of Oost-Azië', 'Asie du Sud ou de l’Est'),
      AMERICAS: terms('The Americas', 'Amerika', 'Amériques'),
      OTHER_OR_UNKNOWN: UNKNOWN,
    },
  },
  EXPLOITATION: {
    ...terms('Form of exploitation', 'Vorm van uitbuiting', 'Forme d’exploitation'),
    values: {
      SEXUAL: terms('Sexual exploitation', 'Seksuele uitbuiting', 'Exploitation sexuelle'),
      LABOUR_OR_SERVICES: terms('Work or services', 'Economische uitbuiting', 'Exploitation économique'),
      BEGGING_OR_FORCED_CRIME: terms(
        'Begging or forced crime',
        'Bedelarij of gedwongen misdrijven',
        'Mendicité ou criminalité forcée',
      ),
      SMUGGLING_AGGRAVATED: terms('Aggravated smuggling', 'Verzwaarde mensensmokkel', 'Trafic aggravé'),
      OTHER_OR_UNKNOWN: UNKNOWN,
    },
  },
  REFERRAL_SOURCE: {
    ...terms('Who referred', 'Aanmelder', 'Origine du signalement'),
    values: {
      POLICE_OR_JUSTICE: terms('Police or justice', 'Politie of justitie', 'Police ou justice'),
      SOCIAL_INSPECTION: terms('Social inspection', 'Sociale inspectie', 'Inspection sociale'),
      ASYLUM_OR_IMMIGRATION: terms('Asylum or immigration', 'Asiel of migratie', 'Asile ou migration'),
      CARE_OR_SOCIAL_SERVICE: terms('Care or social service', 'Zorg of sociale dienst', 'Soins ou service social'),
      PERSON_OR_CITIZEN: terms('The person or a citizen', 'De persoon zelf of een burger', 'La personne ou un citoyen'),
      OTHER_OR_UNKNOWN: UNKNOWN,
    },
  },
  OUTCOME: {
    ...terms('Outcome of the referral', 'Gevolg van de aanmelding', 'Suite du signalement'),
    values: {
      ACCEPTED: terms('Guidance began', 'Begeleiding gestart', 'Accompagnement entamé'),
      REDIRECTED: terms('Referred to others', 'Doorverwezen', 'Réorienté'),
      NO_GUIDANCE: terms('No guidance', 'Geen begeleiding', 'Pas d’accompagnement'),
    },
  },
} as const satisfies Record<string, DimensionTerms>

export type Dimension = keyof typeof DIMENSIONS

/** What is published two by two. Each further pair would tell more of everybody, so the list is as short as the questions asked. */
export const PAIRS: readonly (readonly [Dimension, Dimension])[] = [
  ['EXPLOITATION', 'SEX'],
  ['EXPLOITATION', 'AGE_BAND'],
  ['EXPLOITATION', 'WORLD_REGION'],
  ['EXPLOITATION', 'REFERRAL_SOURCE'],
  ['EXPLOITATION', 'OUTCOME'],
]

const described = Object.fromEntries(
  Object.entries(DIMENSIONS).map(([code, { en, nl, fr }]) => [code, `${en} (${nl} / ${fr})`]),
) as Record<Dimension, string>

export const DimensionName = vocabulary('StatisticsDimension', 'By what published figures are told apart', described)

export const Measure = vocabulary('StatisticsMeasure', 'What a published figure counts', {
  REFERRALS: 'People referred in the year (aanmeldingen / signalements)',
  ADMISSIONS: 'People who came to live in a shelter in the year (opnames / admissions)',
  THERAPY_COST_BAND: 'Cost of psychological help per person, as a band (kosten therapie / coûts de thérapie)',
})
export type Measure = ValueOf<typeof Measure>

export const AnswerState = vocabulary('StatisticsState', 'Whether the figures of a year are published', {
  NOT_PUBLISHED: 'Nothing is published of this year (nog niet gepubliceerd / pas encore publié)',
  PUBLISHED: 'Published, and never changed again (gepubliceerd / publié)',
})
