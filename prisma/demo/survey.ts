import { surveys } from '../reference-data/surveys'
import { workingDay } from './cast'
import { Random } from './random'
import { daysAgo, morningOf, type Stage } from './stage'

/** Percentage points by which the invented survey differs from the published one, statement by statement. */
const since = [
  { agree: -5, disagree: 6 },
  { agree: 3, disagree: -4 },
  { agree: 4.5, disagree: -2 },
]

/** A second survey beside the published one, so that there is something to compare; its name says it is invented. */
export function inventSurvey(stage: Stage): void {
  const [published] = surveys
  if (!published) return
  const startsOn = workingDay(daysAgo(stage, 500))
  const year = startsOn.slice(0, 4)
  // Its own dice: what is drawn after it stays as it was.
  const id = new Random(published.respondents).id(morningOf(startsOn))
  stage.rows.edition.push({
    ...{ id, seriesId: stage.reference.series.get(published.series).id, startsOn, endsOn: startsOn },
    ...{ nameDa: `Meningsmåling ${year} (opdigtet)`, nameEn: `Opinion survey ${year} (invented)` },
    ...{ respondents: 1_024, verified: true, heldAt: morningOf(startsOn) },
    createdById: stage.members.get('jonas').account?.id ?? '',
  })
  for (const [position, { key, da, en, agree, disagree }] of published.statements.entries()) {
    const change = since[position] ?? { agree: 0, disagree: 0 }
    stage.rows.surveyStatement.push({
      ...{ editionId: id, position, key, textDa: da, textEn: en },
      ...{ agree: agree + change.agree, disagree: disagree + change.disagree },
    })
  }
}
