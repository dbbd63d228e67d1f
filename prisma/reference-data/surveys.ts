import type { SurveyRecord } from './record-types'

/**
 * Published opinion surveys. The source gives the year only: the day is the first of the month the series plans for. Its
 * figure leaves the pairing of statements and shares to be checked, so it is loaded as to be verified.
 */
export const surveys: SurveyRecord[] = [
  {
    key: 'opinion-survey-2021',
    da: 'Meningsmåling 2021',
    en: 'Opinion survey 2021',
    series: 'opinion-survey',
    on: '2021-03-01',
    respondents: 1013,
    statements: [
      {
        key: 'solves-challenges',
        da: 'Ny teknologi kan løse vores vigtigste udfordringer',
        en: 'New technology can solve our most important challenges',
        agree: 48,
        disagree: 14,
      },
      {
        key: 'children-safe-online',
        da: 'Børn og unge kan færdes trygt på internettet og sociale medier',
        en: 'Children and young people can use the internet and social media safely',
        agree: 21,
        disagree: 43,
      },
      {
        key: 'responsible-companies',
        da: 'Teknologivirksomhederne lever op til deres samfundsansvar',
        en: 'Technology companies live up to their responsibility to society',
        agree: 12,
        disagree: 43,
      },
    ],
  },
]
