import type { Centre } from '@houvast/schema'

/** The size of a centre in the story. */
export interface CentreFigures {
  readonly referralsPerYear: number
  /** Accepted referrals of each of the past five years, the last year first. */
  readonly acceptedPerYear: readonly [number, number, number, number, number]
  /** Case files with an open legal strand today. */
  readonly openLegalStrands: number
  readonly rooms: number
  /** How many of the rooms hold a small family. */
  readonly familyRooms: number
  /** Person-nights of the past year that the house should come to; null where no figure is published. */
  readonly personNights: number | null
  readonly towns: readonly string[]
}

/**
 * PAG-ASA's figures are those it publishes ("Hulp aan slachtoffers"): 400 referrals and 5,200 nights a year, 210 legal guidances,
 * 16 rooms; 48 accepted as in its year 2013 (CIRÉ). The other two are smaller, and only plausible.
 */
export const FIGURES: Readonly<Record<Centre, CentreFigures>> = {
  PAGASA: {
    referralsPerYear: 400,
    acceptedPerYear: [48, 56, 56, 56, 52],
    openLegalStrands: 210,
    rooms: 16,
    familyRooms: 1,
    personNights: 5_200,
    towns: ['Brussel', 'Schaarbeek', 'Anderlecht', 'Molenbeek', 'Halle', 'Vilvoorde', 'Leuven', 'Waver'],
  },
  PAYOKE: {
    referralsPerYear: 240,
    acceptedPerYear: [34, 36, 34, 32, 30],
    openLegalStrands: 120,
    rooms: 12,
    familyRooms: 3,
    personNights: null,
    towns: ['Antwerpen', 'Mechelen', 'Gent', 'Brugge', 'Hasselt', 'Turnhout', 'Kortrijk'],
  },
  SURYA: {
    referralsPerYear: 190,
    acceptedPerYear: [28, 30, 28, 26, 24],
    openLegalStrands: 96,
    rooms: 10,
    familyRooms: 3,
    personNights: null,
    towns: ['Luik', 'Namen', 'Charleroi', 'Bergen', 'Verviers', 'Aarlen', 'Doornik'],
  },
}

export const STORY_YEARS = 5
